import { FLAGGED } from '../lexicon/parties.js';
import type { Participant } from '../participants.js';
import { POS, REL, relations } from '../rel.js';
import { childrenOf, conjuncts, rel, type Tree, word } from '../tree.js';
import type { Scene } from './actor.js';
import { actorAt } from './actor-at.js';

const BEFORE = relations(
  'nmod:poss',
  'amod',
  'compound',
  'nmod:desc',
  'flat',
  'nmod',
  'dep',
  'nmod:unmarked',
);

/** Whether places count, and who is meant by a pronoun that owns. */
interface Modifying {
  readonly place: boolean | 'country';
  readonly owned: (token: number) => Participant | undefined;
}

const PARTS = relations('amod', 'nmod:poss', 'compound');

/** "Peruvian coast guard ships": the owner of the part in front. */
function ofPart(scene: Scene, part: number): Participant | undefined {
  const { tree } = scene;
  if (rel(tree, part) !== REL.compound || tree.analysis.upos[part] !== POS.NOUN) return undefined;
  const owner = childrenOf(tree, part, PARTS).find((c) => c < part && scene.participants.at[c]! >= 0);
  const found = owner === undefined ? undefined : actorAt(scene, owner, true);
  return found?.type === 'country' ? found : undefined;
}

/** "the US-led coalition's strikes": who leads those who act, wherever the parser hung the participle. */
function leaderOf(scene: Scene, head: number): Participant | undefined {
  const { tree } = scene;
  for (let token = head - 1; token > 1 && token > head - 4; token--) {
    if (word(tree, token) === 'led' && word(tree, token - 1) === '-') return actorAt(scene, token - 2, true);
    if (!LED.has(word(tree, token))) return undefined;
  }
  return undefined;
}

const LED = new Set([
  'coalition',
  'alliance',
  'air',
  'military',
  'naval',
  'bloc',
  'mission',
  'force',
  'government',
  'drone',
]);

const LIKENESS = new Set([
  'type',
  'style',
  'like',
  'inspired',
  'sized',
  'era',
  'friendly',
  'bound',
  'born',
  'trained',
]);

/** "a Lebanon army-type force": a likeness, no owner. */
function isLikeness(tree: Tree, from: number, head: number): boolean {
  for (let token = from + 2; token < head; token++)
    if (LIKENESS.has(word(tree, token)) && word(tree, token - 1) === '-') return true;
  return false;
}

/** "a Chinese-flagged vessel" */
function flagged(scene: Scene, token: number): Participant | undefined {
  const { tree } = scene;
  const first = token - 2;
  if (first < 0 || !FLAGGED.has(word(tree, token)) || word(tree, token - 1) !== '-') return undefined;
  return actorAt(scene, first, true);
}

/** The last name in front of a noun, with those joined to it: "Israeli and Palestinian leaders". */
export function modifiers(scene: Scene, head: number, { place, owned }: Modifying): Participant[] {
  const { tree } = scene;
  const leading = leaderOf(scene, head);
  if (leading) return [leading];
  let found: Participant[] = [];
  for (let c = tree.firstChild[head]!; c >= 0 && c < head; c = tree.nextSibling[c]!) {
    if (!BEFORE.has(rel(tree, c)) || isLikeness(tree, c, head)) continue;
    const adjective = rel(tree, c) === REL.amod || place;
    const participant = actorAt(scene, c, adjective) ?? owned(c) ?? flagged(scene, c) ?? ofPart(scene, c);
    if (!participant) continue;
    const others = conjuncts(tree, c).filter((token) => token !== c && token < head);
    found = [participant, ...others.flatMap((token) => actorAt(scene, token, adjective) ?? [])];
  }
  return found;
}
