import {
  type Analysis,
  type Claim,
  claimId,
  type Document,
  type LinkedDocument,
  predicate,
  SENTENCE_KIND,
  sentenceOf,
  sentenceSpan,
} from '@newsgraph/schema';
import { followQuotes, type Quotes } from './attribution/quotes.js';
import { type Attribution, attributionOf, readAttributions } from './attribution/read.js';
import { type Actor, actorsIn } from './events/actor.js';
import { phrases } from './events/arguments.js';
import { readCertainty } from './events/context.js';
import { type Reader, type Reading, readAt } from './events/reading.js';
import { compileLexicons, type Patterns } from './lexicon/compile.js';
import { LEXICONS } from './lexicon/index.js';
import type { Lexicon } from './lexicon/types.js';
import { type Participant, placeParticipants } from './participants.js';
import { relationClaims } from './relations/index.js';
import { timeOf } from './time.js';
import { createTree } from './tree.js';

export interface ExtractorOptions {
  /** Event patterns of the user's own, tried beside the built-in ones. */
  readonly lexicons?: readonly Lexicon[];
  /** Claims below this score are left out. Default 0.4. */
  readonly minimumScore?: number;
  /** Read only these layers. Default both. */
  readonly layers?: readonly ('event' | 'relation')[];
}

export interface Extractor {
  /** Claims of one document, by the place of their sentence, then of their trigger. */
  extract(document: Document, analysis: Analysis, linked: LinkedDocument): Claim[];
}

/** One sentence on its way from tokens to claims. */
export interface SentenceScene {
  readonly reader: Reader;
  readonly document: Document;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly attributions: () => readonly Attribution[];
  readonly speaker: (token: number) => Actor | undefined;
}

const BASE = 0.95;
const MAX_PAIRS = 16;
const MAX_SENTENCE = 250;
const BODY = SENTENCE_KIND.indexOf('body');
const TITLE = SENTENCE_KIND.indexOf('title');
const PLACES = new Set(['in', 'at', 'near', 'outside', 'inside']);
const NEGATIVE_ANSWERS = new Set(['agree', 'consult', 'support', 'concede', 'cooperate', 'aid', 'retreat']);

function readingsIn(scene: SentenceScene): Reading[] {
  const readings: Reading[] = [];
  const consumed = new Set<number>();
  for (let token = scene.first; token < scene.last; token++) {
    const reading = readAt(scene.reader, token);
    if (!reading || reading.subjects.length === 0 || reading.objects.length === 0) continue;
    readings.push(reading);
    for (const other of reading.consumed) consumed.add(other);
  }
  return readings.filter((reading) => !consumed.has(reading.trigger));
}

function pairs(reading: Reading): [Actor, Actor][] {
  const found: [Actor, Actor][] = [];
  const seen = new Set<string>();
  for (const subject of reading.subjects) {
    for (const object of reading.objects) {
      const a = subject.participant.entity;
      const b = object.participant.entity;
      if (a === b || seen.has(`${a}|${b}`) || found.length >= MAX_PAIRS) continue;
      seen.add(`${a}|${b}`);
      if (reading.pattern.symmetric) seen.add(`${b}|${a}`);
      found.push([subject, object]);
    }
  }
  return found;
}

function placeOf(scene: SentenceScene, reading: Reading, not: ReadonlySet<string>): string | undefined {
  const { tree } = scene.reader.scene;
  for (const token of [reading.carrier, reading.trigger]) {
    for (const phrase of phrases(tree, token, PLACES)) {
      for (const { participant } of actorsIn(scene.reader.scene, phrase, { place: true })) {
        const isPlace =
          participant.mention.literal || participant.type === 'place' || participant.type === 'country';
        if (isPlace && !not.has(participant.entity)) return participant.entity;
      }
    }
  }
  return undefined;
}

function span(participant: Participant) {
  return { start: participant.mention.start, end: participant.mention.end };
}

/** A claim without its id. */
export type Draft = Omit<Claim, 'id'>;

interface Meaning {
  readonly predicate: string;
  readonly code: string;
  readonly rule: string;
  readonly polarity: Claim['polarity'];
  readonly modality: Claim['modality'];
}

/** "will not lift the ban": who says so refuses. */
function meaningOf(scene: SentenceScene, reading: Reading): Meaning {
  const { pattern } = reading;
  const { polarity, modality, unwilling } = readCertainty(
    scene.reader.scene.tree,
    reading.trigger,
    scene.last,
  );
  if (unwilling && NEGATIVE_ANSWERS.has(pattern.predicate)) {
    const rule = `${pattern.rule}:refused`;
    return { predicate: 'reject', code: '120', rule, polarity: 'affirmed', modality: 'actual' };
  }
  return { predicate: pattern.predicate, code: pattern.code, rule: pattern.rule, polarity, modality };
}

