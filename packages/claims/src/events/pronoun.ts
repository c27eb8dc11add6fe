import { PRONOUNS, SPEAKERS } from '../lexicon/parties.js';
import { SPEAKING } from '../lexicon/reporting.js';
import type { Participant } from '../participants.js';
import { REL, relations } from '../rel.js';
import { child, rel, word } from '../tree.js';
import type { Actor, Scene } from './actor.js';

/** Who acts for the phrase at a token. */
export type ActorsOf = (token: number) => readonly Actor[];

const MAX_STEPS = 5;
const SUBJECTS = relations('nsubj', 'nsubj:pass');
/** A pronoun resolved by its clause alone counts so much. */
const PRONOUN = 0.8;
/** And "they", when two are the subject. */
const BOTH = 0.9;

function scaled(actors: readonly Actor[], factor: number): Actor[] {
  return actors.map((actor) => ({ ...actor, score: actor.score * factor }));
}

/** Does another group stand between a subject and "its", so that either may be meant? */
function othersBetween({ participants }: Scene, from: number, to: number, subject: Participant): boolean {
  for (let token = from + 1; token < to; token++) {
    const index = participants.at[token]!;
    if (index < 0) continue;
    const other = participants.all[index]!;
    if (other.entity !== subject.entity && (other.type === 'person') === (subject.type === 'person'))
      return true;
  }
  return false;
}

const QUOTED = relations('ccomp', 'parataxis');

/** "We stand with Peru," Ann told reporters: who says "we" in a quotation. */
function speakers(scene: Scene, token: number, actorsOf: ActorsOf): Actor[] {
  const { tree } = scene;
  let at = token;
  for (let step = 0; step < MAX_STEPS; step++) {
    const up = tree.analysis.head[at]!;
    if (up < 0) return [];
    if (QUOTED.has(rel(tree, at)) && SPEAKING.has(tree.analysis.lemma[up]!)) {
      const subject = child(tree, up, REL.nsubj);
      const said = actorsOf(subject).filter(({ participant }) => participant.type === 'person');
      return scaled(said, PRONOUN);
    }
    at = up;
  }
  return [];
}

/** "condemned Peru and urged it": an object that stands for the object of the verb before. */
function objectBefore(
  { tree }: Scene,
  token: number,
  { kind, actorsOf }: { kind: 'person' | 'group'; actorsOf: ActorsOf },
): Actor[] {
  if (rel(tree, token) !== REL.obj && rel(tree, token) !== REL.iobj) return [];
  const verb = tree.analysis.head[token]!;
  if (rel(tree, verb) !== REL.conj) return [];
  const object = child(tree, tree.analysis.head[verb]!, REL.obj);
  const actors = object < 0 || object > token ? [] : actorsOf(object);
  const fits = actors.length === 1 && (actors[0]!.participant.type === 'person') === (kind === 'person');
  return fits ? scaled(actors, PRONOUN) : [];
}

/**
 * A pronoun that linking left open, as the subject of the clause around it: "Peru said that it", "Peru discussed its
 * talks". Only when kind fits and the subject is named.
 */
export function referents(scene: Scene, token: number, actorsOf: ActorsOf): Actor[] {
  const { tree } = scene;
  if (SPEAKERS.has(word(tree, token))) return speakers(scene, token, actorsOf);
  const kind = PRONOUNS.get(word(tree, token));
  if (!kind) return [];
  const before = objectBefore(scene, token, { kind, actorsOf });
  if (before.length > 0) return before;
  const owner = rel(tree, token) === REL['nmod:poss'];
  let at = token;
  for (let step = 0; step < MAX_STEPS; step++) {
    const path = at;
    at = tree.analysis.head[at]!;
    if (at < 0) return [];
    for (let c = tree.firstChild[at]!; c >= 0; c = tree.nextSibling[c]!) {
      if (
        !SUBJECTS.has(rel(tree, c)) ||
        c === token ||
        c === path ||
        c > token ||
        (owner && c === tree.analysis.head[token])
      )
        continue;
      const actors = actorsOf(c);
      if (actors.length === 2 && word(tree, token) === 'they') return scaled(actors, BOTH);
      if (actors.length !== 1) return [];
      const fits = (actors[0]!.participant.type === 'person') === (kind === 'person');
      if (!fits || othersBetween(scene, c, token, actors[0]!.participant)) return [];
      return scaled(actors, PRONOUN);
    }
  }
  return [];
}
