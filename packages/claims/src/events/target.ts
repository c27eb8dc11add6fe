import { predicate } from '@newsgraph/schema';
import type { Pattern, Slot } from '../lexicon/compile.js';
import { CLAUSE_OPERATORS } from '../lexicon/operators.js';
import { POS, REL, relations, TAG } from '../rel.js';
import {
  child,
  childrenOf,
  isMarkedPassive,
  isPassive,
  lemma,
  preposition,
  rel,
  type Tree,
  word,
} from '../tree.js';
import { type Actor, actorsIn, type Reach } from './actor.js';
import { type Argument, complements, isInfinitive, phrases, surfaceSubject, undergoer } from './arguments.js';
import { isBlamed } from './blamed.js';
import { isAtFighters, nameAfter, WHEN } from './name-after.js';
import { NO_ACTORS, type Reader } from './types.js';
import { ALONE } from './unfit.js';

const NEARBY = 8;
const AUXILIARIES = relations('aux');
const OBJECTS = relations('obj');
const BELOW = relations('nmod', 'obl', 'obl:agent');
/** A guess at an argument that the tree does not give counts so much. */
const GUESS = 0.7;
const STOPS = new Set([POS.VERB, POS.PUNCT, POS.SCONJ, POS.CCONJ, POS.AUX, POS.PRON]);
const INNER_PHRASES = new Set(['with', 'to', 'on', 'from', 'against', 'in', 'into', 'for']);

function isConflict(id: string): boolean {
  return predicate(id)?.class?.endsWith('conflict') ?? false;
}

/** Behind these a country is a party, though linking takes it for a place: "lashed out at Peru". */
const TOWARDS = new Set(['at', 'on', 'against', 'to', 'with', 'of', 'over', 'toward']);

function reach({ owner, place, prepositions }: Slot): Reach {
  return { owner, place: place === false && isToward(prepositions) ? 'country' : place };
}

function isToward(prepositions: ReadonlySet<string>): boolean {
  for (const one of prepositions) if (TOWARDS.has(one)) return true;
  return false;
}

function scale(actors: readonly Actor[], factor: number): readonly Actor[] {
  return factor === 1 ? actors : actors.map((actor) => ({ ...actor, score: actor.score * factor }));
}

/** Who is meant by a subject or object argument. */
export function actorsOf(reader: Reader, argument: Argument, options: Reach = {}): readonly Actor[] {
  if (argument.token < 0) return NO_ACTORS;
  return scale(actorsIn(reader.scene, argument.token, options), argument.score);
}

/** The event nouns of a phrase take their victim with "of", so "of" does not name their owner. */
function victims(reader: Reader, token: number): ReadonlySet<string> | undefined {
  const patterns = reader.patterns.noun.get(lemma(reader.scene.tree, token));
  const ofVictim = patterns?.some((p) => p.slots.some((slot) => slot.prepositions.has('of')));
  return ofVictim ? OF : undefined;
}

export function objectActors(reader: Reader, argument: Argument, slot: Slot): readonly Actor[] {
  if (argument.token < 0) return NO_ACTORS;
  const not = victims(reader, argument.token);
  return actorsOf(reader, argument, { ...reach(slot), ...(not ? { not } : {}) });
}

export function phraseActors(reader: Reader, tokens: readonly number[], slot: Slot): readonly Actor[] {
  const { tree } = reader.scene;
  for (const token of [...tokens, ...tokens.flatMap((noun) => namesBelow(reader, noun))]) {
    if (token < 0) continue;
    for (const phrase of phrases(tree, token, slot.prepositions)) {
      const actors = objectActors(reader, { token: phrase, score: 1 }, slot);
      if (actors.length > 0) return actors;
    }
  }
  return NO_ACTORS;
}

const OF = new Set(['of']);

/** "the resumption of ties": the ties carry the phrase "with Peru". */
function ofWhat(reader: Reader, noun: number): number[] {
  return noun < 0 ? [] : phrases(reader.scene.tree, noun, OF).map((token) => unnamed(reader, token));
}

/** A thing may carry the phrase of its verb ("sanctions on"); a name keeps its own ("Kagari of Amnesty"). */
function unnamed({ scene }: Reader, token: number): number {
  return token >= 0 && scene.participants.at[token]! >= 0 ? -1 : token;
}