function eventClaims(scene: SentenceScene, reading: Reading): Draft[] {
  const { analysis } = scene.reader.scene.tree;
  const meaning = meaningOf(scene, reading);
  const time = timeOf(
    scene.reader.scene.tree,
    { ...reading, modality: meaning.modality },
    scene.document.published,
  );
  const speaker = scene.speaker(reading.trigger)?.participant.entity;
  const trigger = { start: analysis.start[reading.first]!, end: analysis.end[reading.last - 1]! };
  return pairs(reading).map(([subject, object]) => {
    const ids = new Set([subject.participant.entity, object.participant.entity]);
    const place = placeOf(scene, reading, ids);
    return {
      subject: subject.participant.entity,
      predicate: meaning.predicate,
      object: object.participant.entity,
      polarity: meaning.polarity,
      modality: meaning.modality,
      ...(speaker === undefined ? {} : { attribution: speaker }),
      ...(time ? { time } : {}),
      ...(place === undefined ? {} : { place }),
      code: meaning.code,
      evidence: {
        document: scene.document.id,
        sentence: sentenceSpan(analysis, scene.sentence),
        subject: span(subject.participant),
        trigger,
        object: span(object.participant),
      },
      score: Math.round(BASE * subject.score * object.score * 1000) / 1000,
      rule: meaning.rule,
    };
  });
}

/** The best of claims that say the same in one sentence. */
function distinct(drafts: readonly Draft[]): Draft[] {
  const best = new Map<string, Draft>();
  for (const draft of drafts) {
    const ends = predicate(draft.predicate)?.symmetric
      ? [draft.subject, draft.object].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
      : [draft.subject, draft.object];
    const key = `${draft.predicate}|${ends.join('|')}|${draft.polarity}|${draft.evidence.sentence.start}`;
    const before = best.get(key);
    if (!before || before.score < draft.score) best.set(key, draft);
  }
  return [...best.values()];
}

interface Speech {
  readonly quotes: Quotes;
  readonly memo: Map<number, readonly Attribution[]>;
}

const BACK = 5;

function attributionsIn(reader: Reader, speech: Speech, sentence: number): readonly Attribution[] {
  const known = speech.memo.get(sentence);
  if (known) return known;
  const { sentences } = reader.scene.tree.analysis;
  const range = { first: sentences.first[sentence]!, last: sentences.last[sentence]! };
  const found = range.last - range.first > MAX_SENTENCE ? [] : readAttributions(reader.scene.tree, range);
  speech.memo.set(sentence, found);
  return found;
}

/** Who says what stands at a token: in its sentence, or before it when a quotation runs on. */
function speakerAt(reader: Reader, speech: Speech, token: number): Actor | undefined {
  const sentence = sentenceOf(reader.scene.tree.analysis, token);
  const own = attributionsIn(reader, speech, sentence);
  const around = attributionOf(own, token);
  if (around) return actorsIn(reader.scene, around.source)[0];
  if (own.some((attribution) => attribution.cue === token)) return undefined;
  for (let s = sentence; s > 0 && s > sentence - BACK && speech.quotes.inside[s]; s--) {
    const before = attributionsIn(reader, speech, s - 1).filter((attribution) => attribution.spoken);
    if (before.length > 0) return actorsIn(reader.scene, before.at(-1)!.source)[0];
  }
  return undefined;
}

/** Participants by sentence, for the sentences of running text in which two different entities stand. */
function promising(reader: Reader): [number, Participant[]][] {
  const { tree, participants } = reader.scene;
  const { sentences } = tree.analysis;
  const bySentence = new Map<number, Participant[]>();
  for (const participant of participants.all) {
    const sentence = sentenceOf(tree.analysis, participant.first);
    const kind = sentences.kind[sentence]!;
    if (kind !== BODY && kind !== TITLE) continue;
    if (sentences.last[sentence]! - sentences.first[sentence]! > MAX_SENTENCE) continue;
    const list = bySentence.get(sentence);
    if (list) list.push(participant);
    else bySentence.set(sentence, [participant]);
  }
  return [...bySentence]
    .filter(([, list]) => list.some((participant) => participant.entity !== list[0]!.entity))
    .sort(([a], [b]) => a - b);
}

function extractWith(
  patterns: Patterns,
  options: ExtractorOptions,
  [document, analysis, linked]: readonly [Document, Analysis, LinkedDocument],
): Claim[] {
  const tree = createTree(analysis);
  const reader: Reader = {
    scene: { tree, participants: placeParticipants(tree, linked) },
    patterns,
    memo: new Map(),
  };
  const speech: Speech = { quotes: followQuotes(analysis), memo: new Map() };
  const layers = options.layers ?? ['event', 'relation'];
  const minimum = options.minimumScore ?? 0.4;
  const drafts: Draft[] = [];
  for (const [sentence, inSentence] of promising(reader)) {
    const scene: SentenceScene = {
      reader,
      document,
      sentence,
      first: analysis.sentences.first[sentence]!,
      last: analysis.sentences.last[sentence]!,
      attributions: () => attributionsIn(reader, speech, sentence),
      speaker: (token) => speakerAt(reader, speech, token),
    };
    const own: Draft[] = [];
    if (layers.includes('event')) for (const r of readingsIn(scene)) own.push(...eventClaims(scene, r));
    if (layers.includes('relation')) own.push(...relationClaims(scene, inSentence));
    drafts.push(...distinct(own));
  }
  return drafts
    .filter((draft) => draft.score >= minimum)
    .map((draft) => ({ id: claimId(draft), ...draft }))
    .sort(
      (a, b) =>
        a.evidence.sentence.start - b.evidence.sentence.start ||
        a.evidence.trigger.start - b.evidence.trigger.start,
    );
}

/** Makes an extractor. Throws `config-invalid` when a lexicon of the user's own is wrong. */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const patterns = compileLexicons([...(options.lexicons ?? []), ...LEXICONS]);
  return { extract: (...input) => extractWith(patterns, options, input) };
}
