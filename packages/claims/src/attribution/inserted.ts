import { opensWhen } from '../events/clause-effect.js';
import type { SpeechWords } from '../lexicon/reporting.js';
import { POS, REL, relations, TAG } from '../rel.js';
import { child, childrenOf, lemma, preposition, rel, type Tree, word } from '../tree.js';
import { hasClause } from './cues.js';
import type { Attribution } from './read.js';
import { subtree } from './subtree.js';

type Range = { readonly first: number; readonly last: number };
type Sentence = Range & { readonly words: SpeechWords };

const FINITE = new Set([TAG.VBD, TAG.VBZ, TAG.VBP, TAG.MD]);
const MARKS = new Set(['"', '“', "''", '``', '«']);
const DAY_WORDS = 6;

/** The subject; after "said" a name that the parser took for something else. */
function insertedSpeaker(tree: Tree, verb: number): number {
  const subjects = childrenOf(tree, verb, SUBJECT);
  if (subjects.length > 0)
    return subjects.findLast((token) => tree.analysis.upos[token] === POS.PROPN) ?? subjects[0]!;
  for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!) {
    const upos = tree.analysis.upos[c];
    if (c > verb && (upos === POS.PROPN || upos === POS.NOUN) && preposition(tree, c) === '') return c;
  }
  const before = verb - 1;
  return before >= 0 && tree.analysis.upos[before] === POS.PROPN ? before : -1;
}

const SUBJECT = relations('nsubj');

function isSpeaking(tree: Tree, verb: number, { words }: Sentence): boolean {
  return words.speaking.has(lemma(tree, verb)) || words.speaking.has(word(tree, verb));
}

const ASIDES = relations('parataxis', 'conj', 'root', 'advcl', 'dep');
const QUOTES = new Set([',', '"', '”', "''", '’', '!', '?', '—', '--', '-']);
const MINIMUM_CONTENT = 3;

/** "she said, “and Chile": does a quotation go on behind the words that name the speaker? */
export function goesOn(tree: Tree, from: number, last: number): boolean {
  for (let token = from; token + 1 < last && token < from + DAY_WORDS; token++) {
    const text = word(tree, token);
    if (text === ',' || text === ':') return MARKS.has(word(tree, token + 1));
    if (MARKS.has(text)) return false;
  }
  return false;
}

/** "The government of Peru, she said, had attacked": does the clause that she says begin before and end behind? */
function isSplit(tree: Tree, { first, last }: Range, clause: Range): boolean {
  let behind = clause.last;
  while (behind < last && behind < clause.last + DAY_WORDS && word(tree, behind) !== ',') behind++;
  if (behind + 1 >= last || word(tree, behind) !== ',' || hasClause(tree, { first, last: clause.first }))
    return false;
  return FINITE.has(tree.analysis.xpos[behind + 1]!);
}

/** The larger side of the sentence around the words that name the speaker, or an empty range. */
function around(sentence: Range, clause: Range, endsClause: boolean): Range {
  const before = clause.first - sentence.first;
  const after = sentence.last - clause.last;
  if ((endsClause || after < MINIMUM_CONTENT) && before >= MINIMUM_CONTENT)
    return { first: sentence.first, last: clause.first };
  return { first: clause.last, last: sentence.last };
}

const NAMING = new Set([POS.NOUN, POS.PROPN, POS.ADJ, POS.DET]);

/** Where the words that name the speaker begin, titles and all. */
function phraseStart(tree: Tree, from: number, sentence: Range): number {
  let start = Math.max(from, sentence.first);
  while (start < sentence.last && tree.analysis.upos[start] === POS.PUNCT) start++;
  while (start > sentence.first) {
    const before = start - 1;
    if (!NAMING.has(tree.analysis.upos[before]!) && word(tree, before) !== 'of') break;
    start = before;
  }
  return start;
}

