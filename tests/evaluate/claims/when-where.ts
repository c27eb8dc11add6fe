import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createExtractor, markedDocument } from '@newsgraph/claims';
import type { Claim, ClaimTime } from '@newsgraph/schema';
import type { Measure, TaskOptions } from '../task.js';
import { analysisOf } from './analyzer.js';
import type { Half } from './sentences.js';

/** One event of a sentence: what a reader says of its time and place, and what came out. Empty: none. */
export interface JudgedScene {
  readonly sentence: string;
  readonly triple: string;
  readonly time: { readonly wanted: string; readonly got: string };
  readonly place: { readonly wanted: string; readonly got: string };
}

const timeText = ({ start = '', end }: ClaimTime) => (end === undefined ? start : `${start}..${end}`);
const cell = (text: string) => (text === '-' ? '' : text.replace(/\.\.$/, ''));

function isMeant({ subject, predicate, object }: Claim, triple: string): boolean {
  return `${subject} ${predicate} ${object}` === triple || `${object} ${predicate} ${subject}` === triple;
}

/**
 * Reads the sentences of one half: day of publication, event, time, place, sentence. Those whose event is not found at all
 * say nothing of time and place and are left out.
 */
export function judgeScenes(half: Half): {
  readonly judged: readonly JudgedScene[];
  readonly lost: string[];
} {
  const file = fileURLToPath(new URL(`./when-where/${half}.tsv`, import.meta.url));
  const extractor = createExtractor({ layers: ['event'] });
  const lost: string[] = [];
  const judged: JudgedScene[] = [];
  for (const row of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const [day = '', triple = '', time = '', place = '', sentence = ''] = row.split('\t');
    const { document, linked } = markedDocument(sentence, day);
    const claims = extractor.extract(document, analysisOf(document), linked);
    const claim = claims.find((claim) => isMeant(claim, triple));
    if (!claim) {
      lost.push(sentence);
      continue;
    }
    judged.push({
      sentence,
      triple,
      time: { wanted: cell(time), got: claim.time ? timeText(claim.time) : '' },
      place: { wanted: cell(place), got: claim.place ?? '' },
    });
  }
  return { judged, lost };
}

function* shares(set: string, what: 'time' | 'place', judged: readonly JudgedScene[]): Iterable<Measure> {
  const pairs = judged.map((scene) => scene[what]);
  const right = pairs.filter(({ wanted, got }) => got !== '' && got === wanted).length;
  const [wanted, got] = [pairs.filter((pair) => pair.wanted).length, pairs.filter((pair) => pair.got).length];
  const row = { task: 'claims', set };
  yield { ...row, measure: `${what}: recall %`, value: (100 * right) / Math.max(1, wanted), n: wanted };
  yield { ...row, measure: `${what}: precision %`, value: (100 * right) / Math.max(1, got), n: got };
}

/** Times and places of events, in sentences of our sample articles and of our own. */
export function* measureScenes(options: TaskOptions): Iterable<Measure> {
  for (const half of ['seen', 'held'] as const) {
    const set = `when and where, ${half}`;
    if (options.set && options.set !== 'when-where' && options.set !== set) continue;
    const { judged } = judgeScenes(half);
    yield* shares(set, 'time', judged);
    yield* shares(set, 'place', judged);
  }
}
