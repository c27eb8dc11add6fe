import { POS, TAG } from '../rel.js';
import { type Tree, word } from '../tree.js';
import { byCue, CUE_STARTS, hasClause, hearsay, isName, isWho, named, trailing } from './cues.js';
import type { Attribution } from './read.js';

type Range = { readonly first: number; readonly last: number };

const PREPOSITIONS = new Set(['in', 'by', 'to', 'from', 'on']);
const VIEWS = new Set(
  'words view views opinion eyes telling account reckoning mind estimation version reading book judgment judgement perspective'.split(
    ' ',
  ),
);
const STANDS = new Set(
  'view opinion position contention argument belief conviction claim message verdict theory conclusion'.split(
    ' ',
  ),
);
const BEING = new Set(['is', 'was', 'remains', 'remained']);
const SEEING = new Set(
  'tell tells told see sees saw recall recalls recalled remember remembers remembered describe describes described has had explains explained'.split(
    ' ',
  ),
);
const LONGEST_NAME = 5;
const LEAST = 3;

/** Who owns a noun: "Ana Sol's words", "her words". */
function owner(tree: Tree, noun: number, first: number): number {
  let before = noun - 1;
  while (before > first && tree.analysis.upos[before] === POS.ADJ) before--;
  if (before <= first) return -1;
  if (tree.analysis.xpos[before] === TAG.PRP$) return before;
  return tree.analysis.xpos[before] === TAG.POS && isName(tree, before - 1) ? before - 1 : -1;
}

/** "In Ana Sol's words, Peru cut ties"; "Ana Sol's view is that Peru cut ties". */
function byView(tree: Tree, noun: number, { first, last }: Range): Attribution | undefined {
  const text = word(tree, noun);
  if (!VIEWS.has(text) && !STANDS.has(text)) return undefined;
  const who = owner(tree, noun, first);
  if (who < 0) return undefined;
  const source = named(tree, who, first);
  if (
    STANDS.has(text) &&
    noun + 2 < last &&
    BEING.has(word(tree, noun + 1)) &&
    word(tree, noun + 2) === 'that'
  )
    return { source, cue: noun, first: noun + 3, last, kind: 'speech' };
  let start = who;
  while (start > first && isName(tree, start - 1)) start--;
  if (!VIEWS.has(text) || start === first || !PREPOSITIONS.has(word(tree, start - 1))) return undefined;
  return { source, cue: noun, first, last, kind: 'speech' };
}

/** "For Ana Sol, Peru cut ties": a name of two words or more at the head of the sentence. */
function forWhom(tree: Tree, token: number, { first, last }: Range): Attribution | undefined {
  if (token !== first || word(tree, token) !== 'for') return undefined;
  let end = first + 1;
  while (end < last && end - first <= LONGEST_NAME && isName(tree, end)) end++;
  if (end - first < 3 || end >= last || word(tree, end) !== ',') return undefined;
  const content = { first: end + 1, last };
  if (!hasClause(tree, content)) return undefined;
  return { source: named(tree, end - 1, first + 1), cue: token, ...content, kind: 'speech' };
}

/** "As Ana Sol tells it, Peru cut ties". */
function asSeen(tree: Tree, verb: number, { first, last }: Range): Attribution | undefined {
  if (!SEEING.has(word(tree, verb)) || verb + 2 >= last || word(tree, verb + 1) !== 'it') return undefined;
  let start = verb;
  while (start > first && verb - start < LONGEST_NAME && isWho(tree, start - 1)) start--;
  const opens = start > first ? word(tree, start - 1) : '';
  if (start === verb || (opens !== 'as' && opens !== 'hear')) return undefined;
  const behind = start - first < LEAST;
  const content = behind ? { first: verb + 2, last } : { first, last: start - 1 };
  return { source: named(tree, verb - 1, first), cue: verb, ...content, kind: 'speech' };
}

/** The words that a frame turns on: most words are none. */
const TURNS: ReadonlySet<string> = new Set([
  ...VIEWS,
  ...STANDS,
  ...SEEING,
  ...CUE_STARTS,
  ...'for told informed assured warned advised briefed heard learned learnt understood know knows knew so what if'.split(
    ' ',
  ),
]);

/** Attributions that a frame around the sentence shows: whose words, whose view, for whom. */
export function framed(tree: Tree, token: number, sentence: Range): Attribution | undefined {
  if (!TURNS.has(word(tree, token))) return undefined;
  return (
    forWhom(tree, token, sentence) ??
    byView(tree, token, sentence) ??
    asSeen(tree, token, sentence) ??
    byCue(tree, token, sentence) ??
    hearsay(tree, token, sentence) ??
    trailing(tree, token, sentence)
  );
}
