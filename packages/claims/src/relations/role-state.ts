import { FORMER } from '../lexicon/offices.js';
import { TAG } from '../rel.js';
import { type Tree, word } from '../tree.js';
import { roleKind } from './role-nouns.js';
import type { RolePhrase } from './role-phrases.js';
import { ownStart, roleLemma } from './role-words.js';

/** Does one of the words stand in front of a role's noun, or right before its first word? */
export function wordsOf(tree: Tree, first: number, noun: number, words: ReadonlySet<string>): boolean {
  for (let token = Math.max(0, first - 1); token < noun; token++)
    if (words.has(word(tree, token))) return true;
  return false;
}

const ONCE = new Set(['once', 'formerly', 'previously', 'retired', 'slain']);
const IN_GROUPS: ReadonlySet<string> = new Set(['member', 'citizen']);

/** Is the role over: "former", "then-Alpha", "ex-Alpha", "was ... at the time"? */
export function isLeft(tree: Tree, { first, noun, left }: RolePhrase): boolean {
  if (left && !IN_GROUPS.has(roleKind(roleLemma(tree, noun)) ?? '')) return true;
  const own = ownStart(tree, first, noun);
  if (wordsOf(tree, own, noun, FORMER) || wordsOf(tree, own, noun, ONCE)) return true;
  if (first > 1 && word(tree, first - 1) === '-' && FORMER.has(word(tree, first - 2))) return true;
  for (let token = Math.max(0, first); token <= noun; token++)
    if (word(tree, token).startsWith('ex-')) return true;
  return false;
}

const PRESUMED = new Set([
  'presumed',
  'alleged',
  'suspected',
  'purported',
  'reputed',
  'possible',
  'potential',
]);
/** "the presumed head of" */
export function isPresumed(tree: Tree, { first, noun }: RolePhrase): boolean {
  return wordsOf(tree, first, noun, PRESUMED);
}

const FUTURE = new Set(['future', 'incoming', 'next']);
const NOT_YET = new Set(['elect', 'designate']);

/** "president-elect", "prime minister-designate" */
export function isToBe(tree: Tree, { first, noun }: RolePhrase): boolean {
  if (wordsOf(tree, first, noun, FUTURE)) return true;
  const next = noun + 1 < tree.analysis.length && word(tree, noun + 1) === '-' ? noun + 2 : noun + 1;
  return next < tree.analysis.length && NOT_YET.has(word(tree, next));
}

const SEEKING =
  /^(?:nominee|candidate|hopeful|contender|pick|choice|bid|race|nomination|frontrunner|favourite|favorite|aspirant|applicant)$/;

const SLATED = /^(?:up|nominated|tapped|considered|shortlisted|tipped|proposed|slated)$/;

/** "Supreme Court nominee Judge Ana Sol", "the candidate for mayor of Lima": who is to have an office does not have it. */
export function isSought(tree: Tree, { first, noun }: RolePhrase): boolean {
  const behind = noun + 4 < tree.analysis.length && word(tree, noun + 1) === '-';
  if (behind && word(tree, noun + 4) === 'waiting') return true; // "CEO-in-waiting"
  for (let token = Math.max(0, first); token < noun; token++)
    if (SEEKING.test(word(tree, token))) return true;
  const article = first > 0 && /^(?:the|its|their|an?)$/.test(word(tree, first - 1)) ? first - 1 : first;
  if (article < 2 || !/^(?:for|as|to)$/.test(word(tree, article - 1))) return false;
  return SEEKING.test(word(tree, article - 2)) || SLATED.test(word(tree, article - 2));
}

/** "editor-in-chief" */
export function isInChief(tree: Tree, noun: number): boolean {
  if (noun + 4 >= tree.analysis.length || word(tree, noun + 1) !== '-') return false;
  return word(tree, noun + 2) === 'in' && word(tree, noun + 4) === 'chief';
}

const PRAISED = new Set(['leader', 'coach', 'captain', 'official', 'chief', 'figure']);

/** "Peru's best qualified coach", "the most respected leader of": praise, and no office. */
export function isPraise(tree: Tree, first: number, noun: number): boolean {
  if (!PRAISED.has(roleLemma(tree, noun))) return false;
  for (let token = Math.max(0, first); token < noun; token++) {
    const tag = tree.analysis.xpos[token];
    if (tag === TAG.JJS || tag === TAG.RBS) return true;
  }
  return false;
}
