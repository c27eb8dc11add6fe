import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createExtractor, markedDocument } from '@newsgraph/claims';
import { type Claim, PREDICATES } from '@newsgraph/schema';
import type { Measure, TaskOptions } from '../task.js';
import { analysisOf } from './analyzer.js';

/** `seen` are news sentences of ours that rules were written on; `held` were written last and only counted. */
export type Half = 'seen' | 'held';

export interface JudgedSentence {
  readonly sentence: string;
  /** For each event that a reader finds, whether one of the claims that tell it came out. */
  readonly found: readonly boolean[];
  /** Claims that no reader has. */
  readonly extra: readonly Claim[];
}

const SYMMETRIC = new Set(PREDICATES.filter(({ symmetric }) => symmetric).map(({ id }) => id));

/**
 * `Peru accuse Chile|Peru request Chile; Kenya aid Malawi`: events, each in one or more ways to tell it; `none` where a
 * reader finds none.
 */
function eventsOf(text: string): string[][] {
  return text === 'none'
    ? []
    : text.split('; ').map((event) => event.split('|').map((way) => way.toLowerCase()));
}

function namesOf({ subject, predicate, object }: Claim): string[] {
  const straight = `${subject} ${predicate} ${object}`.toLowerCase();
  return SYMMETRIC.has(predicate)
    ? [straight, `${object} ${predicate} ${subject}`.toLowerCase()]
    : [straight];
}

/** Reads the sentences of one half and compares their event claims with a reader's. */
export function judgeSentences(half: Half): JudgedSentence[] {
  const file = fileURLToPath(new URL(`./sentences/${half}.tsv`, import.meta.url));
  const [, ...rows] = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const extractor = createExtractor({ layers: ['event'] });
  return rows.map((row) => {
    const [gold = '', sentence = ''] = row.split('\t');
    const { document, linked } = markedDocument(sentence);
    const claims = extractor.extract(document, analysisOf(document), linked);
    const events = eventsOf(gold);
    const got = new Set(claims.flatMap(namesOf));
    return {
      sentence,
      found: events.map((ways) => ways.some((way) => got.has(way))),
      extra: claims.filter((claim) => !namesOf(claim).some((name) => events.flat().includes(name))),
    };
  });
}

/** Events found and claims that nobody has, per hundred claims of a reader. */
export function* measureSentences(options: TaskOptions): Iterable<Measure> {
  for (const half of ['seen', 'held'] as const) {
    const set = `sentences, ${half}`;
    if (options.set && options.set !== 'sentences' && options.set !== set) continue;
    const judged = judgeSentences(half);
    const found = judged.flatMap((sentence) => sentence.found);
    const extra = judged.reduce((sum, sentence) => sum + sentence.extra.length, 0);
    const hits = found.filter(Boolean).length;
    const n = found.length;
    yield { task: 'claims', set, measure: 'events found %', value: (100 * hits) / n, n };
    yield { task: 'claims', set, measure: 'extra per 100', value: (100 * extra) / n, n };
  }
}
