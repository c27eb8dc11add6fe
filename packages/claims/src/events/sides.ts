import type { Slot } from '../lexicon/compile.js';
import { LIGHT_PHRASES } from '../lexicon/light.js';
import { POS, REL, relations, TAG } from '../rel.js';
import { child, childrenOf, lemma, preposition, type Tree, word } from '../tree.js';
import { type Actor, actorsIn } from './actor.js';
import { phrases } from './arguments.js';
import { phraseActors } from './target.js';
import { NO_ACTORS, type Reader } from './types.js';

const OF = new Set(['of']);
const BETWEEN: Slot = {
  kind: 'phrase',
  prepositions: new Set(['between', 'among']),
  owner: false,
  place: false,
};
const REACH = 8;
const STOPS = new Set([POS.VERB, POS.PUNCT, POS.SCONJ, POS.CCONJ, POS.AUX, POS.PRON]);
const PLACING = new Set(['in', 'at', 'on', 'over', 'about', 'of', 'to', 'with']);
/** "a free trade zone between Peru and Chile": set up, or still to be. */
const ZONES = new Set(['zone', 'area']);
const SMALL = new Set([POS.DET, POS.ADJ, POS.NUM]);

/** "Chilean President Rey": the noun that an adjective belongs to. */
function standing(tree: Tree, token: number): number {
  return tree.analysis.upos[token] === POS.ADJ ? tree.analysis.head[token]! : token;
}

/** The head of the name that begins within three tokens, or -1. */
function nameFrom({ scene: { tree, participants } }: Reader, first: number): number {
  for (let token = first; token < tree.analysis.length && token < first + 3; token++) {
    const index = participants.at[token]!;
    if (index >= 0) return standing(tree, participants.all[index]!.head);
    if (!SMALL.has(tree.analysis.upos[token]!)) return -1;
  }
  return -1;
}

/** Those behind a preposition some words further on, over places and other phrases. */
function farBehind(reader: Reader, noun: number, wanted: string): readonly Actor[] {
  const { tree } = reader.scene;
  const last = Math.min(tree.analysis.length - 1, noun + REACH);
  for (let token = noun + 1; token < last; token++) {
    if (STOPS.has(tree.analysis.upos[token]!)) return NO_ACTORS;
    if (tree.analysis.upos[token] !== POS.ADP) continue;
    if (word(tree, token) === wanted) return actorsIn(reader.scene, nameFrom(reader, token + 1));
    if (!PLACING.has(word(tree, token))) return NO_ACTORS;
  }
  return NO_ACTORS;
}

/** "talks in Norway's capital Oslo between Peru and Chile": those behind "between", whatever place was named before. */
export function farBetween(reader: Reader, noun: number): readonly Actor[] {
  const { tree } = reader.scene;
  if (tree.analysis.deprel[noun] === REL.compound && ZONES.has(lemma(tree, tree.analysis.head[noun]!)))
    return NO_ACTORS;
  return farBehind(reader, noun, 'between');
}

/** "the visit to Peru by Chilean President Rey": who comes, whatever the parser hung the phrase on. */
export function farBy(reader: Reader, noun: number): readonly Actor[] {
  return farBehind(reader, noun, 'by');
}

/** "the row between Peru and Chile": the two sides of a quarrel; "disputes between them are rare" tells of none. */
export function quarrelling(reader: Reader, noun: number): readonly Actor[] {
  const { tree } = reader.scene;
  const manifold = tree.analysis.xpos[noun] === TAG.NNS && child(tree, noun, REL.det) < 0;
  if (manifold && tree.analysis.deprel[noun] === REL.nsubj) return NO_ACTORS;
  const inner = phrases(tree, noun, OF)[0] ?? -1;
  return phraseActors(reader, [noun, inner], BETWEEN);
}

/** "Peru is in a row with Chile": who is in what the noun names. */
export function situatedIn({ scene }: Reader, noun: number): readonly Actor[] {
  const { tree } = scene;
  if (child(tree, noun, REL.cop) < 0 || preposition(tree, noun) !== 'in') return NO_ACTORS;
  return actorsIn(scene, child(tree, noun, REL.nsubj), { state: true });
}

/** "are locked in a row": the verb says of all its subjects that they are in it. */
export function isInIt({ scene: { tree } }: Reader, light: number): boolean {
  return light >= 0 && LIGHT_PHRASES.get(tree.analysis.lemma[light]!)?.has('in') === true;
}

const CLAUSES = relations('acl', 'acl:relcl');
const NAMES = relations('nmod');
const DEEDS = new Set(
  'claim mount launch stage conduct order impose wage carry perpetrate commit execute announce introduce issue'.split(
    ' ',
  ),
);
const ROUNDS = new Set(['round', 'series', 'string', 'wave', 'spate', 'number']);

function agentOf(tree: Tree, noun: number): number {
  for (const clause of childrenOf(tree, noun, CLAUSES))
    if (DEEDS.has(lemma(tree, clause))) return child(tree, clause, REL['obl:agent']);
  return -1;
}

/** "the attack on Peru, claimed by the Front": who does or owns up to the deed by a clause behind it. */
export function doersBehind({ scene }: Reader, noun: number): readonly Actor[] {
  const { tree, participants } = scene;
  const above = tree.analysis.head[noun]!;
  const heads = [noun, ...childrenOf(tree, noun, NAMES).filter((c) => participants.at[c]! >= 0)];
  if (above >= 0 && ROUNDS.has(lemma(tree, above))) heads.push(above);
  for (const head of heads) {
    const agent = agentOf(tree, head);
    if (agent > noun && preposition(tree, agent) === 'by')
      return actorsIn(scene, agent, { doer: true }).map((actor) => ({ ...actor, score: actor.score * 0.9 }));
  }
  return NO_ACTORS;
}

const OPENING = new Set(
  'introduction imposition announcement launch use extension renewal resumption start conduct deployment provision'.split(
    ' ',
  ),
);

/** "Peru's introduction of sanctions": the noun that tells how the deed comes about, or -1. */
export function openedBy(tree: Tree, noun: number): number {
  const above = tree.analysis.head[noun]!;
  const inside = above >= 0 && tree.analysis.deprel[noun] === REL.nmod && preposition(tree, noun) === 'of';
  return inside && OPENING.has(lemma(tree, above)) ? above : -1;
}
