import { sentenceOf, sentenceSpan } from '@newsgraph/schema';
import { type Actor, actorsIn, type Scene } from '../events/actor.js';
import type { Reader } from '../events/types.js';
import type { SpeechWords } from '../lexicon/reporting.js';
import type { Participant } from '../participants.js';
import { POS, REL } from '../rel.js';
import { lemma, rel, word } from '../tree.js';
import type { Quotes } from './quotes.js';
import { type Attribution, attributionOf, readAttributions } from './read.js';

/** What is known of the speech of a document. */
export interface Speech {
  readonly words: SpeechWords;
  readonly quotes: Quotes;
  readonly memo: Map<number, readonly Attribution[]>;
}

/** A quotation that runs on is given to a speaker at most so many sentences away. */
const REACH = 5;
/** Longer sentences are lists or broken text: they are not read. */
export const MAX_SENTENCE = 250;
const SIGNS = new Set(['–', '—', '―', '--', '-']);

function attributionsIn(reader: Reader, speech: Speech, sentence: number): readonly Attribution[] {
  const known = speech.memo.get(sentence);
  if (known) return known;
  const { sentences } = reader.scene.tree.analysis;
  const range = { first: sentences.first[sentence]!, last: sentences.last[sentence]! };
  const found =
    range.last - range.first > MAX_SENTENCE ? [] : readAttributions(reader.scene.tree, range, speech.words);
  speech.memo.set(sentence, found);
  return found;
}

/** A headline signed by an outlet is its own text, and no one's words. */
function named(reader: Reader, { source, cue }: Attribution): Actor | undefined {
  const actor = actorsIn(reader.scene, source)[0] ?? authorOf(reader, source);
  if (!actor || isOwner(reader.scene, source, actor.participant)) return undefined;
  if (isPart(reader.scene, source, actor.participant)) return undefined;
  const { type } = actor.participant;
  const mark = word(reader.scene.tree, cue);
  if (SIGNS.has(mark) && cue < source) return type === 'person' ? actor : undefined;
  return mark === ':' && (type === 'place' || type === 'country') ? undefined : actor;
}

/** Nouns that speak for who issued or employs them. */
const WRITINGS = new Set(
  `statement report study letter message note communique communiqué release survey post tweet video article column editorial memo
  paper dossier document assessment interview speech office review inquiry analysis investigation filing complaint
  book memoir biography lawsuit suit petition testimony affidavit submission blog essay diary
  aide source spokesman spokeswoman spokesperson adviser advisor assistant team camp campaign`.split(/\s+/),
);
const BY = new Set(['by', 'from', 'of', 'for', 'to']);
const FAR = 6;

/** "from the bank", "from Press Secretary Ana Sol": a preposition in front of a name, its article and titles. */
function isBehindBy({ tree }: Scene, name: number, noun: number): boolean {
  let before = name - 1;
  while (before > noun && TITLES.has(tree.analysis.upos[before]!)) before--;
  return before > noun && BY.has(word(tree, before));
}

const TITLES = new Set([POS.DET, POS.PROPN, POS.NOUN, POS.ADJ, POS.PART]);

/** "a Defense Department news release", "a White House statement": a body right before the noun. */
function issuerOf({ tree, participants }: Scene, noun: number): Participant | undefined {
  let before = noun - 1;
  while (
    before > 0 &&
    before > noun - 3 &&
    tree.analysis.upos[before] === POS.NOUN &&
    !participants.all[participants.at[before]!]
  )
    before--;
  const issuer = participants.all[participants.at[before]!];
  return issuer && !PLACES.has(issuer.type) && issuer.last === before + 1 ? issuer : undefined;
}

const PLACES = new Set(['place', 'country', 'person']);

