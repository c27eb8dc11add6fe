import { verbForms } from '../lexicon/forms.js';
import { SPEAKING } from '../lexicon/reporting.js';
import { POS, TAG } from '../rel.js';
import { type Tree, word } from '../tree.js';
import type { Attribution } from './read.js';
import { headWithin } from './subtree.js';

type Range = { readonly first: number; readonly last: number };

const LONGEST_NAME = 5;
const LEAST = 3;
const FINITE = new Set([TAG.VBD, TAG.VBZ, TAG.VBP, TAG.MD]);
const SPOKEN: ReadonlySet<string> = new Set([...SPEAKING].flatMap(verbForms));

const split = (text: string): readonly string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '));

/** Turns of phrase behind a name by which it says what follows, or what stands before. */
const CUES = split(`
  let it be known
  lets it be known
  let slip
  lets slip
  let on
  made it clear
  made it plain
  made clear
  made known
  made no secret
  went on record
  went as far as to say
  went so far as to say
  quoted as saying
  cited as saying
  heard saying
  recorded saying
  convinced that
  convinced
  sure
  certain that
  confident that
  adamant that
  adamant
  positive that
  insistent that
  aware that
  of the view that
  of the opinion that
  under no illusion that
  in no doubt that
  shot back
  hit back
  fired back
  shoots back
  hits back
  fires back`);
/** The turns by their first word. */
const STARTS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  CUES.map(([first]) => [first!, CUES.filter((words) => words[0] === first)]),
);
const SMALL = new Set([POS.AUX, POS.ADV]);

export const isName = (tree: Tree, token: number) => tree.analysis.upos[token] === POS.PROPN;
export const isWho = (tree: Tree, token: number) =>
  isName(tree, token) || tree.analysis.upos[token] === POS.PRON;

/** The word that a name ending here hangs on. */
export function named(tree: Tree, end: number, first: number): number {
  let start = end;
  while (start > first && end - start < LONGEST_NAME && isName(tree, start - 1)) start--;
  return headWithin(tree, end, start);
}

export function hasClause(tree: Tree, { first, last }: Range): boolean {
  for (let token = first; token < last; token++) if (FINITE.has(tree.analysis.xpos[token]!)) return true;
  return false;
}

/** The words that cues begin with. */
export const CUE_STARTS: readonly string[] = [...STARTS.keys()];

const NONE: readonly (readonly string[])[] = [];
const CLOSING = new Set([',', '.', ';', '-', '–', '—']);

function cueAt(tree: Tree, token: number, last: number): number {
  for (const words of STARTS.get(word(tree, token)) ?? NONE) {
    let length = 1;
    while (length < words.length && token + length < last && word(tree, token + length) === words[length])
      length++;
    if (length === words.length) return length;
  }
  return 0;
}

/** "Ana Sol let slip that Peru cut ties"; "Peru cut ties, Ana Sol was quoted as saying"; "Ana Sol is sure that". */
export function byCue(tree: Tree, token: number, { first, last }: Range): Attribution | undefined {
  const length = cueAt(tree, token, last);
  let who = token - 1;
  while (length > 0 && who > first && SMALL.has(tree.analysis.upos[who]!)) who--;
  if (length === 0 || who < first || !isWho(tree, who)) return undefined;
  const source = named(tree, who, first);
  const behind = { first: token + length, last };
  const ends = CLOSING.has(word(tree, token + length));
  const content =
    !ends && last - behind.first > LEAST && hasClause(tree, behind) ? behind : { first, last: source };
  return content.last - content.first < LEAST
    ? undefined
    : { source, cue: token, ...content, kind: 'speech' };
}

const TOLD = /^(?:told|informed|assured|warned|advised|briefed)$/;
const HEARD = /^(?:heard|learn(?:ed|t)|understood|knows?|knew)$/;

function nameEnd(tree: Tree, from: number, last: number): number {
  let end = from;
  while (end < last && end < from + LONGEST_NAME && isName(tree, end)) end++;
  return end;
}

