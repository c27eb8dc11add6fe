import {
  type Analysis,
  type Claim,
  type Document,
  type LinkedDocument,
  SENTENCE_KIND,
  sentenceOf,
} from '@newsgraph/schema';
import { followQuotes } from './attribution/quotes.js';
import { MAX_SENTENCE, type Speech, speakerAt } from './attribution/speaker.js';
import type { Actor } from './events/actor.js';
import { createReader } from './events/reading.js';
import type { Reader } from './events/types.js';
import type { Patterns } from './lexicon/compile.js';
import type { SpeechWords } from './lexicon/reporting.js';
import { type Participant, placeParticipants } from './participants.js';
import { repaired } from './repair/index.js';
import { type Page, readPage } from './score/page.js';
import { createTree } from './tree.js';
import type { DateReader } from './when/time.js';

/** A claim without its id. */
export type Draft = Omit<Claim, 'id'>;

/** What an extractor keeps from one document to the next. */
export interface Tools {
  readonly patterns: Patterns;
  readonly dates: DateReader;
  readonly words: SpeechWords;
}

/** One sentence on its way from tokens to claims. */
export interface SentenceScene {
  readonly reader: Reader;
  readonly document: Document;
  readonly dates: DateReader;
  readonly sentence: number;
  /** Its tokens, half-open. */
  readonly first: number;
  readonly last: number;
  readonly participants: readonly Participant[];
  /** The document as a whole, read when first asked for. */
  readonly page: () => Page;
  /** Who says what stands at a token; undefined when the text itself does. */
  readonly speaker: (token: number) => Actor | undefined;
}

const READ = new Set([SENTENCE_KIND.indexOf('body'), SENTENCE_KIND.indexOf('title')]);

/** Participants by sentence, for sentences of running text, in order. */
function bySentence(reader: Reader): [number, Participant[]][] {
  const { tree, participants } = reader.scene;
  const { sentences } = tree.analysis;
  const found = new Map<number, Participant[]>();
  for (const participant of [...participants.all, ...[...participants.both.values()].flat()]) {
    const sentence = sentenceOf(tree.analysis, participant.first);
    const kind = sentences.kind[sentence]!;
    if (!READ.has(kind)) continue;
    if (sentences.last[sentence]! - sentences.first[sentence]! > MAX_SENTENCE) continue;
    const list = found.get(sentence);
    if (list) list.push(participant);
    else found.set(sentence, [participant]);
  }
  return [...found].sort(([a], [b]) => a - b);
}

/** Does the sentence name two different entities? */
export function namesTwo(scene: SentenceScene): boolean {
  return scene.participants.some(({ entity }) => entity !== scene.participants[0]!.entity);
}

/** The sentences of a document in which somebody is named, ready to be read. */
export function scenesOf(
  { patterns, dates, words }: Tools,
  [document, analysis, linked]: readonly [Document, Analysis, LinkedDocument],
): SentenceScene[] {
  const lower = new Array<string | undefined>(analysis.length);
  const tree = createTree(repaired(analysis, linked, lower), lower);
  const scene = { tree, participants: placeParticipants(tree, linked) };
  const reader = createReader(scene, patterns);
  const speech: Speech = { words, quotes: followQuotes(analysis), memo: new Map() };
  let known: Page | undefined;
  const page = () => {
    known ??= readPage(tree, scene.participants);
    return known;
  };
  return bySentence(reader).map(([sentence, participants]) => ({
    reader,
    document,
    dates,
    sentence,
    first: analysis.sentences.first[sentence]!,
    last: analysis.sentences.last[sentence]!,
    participants,
    page,
    speaker: (token) => speakerAt(reader, speech, token),
  }));
}
