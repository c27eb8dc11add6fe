import { POS, REL, relations, TAG } from '../rel.js';
import {
  type Arcs,
  hang,
  hasChild,
  isBelow,
  isNominal,
  isVerb,
  type Range,
  topWithin,
  wordAt,
} from './arcs.js';

/** A name with its title and articles: "the French President Emmanuel Macron". */
interface Item extends Range {
  /** The token on which the rest of it hangs. */
  readonly top: number;
}

const AND = new Set(['and', 'or', '&', 'nor']);
const BEFORE = new Set([POS.DET, POS.ADJ, POS.NOUN, POS.PROPN, POS.NUM]);
/** Words in front of a name that belong to it. */
const LEAD = 5;
const ARGUMENTS = relations('nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl', 'obl:agent', 'nmod', 'nmod:poss');
/** What a parser calls an item of a list that it did not see as one. */
const LOOSE = relations(
  'appos',
  'compound',
  'nmod',
  'flat',
  'dep',
  'amod',
  'list',
  'parataxis',
  'nmod:desc',
  'conj',
);
const SUBJECTS = relations('nsubj', 'nsubj:pass');

function isBefore({ analysis }: Arcs, token: number): boolean {
  return BEFORE.has(analysis.upos[token]!) || analysis.xpos[token] === TAG.PRP$;
}

/** The first token of what stands before a name and belongs to it, down to `floor`. */
function leadOf(arcs: Arcs, first: number, floor: number): number {
  let start = first;
  while (start > floor && first - start < LEAD && isBefore(arcs, start - 1)) start--;
  return start;
}

const INNER = new Set(['of', 'for', "'s", '’s', '-']);

/** Do only words of one phrase stand between two names: "U.S. Secretary of State Antony Blinken"? */
function isOnePhrase(arcs: Arcs, left: Range, right: Range): boolean {
  if (right.first - left.last > LEAD) return false;
  for (let token = left.last; token < right.first; token++)
    if (!BEFORE.has(arcs.analysis.upos[token]!) && !INNER.has(wordAt(arcs, token))) return false;
  return true;
}

/** The items of a sentence: its names, each with what belongs to it in front. */
function itemsIn(arcs: Arcs, names: readonly Range[], sentence: Range): Item[] {
  const items: Item[] = [];
  for (const name of names) {
    const before = items.at(-1);
    const joined = before && isOnePhrase(arcs, before, name);
    const first = joined ? before.first : leadOf(arcs, name.first, before?.last ?? sentence.first);
    const range = { first, last: name.last };
    if (joined) items.pop();
    items.push({ ...range, top: topWithin(arcs, name.last - 1, range) });
  }
  return items;
}

/** What stands between two items: "and", "," or neither of them alone. */
function jointOf(arcs: Arcs, left: Item, right: Item): 'and' | ',' | undefined {
  const gap = right.first - left.last;
  if (gap !== 1 && gap !== 2) return undefined;
  const comma = wordAt(arcs, left.last) === ',';
  if (gap === 1 && comma) return ',';
  return comma === (gap === 2) && AND.has(wordAt(arcs, right.first - 1)) ? 'and' : undefined;
}

function isInside(token: number, { first, last }: Range): boolean {
  return token >= first && token < last;
}

/** The first item of the list in which the tree has a token. */
function firstOf({ head, deprel, analysis }: Arcs, token: number): number {
  let at = token;
  for (let step = 0; step < 8 && deprel[at] === REL.conj && head[at]! >= 0; step++) {
    if (analysis.upos[head[at]!] === POS.VERB) return at;
    at = head[at]!;
  }
  return at;
}

/** Does the tree, as it is, hint that the two stand side by side? */
function areSideBySide(arcs: Arcs, left: Item, right: Item): boolean {
  const { head, deprel } = arcs;
  const [over, under] = [head[left.top]!, head[right.top]!];
  if (isInside(under, left)) return LOOSE.has(deprel[right.top]!);
  if (isInside(over, right)) return LOOSE.has(deprel[left.top]!);
  const [a, b] = [firstOf(arcs, left.top), firstOf(arcs, right.top)];
  if (a === b) return true;
  if (head[a]! >= 0 && head[a] === head[b] && deprel[a] === deprel[b]) return ARGUMENTS.has(deprel[a]!);
  const misjoined = deprel[right.top] === REL.conj && under >= 0 && under < left.top && isVerb(arcs, under);
  return misjoined && ARGUMENTS.has(deprel[left.top]!) && isBelow(arcs, left.top, under);
}

