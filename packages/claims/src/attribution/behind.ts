import { verbForms } from '../lexicon/forms.js';
import { SPEAKING } from '../lexicon/reporting.js';
import { POS, TAG } from '../rel.js';
import { type Tree, word } from '../tree.js';
import { hasClause } from './cues.js';
import type { Attribution } from './read.js';
import { headWithin } from './subtree.js';

type Range = { readonly first: number; readonly last: number };

const FORMS: ReadonlySet<string> = new Set(
  [...SPEAKING, 'learn', 'allege', 'show'].flatMap(verbForms).filter((form) => !form.endsWith('ing')),
);
const NAMING = new Set([POS.NOUN, POS.PROPN, POS.ADJ, POS.DET, POS.NUM]);
const NAMES = new Set([POS.NOUN, POS.PROPN]);
const SMALL = /^(?:of|by|from|'s|’s|for|has|have|had|also|later|earlier|then|-)$/;
const ENDS = new Set(['.', '!', '"', '”', '']);
const TAIL = new Set(['on', 'in', 'at', 'during', 'this', 'late', 'early', 'earlier', 'later', ',']);
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today)$/;
const LONGEST = 12;
const LEAST = 3;

/** Does the sentence end here, or go on with a day or a scene alone? */
function isTail(tree: Tree, from: number, last: number): boolean {
  const next = from < last ? word(tree, from) : '';
  if (ENDS.has(next)) return true;
  return (
    (DAYS.test(next) || TAIL.has(next)) && last - from < LONGEST && !hasClause(tree, { first: from, last })
  );
}

/** Where the words begin that name who speaks, behind a comma; or -1. */
function nameStart(tree: Tree, verb: number, first: number): number {
  let start = verb;
  while (start > first && verb - start < LONGEST) {
    const before = start - 1;
    if (word(tree, before) === ',') return start === verb ? -1 : start;
    if (!NAMING.has(tree.analysis.upos[before]!) && !SMALL.test(word(tree, before))) return -1;
    start = before;
  }
  return -1;
}

/** "Peru cut ties, the head of Alpha Radio, Ana Sol, said": the name between the commas. */
function apposed(tree: Tree, verb: number, { first, last }: Range): Attribution | undefined {
  const end = verb - 1;
  if (word(tree, end) !== ',' || !isTail(tree, verb + 1, last)) return undefined;
  const name = nameStart(tree, end, first);
  if (name - 1 <= first || tree.analysis.upos[end - 1] !== POS.PROPN) return undefined;
  const start = nameStart(tree, name - 1, first);
  if (start - first <= LEAST || !hasClause(tree, { first, last: start })) return undefined;
  return { source: headWithin(tree, end - 1, name), cue: verb, first, last: start, kind: 'speech' };
}

/** "Peru cut ties, Alpha Radio reports", "Peru cut ties, the book by Ana Sol alleges". */
function before(tree: Tree, verb: number, { first, last }: Range): Attribution | undefined {
  const start = nameStart(tree, verb, first);
  if (start - first <= LEAST || !isTail(tree, verb + 1, last)) return undefined;
  if (!hasClause(tree, { first, last: start })) return undefined;
  let source = start;
  while (source < verb && !NAMES.has(tree.analysis.upos[source]!)) source++;
  while (source + 1 < verb && NAMES.has(tree.analysis.upos[source + 1]!)) source++;
  if (source === verb) return undefined;
  return { source: headWithin(tree, source, start), cue: verb, first, last: start, kind: 'speech' };
}

/** "Peru to cut ties": the future of headlines. */
function isToCome(tree: Tree, { first, last }: Range): boolean {
  for (let token = first + 1; token + 1 < last; token++)
    if (word(tree, token) === 'to' && tree.analysis.xpos[token + 1] === TAG.VB) return true;
  return false;
}

/** "Peru cut ties, reported Alpha Radio". */
function behind(tree: Tree, verb: number, { first, last }: Range): Attribution | undefined {
  if (word(tree, verb - 1) !== ',' || verb - first <= LEAST) return undefined;
  let end = verb + 1;
  while (end < last && NAMING.has(tree.analysis.upos[end]!)) end++;
  if (end === verb + 1 || !NAMES.has(tree.analysis.upos[end - 1]!) || !isTail(tree, end, last))
    return undefined;
  if (tree.analysis.upos[end - 1] !== POS.PROPN) return undefined;
  if (!hasClause(tree, { first, last: verb }) && !isToCome(tree, { first, last: verb })) return undefined;
  return { source: headWithin(tree, end - 1, verb + 1), cue: verb, first, last: verb, kind: 'speech' };
}

/** A speaker at the end of a sentence, told from the comma and the order of words, whatever the parser made of them. */
export function atTheEnd(tree: Tree, verb: number, sentence: Range): Attribution | undefined {
  if (verb - sentence.first <= LEAST || !FORMS.has(word(tree, verb))) return undefined;
  return before(tree, verb, sentence) ?? apposed(tree, verb, sentence) ?? behind(tree, verb, sentence);
}