/** Names that hang on a noun: a second phrase is often hung on them ("the attack by Peru on Chile"). */
function namesBelow({ scene }: Reader, token: number): number[] {
  if (token < 0) return [];
  const { tree, participants } = scene;
  if (tree.analysis.upos[token] === POS.VERB && rel(tree, token) !== REL.acl) return [];
  return childrenOf(tree, token, BELOW).filter(
    (c) => c > token && (participants.at[c]! >= 0 || preposition(tree, c) === 'by'),
  );
}

export interface Target {
  readonly actors: readonly Actor[];
  readonly consumed: readonly number[];
}

export const NOTHING: Target = { actors: NO_ACTORS, consumed: [] };

/** Verbs that take a bare form behind "that". */
const WISHING = new Set([
  'insist',
  'propose',
  'recommend',
  'suggest',
  'ask',
  'demand',
  'request',
  'urge',
  'require',
]);
const DUTIES = new Set(['must', 'should', 'ought']);

/** "proposes that Chile reopen": a bare form after "that", where one name would take an "s". */
function isSubjunctive(tree: Tree, clause: number): boolean {
  if (child(tree, clause, REL.mark) < 0 || isInfinitive(tree, clause)) return false;
  if (tree.analysis.xpos[clause] === TAG.VB) return true;
  const subject = child(tree, clause, REL.nsubj);
  if (subject < 0 || child(tree, subject, REL.conj) >= 0) return false;
  return tree.analysis.xpos[clause] === TAG.VBP && tree.analysis.xpos[subject] === TAG.NNP;
}

/** "should expect a raid": a warning or a guess. */
const EXPECTED = new Set([
  ...['face', 'die', 'suffer', 'deserve', 'hang', 'regret', 'lose'],
  'expect',
  'know',
  'remember',
  'feel',
  'brace',
  'beware',
]);

/** Does the clause say what somebody must do? */
function isObliged({ scene: { tree } }: Reader, clause: number, trigger: number): boolean {
  const auxiliaries = childrenOf(tree, clause, AUXILIARIES);
  if (auxiliaries.length === 0) return WISHING.has(lemma(tree, trigger)) && isSubjunctive(tree, clause);
  const subject = child(tree, clause, REL.nsubj);
  if (EXPECTED.has(lemma(tree, clause))) return false;
  return auxiliaries.some((c) => c > subject && DUTIES.has(word(tree, c)));
}

const SAID = relations('ccomp', 'parataxis', 'dep', 'advcl');

/** "Peru must leave," said Ann: the clause in front of its verb of speech, above or below it. */
function quotedBefore(tree: Tree, verb: number): number[] {
  const above = tree.analysis.head[verb]!;
  const over = rel(tree, verb) === REL.parataxis && above >= 0 && above < verb ? [above] : [];
  return [...childrenOf(tree, verb, SAID).filter((clause) => clause < verb), ...over];
}

/** "demanded that Ann be tried": nothing is asked of her. */
const TRIED = new Set(
  'try prosecute arrest jail charge punish sack dismiss remove impeach release free extradite'.split(' '),
);

export function complementSubject(reader: Reader, trigger: number, slot: Slot): Target {
  const { tree } = reader.scene;
  const quoted = slot.kind === 'must' || slot.kind === 'blame' ? quotedBefore(tree, trigger) : [];
  for (const clause of [...complements(tree, trigger), ...quoted]) {
    if (slot.kind === 'inf' && !isInfinitive(tree, clause)) continue;
    if (slot.kind === 'blame' && !isBlamed(tree, clause)) continue;
    if (slot.kind === 'must' && !isObliged(reader, clause, trigger)) continue;
    if (TRIED.has(lemma(tree, clause)) && isPassive(tree, clause)) continue;
    const subject = surfaceSubject(tree, clause);
    if (subject.token < 0 || (subject.token < trigger && !quoted.includes(clause))) continue;
    if (slot.kind === 'must' && (child(tree, clause, REL.mark) > subject.token || isPassive(tree, clause)))
      continue;
    const actors = objectActors(reader, subject, slot);
    if (actors.length > 0) return { actors, consumed: [] };
  }
  return NOTHING;
}

const JOINT_PHRASES = new Set([...INNER_PHRASES].filter((by) => by !== 'against'));

/** Who agrees to act against somebody agrees with others. */
function looseTarget(reader: Reader, clause: number, { predicate: id }: Pattern): readonly Actor[] {
  const { tree } = reader.scene;
  const prepositions = id === 'agree' ? JOINT_PHRASES : INNER_PHRASES;
  const slot: Slot = { kind: 'phrase', prepositions, owner: false, place: false };
  const object = undergoer(tree, clause);
  const actors = objectActors(reader, object, { ...slot, owner: true });
  return actors.length > 0
    ? scale(actors, 0.6)
    : scale(phraseActors(reader, [clause, object.token], slot), 0.8);
}

