import type { Knowledge } from '../open.js';
import type {
  AliasRow,
  Candidate,
  EntityRow,
  Fact,
  FactRow,
  Holder,
  KnowledgeEntity,
  KnowledgeRows,
} from '../records.js';

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The first of the bases that says something wins, field by field; other names are joined. */
export function mergeEntities(found: readonly KnowledgeEntity[]): KnowledgeEntity | undefined {
  const [first, ...rest] = found;
  if (!first || rest.length === 0) return first;
  const country = found.find((entity) => entity.country !== undefined)?.country;
  return {
    id: first.id,
    label: first.label,
    type: first.type,
    subtype: found.find((entity) => entity.subtype !== '')?.subtype ?? '',
    description: found.find((entity) => entity.description !== '')?.description ?? '',
    ...(country !== undefined && { country }),
    prior: first.prior,
    get aliases() {
      const names = new Set([...first.aliases, ...rest.flatMap((one) => [one.label, ...one.aliases])]);
      names.delete(first.label);
      return [...names];
    },
  };
}

/**
 * Candidates of several bases, each entity with the type and prior of the first base that has it. Ordered by
 * similarity and prior; of equals the one of the earlier base comes first.
 */
export function mergeCandidates(
  bases: readonly Knowledge[],
  ask: (base: Knowledge) => readonly Candidate[],
): readonly Candidate[] {
  const answers = bases.map(ask);
  const only = answers.filter((answer) => answer.length > 0);
  if (only.length === 0) return [];
  const merged = new Map<string, Candidate & { base: number }>();
  answers.forEach((answer, asked) => {
    for (const candidate of answer) {
      const key = `${candidate.id}|${candidate.kind}`;
      const base = Math.min(
        asked,
        bases.findIndex((one) => one.has(candidate.id)),
      );
      const owner = base < asked ? bases[base]!.entity(candidate.id) : undefined;
      const before = merged.get(key);
      if (before?.exact || (before && !candidate.exact)) continue;
      const known = owner && owner.type !== 'position' ? { type: owner.type, prior: owner.prior } : {};
      merged.set(key, { ...candidate, ...known, base });
    }
  });
  return [...merged.values()]
    .sort(
      (a, b) =>
        b.similarity - a.similarity || b.prior - a.prior || a.base - b.base || compareText(a.id, b.id),
    )
    .map(({ base, ...candidate }) => candidate);
}

/** Each statement once: of two about the same from the same day the first base's counts, with its end. */
export function mergeFacts(found: readonly (readonly Fact[])[]): readonly Fact[] {
  const [first = [], ...rest] = found.filter((facts) => facts.length > 0);
  if (rest.length === 0) return first;
  const merged = new Map<string, Fact>();
  for (const fact of [first, ...rest].flat()) {
    const key = `${fact.property}|${fact.object}|${fact.start ?? ''}`;
    if (!merged.has(key)) merged.set(key, fact);
  }
  return [...merged.values()];
}

/** Each person once with the best score; of equals the one that an earlier base names. */
export function mergeHolders(found: readonly (readonly Holder[])[]): readonly Holder[] {
  const [first = [], ...rest] = found.filter((holders) => holders.length > 0);
  if (rest.length === 0) return first;
  const merged = new Map<string, Holder>();
  for (const holder of [first, ...rest].flat()) {
    const before = merged.get(holder.person);
    if (!before || before.score < holder.score) merged.set(holder.person, holder);
  }
  return [...merged.values()].sort((a, b) => b.score - a.score);
}

function* once<T>(rows: Iterable<T>, key: (row: T) => string): Generator<T> {
  const seen = new Set<string>();
  for (const row of rows) {
    const name = key(row);
    if (seen.has(name)) continue;
    seen.add(name);
    yield row;
  }
}

function* chained<T>(lists: readonly Iterable<T>[]): Generator<T> {
  for (const list of lists) yield* list;
}

/** Rows of the bases as one base would hold them. */
export function mergeRows(bases: readonly Knowledge[]): KnowledgeRows {
  const rows = bases.map((base) => base.rows());
  function* entities(): Generator<EntityRow> {
    const byId = new Map<string, EntityRow>();
    for (const row of chained(rows.map((one) => one.entities))) {
      const before = byId.get(row.id);
      if (!before || before.type === 'reference') byId.set(row.id, row);
      else if (row.type !== 'reference') {
        const { subtype, description, country } = before;
        byId.set(row.id, {
          ...before,
          subtype: subtype || row.subtype,
          description: description || row.description,
          country: country || row.country,
        });
      }
    }
    yield* byId.values();
  }
  const aliases = () =>
    once(chained(rows.map((one) => one.aliases)), (row: AliasRow) => `${row.id}|${row.kind}|${row.alias}`);
  const facts = () =>
    once(
      chained(rows.map((one) => one.facts)),
      (row: FactRow) => `${row.subject}|${row.property}|${row.object}|${row.start}`,
    );
  return {
    entities: { [Symbol.iterator]: entities },
    aliases: { [Symbol.iterator]: aliases },
    facts: { [Symbol.iterator]: facts },
  };
}