/** "Talks failed, the minister said on Sunday", taken for a clause of "failed". */
function isTrailing(tree: Tree, verb: number): boolean {
  const head = tree.analysis.head[verb]!;
  if (rel(tree, verb) !== REL.ccomp || head > verb || child(tree, verb, REL.mark) >= 0) return false;
  const subject = child(tree, verb, REL.nsubj);
  if (subject < 0 || subject > verb) return false;
  const { first } = subtree(tree, subject);
  return first > 0 && word(tree, first - 1) === ',';
}

/** "Speaking to Ana Sol, he recalls the day": the scene in which something is said. */
const SCENES = new Set([
  'speaking',
  'talking',
  'addressing',
  'writing',
  'testifying',
  'appearing',
  'meeting',
]);

const MUTE = new Set(['comment', 'respond', 'reply', 'answer', 'elaborate', 'say', 'react']);
const NOT = new Set(['not', "n't", 'n’t', 'never']);

/** "did not comment" */
export function isDenied(tree: Tree, verb: number): boolean {
  for (let c = tree.firstChild[verb]!; c >= 0 && c < verb; c = tree.nextSibling[c]!)
    if (NOT.has(word(tree, c))) return true;
  return false;
}

const TELLING = new Set(['tell', 'ask', 'remind', 'assure', 'inform', 'promise', 'warn', 'answer']);

/** "Peru recalled its envoy, and Ana Sol": a main verb with an object says nothing beside it. */
function hasObject(tree: Tree, verb: number): boolean {
  if (rel(tree, verb) !== REL.root) return false;
  if (TELLING.has(lemma(tree, verb))) return child(tree, verb, REL.xcomp) > verb;
  const [subject, object] = [child(tree, verb, REL.nsubj), child(tree, verb, REL.obj)];
  return subject >= 0 && subject < verb && object > verb && tree.analysis.upos[object] === POS.NOUN;
}

/** A clause of time in front of the speaker is the scene of what he says: "When Peru attacked, she wrote". */
const WHEN = new Set(['when', 'while', 'after', 'since']);

/** "Talks failed, as the minister said" */
function asStart(tree: Tree, start: number, first: number): number {
  return start > first + 1 && word(tree, start - 1) === 'as' ? start - 1 : start;
}

/** "Talks failed, the minister said": the speaker stands behind what is said, or inside it. */
export function inserted(tree: Tree, verb: number, sentence: Sentence): Attribution | undefined {
  if (!(ASIDES.has(rel(tree, verb)) || isTrailing(tree, verb)) || !isSpeaking(tree, verb, sentence))
    return undefined;
  if (rel(tree, verb) === REL.conj && child(tree, verb, REL.cc) >= 0) return undefined;
  if (!FINITE.has(tree.analysis.xpos[verb]!) && child(tree, verb, REL.nsubj) < 0) return undefined;
  if (MUTE.has(lemma(tree, verb)) && child(tree, verb, REL.advmod) >= 0 && isDenied(tree, verb))
    return undefined;
  const source = hasObject(tree, verb) ? -1 : insertedSpeaker(tree, verb);
  if (source < 0) return undefined;
  const phrase = subtree(tree, source);
  const name = source < verb ? phraseStart(tree, Math.min(phrase.first, source), sentence) : verb;
  const start = asStart(tree, name, sentence.first);
  const endsClause = start > sentence.first && QUOTES.has(word(tree, start - 1));
  const clause = { first: start, last: Math.max(verb + 1, source < verb ? 0 : phrase.last) };
  const whole = endsClause && (goesOn(tree, clause.last, sentence.last) || isSplit(tree, sentence, clause));
  const content = whole
    ? { first: sentence.first, last: sentence.last }
    : around(sentence, clause, endsClause);
  if (content.first >= clause.last && opensWhen(tree, verb)) return undefined;
  if (content.last <= clause.first && WHEN.has(word(tree, content.first))) return undefined;
  if (
    tree.analysis.xpos[content.first] === TAG.VBG &&
    content.last <= verb &&
    SCENES.has(word(tree, content.first))
  )
    return undefined;
  return { source, cue: verb, ...content, kind: 'speech' };
}