/** "keep talking", "begin to withdraw": the act that the complement is about. */
function throughVerbs({ scene: { tree } }: Reader, clause: number): number {
  const next = child(tree, clause, REL.xcomp);
  const passes = next >= 0 && CLAUSE_OPERATORS.get(lemma(tree, clause)) === 'through';
  return passes && tree.analysis.upos[next] === POS.VERB ? next : clause;
}

/** Is what the trigger governs an event of the wrong kind: "ready to bomb" for a pattern of cooperation? */
export function isMismatched(reader: Reader, trigger: number, pattern: Pattern): boolean {
  if (!pattern.inner) return false;
  const { tree } = reader.scene;
  return complements(tree, trigger).some((complement) => {
    const clause = throughVerbs(reader, complement);
    const object = child(tree, clause, REL.obj);
    const inner = reader.read(clause) ?? (object >= 0 ? reader.read(object) : undefined);
    return inner !== undefined && isConflict(inner.pattern.predicate) !== (pattern.inner === 'conflict');
  });
}

/** Who vows to ask or to oppose somebody threatens nobody. */
const VOWS = new Set(['vow', 'promise', 'pledge', 'swear'].map((verb) => `event:threaten:verb:${verb}`));

export function innerTarget(reader: Reader, trigger: number, pattern: Pattern): Target {
  const { tree } = reader.scene;
  for (const complement of complements(tree, trigger)) {
    const clause = throughVerbs(reader, complement);
    const object = child(tree, clause, REL.obj);
    const inner = reader.read(clause) ?? (object >= 0 ? reader.read(object) : undefined);
    if (!inner) {
      const loose = pattern.inner === undefined || pattern.inner === 'peace';
      const actors = loose ? looseTarget(reader, clause, pattern) : NO_ACTORS;
      if (actors.length > 0) return { actors, consumed: [clause] };
      continue;
    }
    if (pattern.inner && isConflict(inner.pattern.predicate) !== (pattern.inner === 'conflict')) continue;
    if (VOWS.has(pattern.rule) && predicate(inner.pattern.predicate)?.class !== 'material conflict') continue;
    if (inner.mutual && ALONE.has(lemma(tree, clause))) continue;
    const consumed = [clause, inner.trigger, ...inner.consumed];
    if (inner.objects.length > 0) return { actors: inner.objects, consumed };
  }
  return pattern.predicate === 'threaten' ? threatened(reader, trigger) : NOTHING;
}

/** "threatened attacks on Chile": the act that is threatened, as a noun. */
function threatened(reader: Reader, trigger: number): Target {
  const object = child(reader.scene.tree, trigger, REL.obj);
  const inner = object >= 0 ? reader.read(object) : undefined;
  if (!inner || inner.objects.length === 0 || !isConflict(inner.pattern.predicate)) return NOTHING;
  return { actors: inner.objects, consumed: [object, ...inner.consumed] };
}

function firstFound(tries: readonly (() => Target)[]): Target {
  for (const attempt of tries) {
    const target = attempt();
    if (target.actors.length > 0) return target;
  }
  return NOTHING;
}

/** The indirect object, or the first of two objects; the subject of "was denied entry". */
function receiverOf(tree: Tree, verb: number): Argument {
  if (isMarkedPassive(tree, verb) && child(tree, verb, REL.obj) > verb) return undergoer(tree, verb);
  const token = child(tree, verb, REL.iobj);
  if (token >= 0) return { token, score: 1 };
  const objects = childrenOf(tree, verb, OBJECTS);
  return { token: objects.length > 1 ? objects[0]! : -1, score: 0.9 };
}

/** "fined the bank $2 million": the sum is no party. */
const SUMS = new Set([POS.SYM, POS.NUM]);

/** The object; with a particle also what was parsed as a phrase behind it: "sealed off Lima". */
function objectOf({ scene: { tree } }: Reader, verb: number, { particle, complement }: Pattern): Argument {
  const first = complement ? receiverOf(tree, verb) : undefined;
  if (first && first.token >= 0) return first;
  const found = undergoer(tree, verb);
  if (found.token >= 0 && SUMS.has(tree.analysis.upos[found.token]!)) {
    const token = child(tree, verb, REL.iobj);
    if (token >= 0) return { token, score: 0.95 };
  }
  if (found.token >= 0 || particle === undefined) return found;
  return { token: phrases(tree, verb, new Set([particle]))[0] ?? -1, score: 0.95 };
}

