import { FORMER } from '../lexicon/offices.js';
import { REL, relations } from '../rel.js';
import { child, childrenOf, lemma, type Tree, word } from '../tree.js';
import { type Actor, actorsIn } from './actor.js';
import { actorAt } from './actor-at.js';
import { NO_ACTORS, type Reader } from './types.js';

/** Nouns for who does something: "a critic of Peru". */
const AGENTS = new Set(['critic', 'detractor', 'opponent', 'supporter', 'backer', 'admirer']);
const BEFORE = relations('amod', 'advmod', 'det', 'compound', 'cc');
const NO_LONGER = new Set(['once', 'no', 'hardly', 'neither', 'potential', 'possible', 'would-be']);
const SURE = 0.85;

/** "a former critic", "once a supporter": it is so no more, or not at all. */
function isPast(tree: Tree, noun: number): boolean {
  return childrenOf(tree, noun, BEFORE).some(
    (c) => c < noun && (FORMER.has(word(tree, c)) || NO_LONGER.has(word(tree, c))),
  );
}

/** The token right in front of the comma before the noun's phrase, or -1: the name that it explains. */
function explained(tree: Tree, noun: number): number {
  const first = childrenOf(tree, noun, BEFORE)[0] ?? noun;
  const comma = Math.min(first, noun) - 1;
  return comma > 0 && word(tree, comma) === ',' ? comma - 1 : -1;
}

export function isAgentNoun(tree: Tree, noun: number): boolean {
  return AGENTS.has(lemma(tree, noun));
}

/** "Ann Sol, a fierce critic of Peru", "Chile is a backer of the rebels": who is the critic, the backer. */
export function agentsCalled({ scene }: Reader, noun: number): readonly Actor[] {
  const { tree } = scene;
  if (isPast(tree, noun)) return NO_ACTORS;
  if (child(tree, noun, REL.cop) >= 0) {
    const called = actorsIn(scene, child(tree, noun, REL.nsubj), { state: true });
    return called.map((actor) => ({ ...actor, score: actor.score * SURE }));
  }
  const named = tree.analysis.deprel[noun] === REL.conj ? -1 : explained(tree, noun);
  const participant = named < 0 ? undefined : scene.participants.all[scene.participants.at[named]!];
  const head = participant ? actorAt(scene, participant.head, false) : undefined;
  return head ? [{ participant: head, score: SURE }] : NO_ACTORS;
}
