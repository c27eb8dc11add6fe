import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createExtractor, markedDocument } from '@newsgraph/claims';
import type { Claim } from '@newsgraph/schema';
import type { Measure, TaskOptions } from '../task.js';
import { analysisOf } from './analyzer.js';
import type { Half } from './sentences.js';

/** A sentence about who is what, and where it differs from a reader. */
export interface JudgedRelations {
  readonly sentence: string;
  readonly wanted: readonly string[];
  readonly missed: readonly string[];
  /** Relations that no reader has. */
  readonly extra: readonly string[];
}

const LEFT = /^(?:former|ex)\b/i;

/** `Ana Sol former position-held Alpha Bank`: who is over with an office had it. */
function lineOf({ subject, predicate, object, role, time }: Claim): string {
  const left = LEFT.test(role ?? '') || time?.end !== undefined;
  return `${subject} ${left ? 'former ' : ''}${predicate} ${object}`;
}

/** Reads the sentences of one half, written like local papers of all continents, and compares the plain relations. */
export function judgeRelations(half: Half): JudgedRelations[] {
  const file = fileURLToPath(new URL(`./relations/${half}.tsv`, import.meta.url));
  const [, ...rows] = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const extractor = createExtractor({ layers: ['relation'] });
  return rows.map((row) => {
    const [gold = '', sentence = ''] = row.split('\t');
    const { document, linked } = markedDocument(sentence);
    const plain = extractor
      .extract(document, analysisOf(document), linked)
      .filter(({ modality, polarity }) => modality === 'actual' && polarity === 'affirmed');
    const wanted = gold === '' ? [] : gold.split('; ');
    const got = plain.map(lineOf);
    const missed = wanted.filter((one) => !got.includes(one));
    return { sentence, wanted, missed, extra: got.filter((one) => !wanted.includes(one)) };
  });
}

/** Relations found and relations that nobody has, per hundred of a reader. */
export function* measureRelations(options: TaskOptions): Iterable<Measure> {
  for (const half of ['seen', 'held'] as const) {
    const set = `relations, ${half}`;
    if (options.set && options.set !== 'relations' && options.set !== set) continue;
    const judged = judgeRelations(half);
    const count = (part: (one: JudgedRelations) => readonly string[]) =>
      judged.reduce((sum, one) => sum + part(one).length, 0);
    const n = count(({ wanted }) => wanted);
    const row = { task: 'claims', set, n };
    yield { ...row, measure: 'relations found %', value: (100 * (n - count((one) => one.missed))) / n };
    yield { ...row, measure: 'extra per 100', value: (100 * count((one) => one.extra)) / n };
  }
}