/** "was told by Ana Sol that", "learned from Ana Sol that". */
export function hearsay(tree: Tree, verb: number, { last }: Range): Attribution | undefined {
  const by = TOLD.test(word(tree, verb)) ? 'by' : HEARD.test(word(tree, verb)) ? 'from' : '';
  if (by === '' || verb + LEAST >= last || word(tree, verb + 1) !== by) return undefined;
  const end = nameEnd(tree, verb + 2, last);
  if (end === verb + 2 || end + LEAST >= last || word(tree, end) !== 'that') return undefined;
  return { source: named(tree, end - 1, verb + 2), cue: verb, first: end + 1, last, kind: 'speech' };
}

/** "Peru cut ties, or so claims Ana Sol"; "if Ana Sol is to be believed"; "in what Ana Sol called a crime". */
export function trailing(tree: Tree, token: number, { first, last }: Range): Attribution | undefined {
  const text = word(tree, token);
  const so = text === 'so' && token > first && word(tree, token - 1) === 'or';
  const what = text === 'what' && token > first && word(tree, token - 1) === 'in';
  if (!so && !what && text !== 'if') return undefined;
  const verb = so && SPOKEN.has(word(tree, token + 1)) ? token + 2 : token + 1;
  const end = nameEnd(tree, verb, last);
  if (end === verb) return undefined;
  const behind = [0, 1, 2, 3].map((i) => (end + i < last ? word(tree, end + i) : ''));
  const believed = text === 'if' && /^(?:is|are) to be (?:believed|trusted)$/.test(behind.join(' '));
  const described =
    what &&
    /^(?:described|called|termed|labelled|labeled|dubbed|branded|calls?|describes?)$/.test(behind[0]!);
  if (!believed && !described && !so) return undefined;
  const content = token - first > LEAST ? { first, last: token } : { first: end + 4, last };
  return { source: named(tree, end - 1, verb), cue: token, ...content, kind: 'speech' };
}

const PLAIN = /^(?:clear|plain|blunt|categorical|unequivocal|simple|stark|firm|adamant|frank)$/;
const MESSAGES = /^(?:message|statement|warning|verdict|word|line|answer|reply|response|conclusion)$/;
const LONGEST_LEAD = 14;

const TOPICS = new Set(['why', 'how', 'who', 'what', 'where', 'when']);
const ENDS = new Set(['.', '!', '?', '"', '”']);

/** "Ana Sol: Why Peru honours her": a title names whom it is about, and then what it tells. */
export function isTopic(tree: Tree, colon: number, last: number): boolean {
  return TOPICS.has(word(tree, colon + 1)) && !ENDS.has(word(tree, last - 1));
}

/** "Ana Sol put it bluntly: Peru cut ties", "Ana Sol on Monday: Peru cut ties", "The message from Ana Sol was clear: ...". */
export function leadIn(tree: Tree, { first, last }: Range): Attribution | undefined {
  let colon = first + 2;
  while (colon < last && colon < first + LONGEST_LEAD && word(tree, colon) !== ':') colon++;
  if (colon + LEAST >= last || word(tree, colon) !== ':' || isTopic(tree, colon, last)) return undefined;
  let speaks = !hasClause(tree, { first, last: colon });
  let message = -1;
  for (let token = first; token < colon; token++) {
    const text = word(tree, token);
    if (SPOKEN.has(text) || PLAIN.test(text) || (text === 'it' && word(tree, token - 1) === 'put'))
      speaks = true;
    if (/^(?:quot|cit)(?:ed|ing|es)$/.test(text)) {
      message = token;
      speaks = true;
    }
    if (MESSAGES.test(text) && /^(?:from|by|of)$/.test(word(tree, token + 1))) message = token + 1;
  }
  const from = message >= 0 ? message + 1 : first;
  const end = nameEnd(tree, from, colon);
  if (!speaks || end === from || end - from < 1) return undefined;
  return { source: named(tree, end - 1, from), cue: colon, first: colon + 1, last, kind: 'speech' };
}