/** "met her with the minister": who comes along is not met. */
function isAccompanied(tree: Tree, verb: number): boolean {
  const object = lemma(tree, verb) === 'meet' ? child(tree, verb, REL.obj) : -1;
  return object > verb && child(tree, object, REL.case) < 0;
}

const AGAINST = new Set(['against']);

/** "filed a case against unknown men with the police": where it is lodged is not who is accused. */
function isLodged(tree: Tree, verb: number, { predicate: id }: Pattern): boolean {
  if (id !== 'accuse') return false;
  const object = child(tree, verb, REL.obj);
  return (
    phrases(tree, verb, AGAINST).length > 0 || (object >= 0 && phrases(tree, object, AGAINST).length > 0)
  );
}

function targetAt(reader: Reader, tokens: readonly number[], pattern: Pattern, slot: Slot): Target {
  const { tree } = reader.scene;
  const trigger = tokens[0]!;
  switch (slot.kind) {
    case 'obj':
      return { actors: objectActors(reader, objectOf(reader, trigger, pattern), slot), consumed: [] };
    case 'iobj': {
      return { actors: objectActors(reader, receiverOf(tree, trigger), slot), consumed: [] };
    }
    case 'comp':
    case 'inf':
    case 'must':
    case 'blame':
      return complementSubject(reader, trigger, slot);
    case 'inner':
      return firstFound(tokens.map((token) => () => innerTarget(reader, token, pattern)));
    case 'phrase': {
      if (slot.prepositions.has('with') && (isAccompanied(tree, trigger) || isLodged(tree, trigger, pattern)))
        return NOTHING;
      if (slot.prepositions.has('by') && isMarkedPassive(tree, trigger)) return NOTHING;
      const nouns = [...tokens, unnamed(reader, undergoer(tree, trigger).token)];
      const inside = slot.prepositions.has('of') ? [] : nouns.flatMap((noun) => ofWhat(reader, noun));
      return { actors: phraseActors(reader, [...nouns, ...inside], slot), consumed: [] };
    }
    default:
      return NOTHING;
  }
}

export function firstTarget(
  reader: Reader,
  trigger: number,
  pattern: Pattern,
  extras: readonly number[] = [],
): Target {
  for (const slot of pattern.slots) {
    const target = targetAt(reader, [trigger, ...extras], pattern, slot);
    if (target.actors.length > 0) return target;
  }
  if (isLodged(reader.scene.tree, trigger, pattern)) return NOTHING;
  const near = nearbyPhrase(reader, trigger, pattern);
  const last = Math.max(trigger, ...extras);
  const slots = pattern.slots.filter(({ place }) => place !== true);
  const nearer =
    near.length === 0 && last > trigger ? nearbyPhrase(reader, last, { ...pattern, slots }) : near;
  return { actors: nearer, consumed: [] };
}

/**
 * The name right behind a fitting preposition, wherever the parser hung it: "granted asylum to Ann". Only over nouns and
 * what belongs to them, so that no other verb can own the phrase.
 */
export function nearbyPhrase(reader: Reader, trigger: number, pattern: Pattern): readonly Actor[] {
  const { tree, participants } = reader.scene;
  const takesObject = pattern.slots.some((slot) => slot.kind === 'obj' || slot.prepositions.has('of'));
  if (takesObject && participants.at[trigger + 1]! >= 0 && word(tree, trigger).endsWith('ing'))
    return scale(actorsIn(reader.scene, participants.all[participants.at[trigger + 1]!]!.head), GUESS);
  const last = Math.min(tree.analysis.length - 1, trigger + NEARBY);
  for (let token = trigger + 1; token < last; token++) {
    const upos = tree.analysis.upos[token]!;
    if (STOPS.has(upos)) return NO_ACTORS;
    if (upos !== POS.ADP) continue;
    if (WHEN.has(word(tree, token))) return NO_ACTORS;
    const slot = pattern.slots.find((s) => s.prepositions.has(word(tree, token)));
    if (!slot) continue;
    const actors = actorsIn(reader.scene, nameAfter(reader, token), reach(slot));
    const first = pattern.slots.find((s) => s.kind === 'phrase');
    if (actors.length > 0 || slot === first || isAtFighters(tree, token)) return scale(actors, GUESS);
  }
  return NO_ACTORS;
}
