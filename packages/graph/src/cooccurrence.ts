import {
  type EdgeAttributes,
  type EdgeEvidence,
  type Mention,
  predicate,
  type Span,
} from '@newsgraph/schema';
import { edgeSize } from './appearance.js';
import type { Edge } from './claim-edges.js';
import { type Seen, seenAttributes, unseen, widen } from './dates.js';
import { within } from './evidence.js';
import { entry } from './maps.js';
import type { Sentence } from './sentences.js';
import type { Source } from './sources.js';

const BEST = 3;
/** In a list of very many names each is paired with this many that follow, so that cost stays linear. */
const WINDOW = 30;
const APPEARS_WITH = predicate('appears-with')!;

interface Together {
  readonly source: Source;
  readonly sentence: Span;
  readonly first: Mention;
  readonly second: Mention;
  readonly score: number;
}

interface Pair {
  readonly a: string;
  readonly b: string;
  sentences: number;
  readonly documents: Set<number>;
  readonly seen: Seen;
  readonly best: Together[];
}

function evidenceOf({ source, sentence, first, second, score }: Together): EdgeEvidence {
  return {
    document: source.document.id,
    start: sentence.start,
    end: sentence.end,
    quote: source.document.text.slice(sentence.start, sentence.end),
    subject: within(first, sentence),
    trigger: [0, 0],
    object: within(second, sentence),
    modality: 'actual',
    polarity: 'affirmed',
    ...(source.document.published === undefined ? {} : { date: source.document.published }),
    score,
  };
}

/** Keeps the best few, best first; of equals the earlier stays ahead. */
function keep(best: Together[], together: Together): void {
  let place = best.length;
  while (place > 0 && best[place - 1]!.score < together.score) place--;
  if (place >= BEST) return;
  best.splice(place, 0, together);
  if (best.length > BEST) best.pop();
}

function count(pairs: Map<string, Pair>, [x, y]: readonly [Mention, Mention], sentence: Sentence): void {
  const [first, second] = x.entity! < y.entity! ? [x, y] : [y, x];
  const key = `${first.entity}|${APPEARS_WITH.id}|${second.entity}`;
  const pair = entry(pairs, key, () => ({
    a: first.entity!,
    b: second.entity!,
    sentences: 0,
    documents: new Set<number>(),
    seen: unseen(),
    best: [],
  }));
  const { source, span } = sentence;
  pair.sentences++;
  pair.documents.add(source.order);
  widen(pair.seen, source.firstDay, source.lastDay);
  const score = Math.round(x.score * y.score * 1e4) / 1e4;
  keep(pair.best, { source, sentence: span, first, second, score });
}

/**
 * Normalised pointwise mutual information (Bouma 2009, "Normalized (pointwise) mutual information in collocation
 * extraction"), cut to 0..1: 0 for chance or less, 1 for never apart. Arguments are counts of sentences.
 */
export function npmi(both: number, [a, b]: readonly [number, number], all: number): number {
  if (both >= all) return 1;
  const value = Math.log((both * all) / (a * b)) / -Math.log(both / all);
  return Math.round(Math.min(1, Math.max(0, value)) * 1e4) / 1e4;
}

function attributesOf(pair: Pair, weight: number): EdgeAttributes {
  const evidence = pair.best.map(evidenceOf);
  return {
    type: APPEARS_WITH.id,
    label: APPEARS_WITH.label,
    layer: APPEARS_WITH.layer,
    weight,
    claims: pair.sentences,
    documents: pair.documents.size,
    modality: {},
    negated: 0,
    attributions: [],
    ...seenAttributes(pair.seen),
    score: evidence[0]!.score,
    evidence,
    color: APPEARS_WITH.color,
    size: edgeSize(APPEARS_WITH.layer, weight),
  };
}

/** Undirected edges between entities named in one sentence, with at most the three best sentences as evidence. */
export function cooccurrenceEdges(sentences: readonly Sentence[]): Edge[] {
  const single = new Map<string, number>();
  const pairs = new Map<string, Pair>();
  for (const sentence of sentences) {
    const { members } = sentence;
    members.forEach((mention, i) => {
      single.set(mention.entity!, (single.get(mention.entity!) ?? 0) + 1);
      for (const other of members.slice(i + 1, i + 1 + WINDOW)) count(pairs, [mention, other], sentence);
    });
  }
  return [...pairs].map(([key, pair]) => {
    const weight = npmi(pair.sentences, [single.get(pair.a)!, single.get(pair.b)!], sentences.length);
    return { key, source: pair.a, target: pair.b, undirected: true, attributes: attributesOf(pair, weight) };
  });
}
