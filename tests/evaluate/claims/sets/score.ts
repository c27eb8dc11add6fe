import type { Measure } from '../../task.js';

/** What a document of a set should say and what was read in it, as lines that can be compared: `subject|relation|object`. */
export interface Compared {
  readonly gold: readonly string[];
  readonly found: readonly string[];
}

const relationOf = (line: string) => line.split('|')[1]!;

function counts(documents: readonly Compared[], keep: (line: string) => boolean) {
  let [gold, found, right] = [0, 0, 0];
  for (const document of documents) {
    const wanted = new Set(document.gold.filter(keep));
    const ours = new Set(document.found.filter(keep));
    gold += wanted.size;
    found += ours.size;
    for (const line of ours) if (wanted.has(line)) right++;
  }
  return { gold, found, right };
}

function* rows(
  set: string,
  name: string,
  { gold, found, right }: ReturnType<typeof counts>,
): Iterable<Measure> {
  const [precision, recall] = [right / Math.max(1, found), right / Math.max(1, gold)];
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  const row = { task: 'claims', set };
  yield { ...row, measure: `${name}precision %`, value: 100 * precision, n: found };
  yield { ...row, measure: `${name}recall %`, value: 100 * recall, n: gold };
  yield { ...row, measure: `${name}F1 %`, value: 100 * f1, n: gold };
}

/** Precision, recall and F1 over all documents, then the F1 of each relation. */
export function* compare(set: string, documents: readonly Compared[]): Iterable<Measure> {
  yield* rows(
    set,
    '',
    counts(documents, () => true),
  );
  const relations = new Set(documents.flatMap(({ gold }) => gold.map(relationOf)));
  for (const relation of [...relations].sort()) {
    const [, , f1] = rows(
      set,
      `${relation} `,
      counts(documents, (line) => relationOf(line) === relation),
    );
    yield f1!;
  }
}