/** "a statement from the bank", "a study published by the institute": who issued it. */
function authorOf(reader: Reader, noun: number): Actor | undefined {
  const { tree, participants } = reader.scene;
  if (!WRITINGS.has(lemma(tree, noun))) return undefined;
  const owner =
    noun > 1 && /^['’]s?$/.test(word(tree, noun - 1))
      ? participants.all[participants.at[noun - 2]!]
      : undefined;
  if (owner) return { participant: owner, score: 1 };
  const issuer = issuerOf(reader.scene, noun);
  if (issuer) return { participant: issuer, score: 1 };
  for (let token = noun + 1; token < tree.analysis.length && token < noun + FAR; token++) {
    const named = participants.all[participants.at[token]!];
    if (!named || !isBehindBy(reader.scene, named.first, noun)) continue;
    if (/^['’]s?$/.test(word(tree, named.last))) continue;
    return named.type === 'place' || named.type === 'country' ? undefined : { participant: named, score: 1 };
  }
  return undefined;
}

const OTHERS = new Set(
  `wife husband son daughter brother sister father mother parent cousin uncle widow friend lawyer attorney critic rival
  opponent victim supporter colleague neighbour neighbor predecessor successor accuser fan biographer`.split(
    /\s+/,
  ),
);

/** Those who belong to a body, or stand against it, do not speak for it. */
const PARTS = new Set(
  `member critic opponent supporter rival citizen resident protester relative survivor victim shareholder customer patient
  user neighbour neighbor defector dissident`.split(/\s+/),
);

/** "members of the council said", "critics of Peru say". */
function isPart({ tree }: Scene, source: number, { first, last }: Participant): boolean {
  return PARTS.has(lemma(tree, source)) && (source < first || source >= last);
}

/** "He said Peru and Ana Sol will meet": he is not Ana Sol, as nobody names himself. */
function namesHimself({ tree, participants }: Scene, said: Attribution, { entity }: Participant): boolean {
  if (tree.analysis.upos[said.source] !== POS.PRON) return false;
  for (let token = said.first; token < said.last; token++) {
    const named = participants.all[participants.at[token]!];
    if (named?.entity === entity && tree.analysis.upos[token] === POS.PROPN) return true;
  }
  return false;
}

/** "Ana Sol's lawyer said", "the wife of Ana Sol said": a person does not speak through those who are hers. */
function isOwner({ tree }: Scene, source: number, { type, head, first, last }: Participant): boolean {
  if (type !== 'person' || !OTHERS.has(lemma(tree, source)) || (source >= first && source < last))
    return false;
  const relation = rel(tree, head);
  return tree.analysis.head[head] === source && (relation === REL['nmod:poss'] || relation === REL.nmod);
}

/** Does a token stand within a quotation? Who is quoted within it does not speak it. */
function isQuoted({ tree }: Scene, token: number, inside: boolean): boolean {
  const first = tree.analysis.sentences.first[sentenceOf(tree.analysis, token)]!;
  let open = inside && !OPENS.has(word(tree, first));
  for (let at = first; at < token; at++) {
    const mark = word(tree, at);
    if (mark === '"') open = !open;
    else if (OPENS.has(mark)) open = true;
    else if (CLOSES.has(mark)) open = false;
  }
  return open;
}

const OPENS = new Set(['"', '“', '«', '„']);
const CLOSES = new Set(['”', '»']);

/** What a sentence says that somebody said, outside of what is quoted in it. */
function spokenIn(reader: Reader, speech: Speech, sentence: number): Attribution[] {
  const inside = speech.quotes.inside[sentence] === 1;
  return attributionsIn(reader, speech, sentence).filter(
    ({ kind, cue }) => kind === 'speech' && !isQuoted(reader.scene, cue, inside),
  );
}

/** The speaker of a quotation that runs over several sentences: named before it, else behind it. */
function ofQuotation(reader: Reader, speech: Speech, sentence: number): Actor | undefined {
  const { inside } = speech.quotes;
  let apart: Attribution | undefined;
  for (let s = sentence; s > 0 && s > sentence - REACH && inside[s] && !apart; s--) {
    const before = spokenIn(reader, speech, s - 1).at(-1);
    if (!before) continue;
    if (inside[s - 1] || isIntroduced(reader.scene, s)) return named(reader, before);
    apart = before;
  }
  for (let s = sentence + 1; inside[sentence] && inside[s] && s <= sentence + REACH; s++) {
    const behind = spokenIn(reader, speech, s)[0];
    if (behind) return named(reader, behind);
  }
  return apart && named(reader, apart);
}

/** Does the sentence before a quotation lead up to it: by a colon, or in the same paragraph? */
function isIntroduced({ tree }: Scene, sentence: number): boolean {
  const { analysis } = tree;
  const before = sentenceSpan(analysis, sentence - 1);
  const gap = analysis.text.slice(before.end, sentenceSpan(analysis, sentence).start);
  return !gap.includes('\n') || analysis.text[before.end - 1] === ':';
}

/** "two sources said, Alpha Radio reported": who passes on what somebody without a name says. */
function quotedBy(
  { scene, ...reader }: Reader,
  own: readonly Attribution[],
  inner: Attribution,
  token: number,
): Actor | undefined {
  if (inner.kind !== 'speech' || scene.tree.analysis.upos[inner.source] !== POS.NOUN) return undefined;
  const outer = own.filter(
    ({ first, last, cue }) => first <= inner.first && last > inner.cue && cue !== inner.cue,
  );
  const around = attributionOf(outer, token);
  return around?.kind === 'speech' ? named({ scene, ...reader }, around) : undefined;
}

/** Who says what stands at a token: in its sentence, or around it when a quotation runs on. */
export function speakerAt(reader: Reader, speech: Speech, token: number): Actor | undefined {
  const sentence = sentenceOf(reader.scene.tree.analysis, token);
  const own = attributionsIn(reader, speech, sentence);
  const around = attributionOf(own, token);
  if (around) {
    const actor = named(reader, around);
    if (!actor) return quotedBy(reader, own, around, token);
    return namesHimself(reader.scene, around, actor.participant) ? undefined : actor;
  }
  if (own.some(({ cue, kind }) => cue === token && kind === 'speech')) return undefined;
  return ofQuotation(reader, speech, sentence);
}