/** Where the list hangs: on what its first item hangs on, else on what another one does. */
function outsideOf(arcs: Arcs, list: readonly Item[], sentence: Range): [number, number] | undefined {
  const { head, deprel } = arcs;
  const whole = { first: list[0]!.first, last: list.at(-1)!.last };
  for (const { top } of list) {
    const above = head[top]!;
    if (isInside(above, whole)) continue;
    if (above < 0 || ARGUMENTS.has(deprel[top]!)) return [above, deprel[top]!];
    if (deprel[top] !== REL.conj || !isVerb(arcs, above)) return [above, deprel[top]!];
    const missing = above < top ? REL.obj : REL.nsubj;
    if (!hasChild(arcs, above, missing, sentence)) return [above, missing];
  }
  return undefined;
}

function isTied({ head, deprel }: Arcs, list: readonly Item[]): boolean {
  return list.slice(1).every((item) => {
    const above = head[item.top]!;
    return deprel[item.top] === REL.conj && list.some((other) => other !== item && other.top === above);
  });
}

/** Hangs each "and" on the item behind it. */
function hangJoints(arcs: Arcs, list: readonly Item[]): void {
  for (let i = 1; i < list.length; i++)
    for (let token = list[i - 1]!.last; token < list[i]!.first; token++)
      if (AND.has(wordAt(arcs, token))) hang(arcs, token, list[i]!.top, REL.cc);
}

function tie(arcs: Arcs, list: readonly Item[], sentence: Range): void {
  hangJoints(arcs, list);
  if (isTied(arcs, list)) return;
  const outside = outsideOf(arcs, list, sentence);
  if (!outside) return;
  const [first, ...rest] = list;
  if (rest.some(({ top }) => top === outside[0]) || isBelow(arcs, outside[0], first!.top)) return;
  hang(arcs, first!.top, outside[0], outside[1]);
  for (const { top } of rest) hang(arcs, top, first!.top, REL.conj);
}

/** Is the right one the subject of a clause of its own: "met Peru, and Chile said"? */
function opensClause({ head, deprel }: Arcs, left: Item, right: Item): boolean {
  const apart = head[left.top] !== head[right.top] && !isInside(head[left.top]!, right);
  return SUBJECTS.has(deprel[right.top]!) && apart;
}

/** Does an "and" stand between two names? */
function hasAnd(arcs: Arcs, names: readonly Range[]): boolean {
  const last = names.at(-1)!.first;
  for (let token = names[0]!.last; token < last; token++) if (AND.has(wordAt(arcs, token))) return true;
  return false;
}

/**
 * Ties the names of a list to its first one: "the United States, France and Italy condemned". Lists are told from their
 * commas and their "and", with the tree as a hint that nothing else is meant.
 */
export function tieLists(arcs: Arcs, names: readonly Range[], sentence: Range): void {
  if (!hasAnd(arcs, names)) return;
  const items = itemsIn(arcs, names, sentence);
  for (let i = items.length - 1; i > 0; i--) {
    const right = items[i]!;
    if (jointOf(arcs, items[i - 1]!, right) !== 'and' || !isNominal(arcs, right.top)) continue;
    if (opensClause(arcs, items[i - 1]!, right) || !areSideBySide(arcs, items[i - 1]!, right)) continue;
    let start = i - 1;
    while (
      start > 0 &&
      jointOf(arcs, items[start - 1]!, items[start]!) === ',' &&
      (areSideBySide(arcs, items[start - 1]!, items[start]!) || areSideBySide(arcs, items[start - 1]!, right))
    )
      start--;
    tie(arcs, items.slice(start, i + 1), sentence);
    i = start;
  }
}
