import { verbForms } from '../lexicon/forms.js';
import { SPEAKING } from '../lexicon/reporting.js';
import { POS, REL, TAG } from '../rel.js';
import { child, lemma, type Tree, word } from '../tree.js';
import type { Attribution } from './read.js';

type Range = { readonly first: number; readonly last: number };

const FORMS: ReadonlySet<string> = new Set([...SPEAKING].flatMap(verbForms));
const FINITE = new Set([TAG.VBD, TAG.VBZ, TAG.VBP, TAG.MD]);
const CITING = new Set(['quote', 'cite']);
const NEAR = 8;
const RELATIVE = new Set(['which', 'whom', 'that', 'what']);

function isName(tree: Tree, token: number): boolean {
  return tree.analysis.upos[token] === POS.PROPN;
}

function isClause(tree: Tree, from: number, last: number): boolean {
  if (word(tree, from) === 'that') return true;
  for (let token = from; token < last && token < from + NEAR; token++) {
    if (FINITE.has(tree.analysis.xpos[token]!)) return isName(tree, from);
    if (word(tree, token) === 'to' && tree.analysis.upos[token] === POS.PART) return false;
  }
  return false;
}

/** "Ana Sol claims that", "Ana Sol alleges Peru": a name, a verb of speech and a clause, whatever the parser made of them. */
function statedBy(tree: Tree, verb: number, { first, last }: Range): Attribution | undefined {
  if (verb === first || verb + 2 >= last || !FORMS.has(word(tree, verb)) || !isName(tree, verb - 1))
    return undefined;
  if (verb - 2 >= first && RELATIVE.has(word(tree, verb - 2))) return undefined;
  if (child(tree, verb, REL.ccomp) >= 0 || !isClause(tree, verb + 1, last)) return undefined;
  return { source: verb - 1, cue: verb, first: verb + 1, last, kind: 'speech' };
}

/** "the paper quoted Ana Sol as saying": she says so, before or behind. */
function quotedAs(tree: Tree, verb: number, { first, last }: Range): Attribution | undefined {
  const source = CITING.has(lemma(tree, verb)) ? child(tree, verb, REL.obj) : -1;
  if (source < verb) return undefined;
  for (let token = source + 1; token + 1 < last && token < source + NEAR; token++) {
    if (word(tree, token) !== 'as' || word(tree, token + 1) !== 'saying') continue;
    const behind = token + 2 + 2 < last;
    return {
      source,
      cue: verb,
      ...(behind ? { first: token + 2, last } : { first, last: verb }),
      kind: 'speech',
    };
  }
  return undefined;
}

/** "Peru cut ties, Ana Sol was quoted by Alpha Radio as saying". */
function wasQuoted(tree: Tree, verb: number, { first, last }: Range): Attribution | undefined {
  if (!CITING.has(lemma(tree, verb)) || verb - 2 <= first || word(tree, verb + 1) !== 'by') return undefined;
  if (!isName(tree, verb - 2)) return undefined;
  for (let token = verb + 2; token + 1 < last && token < verb + NEAR; token++) {
    if (word(tree, token) !== 'as' || word(tree, token + 1) !== 'saying') continue;
    const content = token + 2 + 2 < last ? { first: token + 2, last } : { first, last: verb - 2 };
    return { source: verb - 2, cue: verb, ...content, kind: 'speech' };
  }
  return undefined;
}

/** "As Ana Sol put it, ...". */
function asPut(tree: Tree, verb: number, { first, last }: Range): Attribution | undefined {
  if (lemma(tree, verb) !== 'put' || verb + 3 >= last || word(tree, verb + 1) !== 'it' || verb - 1 <= first)
    return undefined;
  let start = verb - 1;
  while (start > first && word(tree, start) !== 'as' && verb - start < NEAR) start--;
  if (word(tree, start) !== 'as') return undefined;
  const before = start - first;
  const content = before > NEAR / 2 ? { first, last: start } : { first: verb + 3, last };
  return { source: verb - 1, cue: verb, ...content, kind: 'speech' };
}

const VIEWS = new Set(['words', 'view', 'opinion', 'eyes', 'telling', 'account']);

/** "Peru, in the words of Ana Sol, cut ties". */
function inTheWords(tree: Tree, noun: number, { first, last }: Range): Attribution | undefined {
  if (noun < first + 2 || noun + 2 >= last || !VIEWS.has(word(tree, noun))) return undefined;
  if (word(tree, noun - 1) !== 'the' || word(tree, noun - 2) !== 'in' || word(tree, noun + 1) !== 'of')
    return undefined;
  let source = noun + 2;
  while (source + 1 < last && isName(tree, source + 1)) source++;
  return isName(tree, source) ? { source, cue: noun, first, last, kind: 'speech' } : undefined;
}

const TURNS: ReadonlySet<string> = new Set([...FORMS, ...VIEWS, ...[...CITING, 'put'].flatMap(verbForms)]);

/** Attributions that fixed turns of phrase show, told from the words where parsers go wrong. */
export function worded(tree: Tree, token: number, sentence: Range): Attribution | undefined {
  if (!TURNS.has(word(tree, token))) return undefined;
  return (
    statedBy(tree, token, sentence) ??
    quotedAs(tree, token, sentence) ??
    wasQuoted(tree, token, sentence) ??
    asPut(tree, token, sentence) ??
    inTheWords(tree, token, sentence)
  );
}
