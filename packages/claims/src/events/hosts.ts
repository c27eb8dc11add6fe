import { lemma, preposition } from '../tree.js';
import { type Actor, actorsIn } from './actor.js';
import { complements, phrases, undergoer } from './arguments.js';
import { NO_ACTORS, type Reader } from './types.js';

/** A doer that is told only by the land where it is done counts so much. */
const GUESS = 0.75;
const EXPELLING = new Set(['expel', 'deport', 'banish']);
const BARRING = new Set(['bar', 'ban', 'block', 'prevent', 'prohibit', 'forbid', 'stop']);
const LASTING = new Set(['ban', 'bar']);
const OUTLAWING = new Set(['outlaw', 'ban']);
const DENYING = new Set(['deny', 'refuse']);
const ENTRIES = new Set(['entry', 'visa', 'admission', 'asylum']);
const COMING = new Set(['enter', 'visit', 'leave']);
const FROM = new Set(['from']);
const INTO = new Set(['to', 'into']);
const IN = new Set(['in']);

/** "denied entry to Peru": the phrase hangs on the verb or on the entry. */
function enteredLand({ scene: { tree } }: Reader, verb: number): number {
  for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!)
    if (c > verb && ENTRIES.has(lemma(tree, c)))
      return [...phrases(tree, c, INTO), ...phrases(tree, verb, INTO)][0] ?? -1;
  return -1;
}

/** The token of the land that closes itself to somebody by what a passive verb tells, or -1. */
function closedLand(reader: Reader, verb: number): number {
  const { tree } = reader.scene;
  const act = lemma(tree, verb);
  if (EXPELLING.has(act)) return phrases(tree, verb, FROM)[0] ?? -1;
  if (DENYING.has(act)) return enteredLand(reader, verb);
  const coming = BARRING.has(act)
    ? complements(tree, verb).find((clause) => preposition(tree, clause) === 'from')
    : undefined;
  if (coming !== undefined) return COMING.has(lemma(tree, coming)) ? undergoer(tree, coming).token : -1;
  const from = LASTING.has(act) ? phrases(tree, verb, FROM)[0] : undefined;
  return from ?? (OUTLAWING.has(act) ? phrases(tree, verb, IN)[0] : undefined) ?? -1;
}

/** "was expelled from Peru", "was denied entry to Peru", "a group outlawed in Peru": that is done by the country. */
export function hostsOf(reader: Reader, verb: number): readonly Actor[] {
  const land = closedLand(reader, verb);
  if (land < 0) return NO_ACTORS;
  return actorsIn(reader.scene, land, { place: 'country' }).map((actor) => ({
    ...actor,
    score: actor.score * GUESS,
  }));
}
