import type { Pattern, Patterns } from '../lexicon/compile.js';
import { singular } from '../lexicon/forms.js';
import { POS, REL, relations, TAG } from '../rel.js';
import { child, lemma, misplacedSubject, rel, word } from '../tree.js';
import type { Scene } from './actor.js';
import { readNoun } from './noun.js';
import type { Reader, Reading } from './types.js';
import { readAdjective, readVerb } from './verb.js';

const PREFIXES = new Set(['co', 're', 'pre', 'ex', 'de', 'un', 'mis', 'counter', 'over']);

/** "Iran-backed", "time-honoured": a part of an adjective. */
function isHyphenated({ scene: { tree } }: Reader, token: number): boolean {
  return token > 1 && word(tree, token - 1) === '-' && !PREFIXES.has(word(tree, token - 2));
}

const PREDICATES = relations('xcomp', 'ccomp');

/** "to question ousted President Sol": a participle between a verb and what it describes. */
function isDescribing({ scene: { tree } }: Reader, token: number): boolean {
  const { xpos, upos, head, length } = tree.analysis;
  if (!PREDICATES.has(rel(tree, token)) || head[token] !== token - 1 || token + 1 >= length) return false;
  if (xpos[token] !== TAG.VBN && xpos[token] !== TAG.VBD) return false;
  return upos[token - 1] === POS.VERB && (upos[token + 1] === POS.NOUN || upos[token + 1] === POS.PROPN);
}

function verbPatterns(reader: Reader, token: number): readonly Pattern[] | undefined {
  const { tree } = reader.scene;
  const relation = rel(tree, token);
  if (relation === REL.compound || isHyphenated(reader, token) || isDescribing(reader, token))
    return undefined;
  if (relation === REL.amod && misplacedSubject(tree, token) < 0) return undefined;
  const { verb, forms, adjective } = reader.patterns;
  const found = verb.get(lemma(tree, token)) ?? verb.get(forms.get(word(tree, token)) ?? '');
  if (child(tree, token, REL['aux:pass']) < 0 || child(tree, token, REL['obl:agent']) >= 0) return found;
  return adjective.get(word(tree, token)) ?? found;
}

/** Nouns that the tokeniser cuts at their hyphen: "build-up". */
function hyphenated(reader: Reader, token: number): string {
  const { tree } = reader.scene;
  if (token < 2 || word(tree, token - 1) !== '-') return '';
  return `${word(tree, token - 2)}-${singular(word(tree, token))}`;
}

const NOMINAL = relations('det', 'amod', 'compound', 'nmod:poss');

/** "a round of security talks": a noun that was tagged as a verb keeps the company of a noun. */
function isNoun(reader: Reader, token: number): boolean {
  const { tree } = reader.scene;
  for (let c = tree.firstChild[token]!; c >= 0 && c < token; c = tree.nextSibling[c]!)
    if (NOMINAL.has(rel(tree, c))) return true;
  return false;
}

/** "a Saudi-led strike" marked as one name by whoever gave the names: its last word is a common noun. */
function isDescribed({ scene: { tree, participants } }: Reader, token: number): boolean {
  const named = participants.all[participants.at[token]!]!;
  return tree.analysis.upos[token] === POS.NOUN && named.head === token && named.last - named.first > 1;
}

function patternsAt(reader: Reader, token: number): readonly Pattern[] | undefined {
  const { tree, participants } = reader.scene;
  const upos = tree.analysis.upos[token]!;
  const misread = upos === POS.ADJ && misplacedSubject(tree, token) >= 0;
  if (upos === POS.VERB && isNoun(reader, token))
    return reader.patterns.noun.get(singular(word(tree, token))) ?? verbPatterns(reader, token);
  if (upos === POS.VERB || misread) return verbPatterns(reader, token);
  if (upos === POS.NOUN || upos === POS.PROPN) {
    if (participants.at[token]! >= 0 && !isDescribed(reader, token)) return undefined;
    return (
      reader.patterns.noun.get(lemma(tree, token)) ?? reader.patterns.noun.get(hyphenated(reader, token))
    );
  }
  return upos === POS.ADJ ? reader.patterns.adjective.get(lemma(tree, token)) : undefined;
}

function parts({ subjects, objects }: Reading): number {
  return (objects.length > 0 ? 2 : 0) + (subjects.length > 0 ? 1 : 0);
}

function better(a: Reading | undefined, b: Reading): Reading {
  return a && parts(b) <= parts(a) ? a : b;
}

const READ = { verb: readVerb, noun: readNoun, adjective: readAdjective };

function bestReading(reader: Reader, token: number): Reading | undefined {
  let best: Reading | undefined;
  for (const pattern of patternsAt(reader, token) ?? []) {
    const reading = READ[pattern.part](reader, token, pattern);
    if (!reading) continue;
    best = better(best, reading);
    if (best.subjects.length > 0 && best.objects.length > 0) break;
  }
  return best;
}

/**
 * Makes the reader of a document. A trigger is read by the first of its patterns that finds all parties, else by the one
 * that finds most.
 */
export function createReader(scene: Scene, patterns: Patterns): Reader {
  const memo = new Map<number, Reading | undefined>();
  const reader: Reader = {
    scene,
    patterns,
    read: (token) => {
      if (memo.has(token)) return memo.get(token);
      memo.set(token, undefined);
      const reading = bestReading(reader, token);
      memo.set(token, reading);
      return reading;
    },
  };
  return reader;
}
