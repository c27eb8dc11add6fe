import type { Pattern, Slot } from '../lexicon/compile.js';
import { LIGHT_PHRASES, LIGHT_VERBS, WEIGHING_VERBS } from '../lexicon/light.js';
import { OBJECT_OPERATORS } from '../lexicon/operators.js';
import { POS, REL, relations, TAG } from '../rel.js';
import {
  child,
  childrenOf,
  hasPreposition,
  lemma,
  preposition,
  rel,
  type Tree,
  withParticle,
  word,
} from '../tree.js';
import { type Actor, actorsIn } from './actor.js';
import { agentsCalled, isAgentNoun } from './agent-noun.js';
import { type Argument, doer, phrases, surfaceSubject } from './arguments.js';
import { readAsked } from './asked.js';
import { doersBehind, farBetween, farBy, isInIt, openedBy, quarrelling, situatedIn } from './sides.js';
import {
  actorsOf,
  complementSubject,
  innerTarget,
  nearbyPhrase,
  objectActors,
  phraseActors,
  type Target,
} from './target.js';
import { NO_ACTORS, type Reader, type Reading, TRIGGER_WIDTH } from './types.js';
import { isModified } from './verb.js';

const OF = new Set(['of']);
const OBJECTS = relations('obj', 'nsubj:pass', 'xcomp', 'ccomp', 'obl:unmarked', 'dep');

const ROUNDS = new Set(['round', 'series', 'set', 'number', 'day', 'week', 'string', 'hour', 'wave']);

/** The verb that lends its subject to an event noun, or -1. */
function lightVerb(reader: Reader, noun: number): number {
  const { tree } = reader.scene;
  const governor = tree.analysis.head[noun]!;
  if (governor < 0) return -1;
  const relation = rel(tree, noun);
  if (relation === REL.conj && tree.analysis.upos[governor] === POS.NOUN) return lightVerb(reader, governor);
  if (relation === REL.nmod && ROUNDS.has(tree.analysis.lemma[governor]!)) return lightVerb(reader, governor);
  if (tree.analysis.upos[governor] !== POS.VERB) return -1;
  const verb = tree.analysis.lemma[governor]!;
  if (OBJECTS.has(relation)) return LIGHT_VERBS.has(verb) || WEIGHING_VERBS.has(verb) ? governor : -1;
  if (relation === REL.obl) return LIGHT_PHRASES.get(verb)?.has(preposition(tree, noun)) ? governor : -1;
  return -1;
}

const SIDES = relations('nmod:poss', 'amod', 'compound', 'nmod', 'dep', 'nmod:unmarked', 'nmod:desc');

const JOINED = relations('compound', 'amod', 'conj', 'dep', 'flat', 'nmod');
const JOINTS = new Set(['-', '–', '—', '/', 'and', ',']);

/** "US-Russia", "Peru and Chile": what a joint ties to a name in front of a noun. */
function joined(reader: Reader, token: number): number[] {
  const { tree } = reader.scene;
  return childrenOf(tree, token, JOINED).filter((c) => {
    const [left, right] = c < token ? [c, token] : [token, c];
    for (let i = left + 1; i < right; i++) if (JOINTS.has(word(tree, i))) return true;
    return false;
  });
}

/** Owners of an event noun in front of it: "Russia's", "Russian", "US-Russia". In text order. */
function sides(reader: Reader, noun: number): Actor[] {
  const { tree } = reader.scene;
  return childrenOf(tree, noun, SIDES)
    .filter((token) => token < noun && preposition(tree, token) === '')
    .flatMap((token) => [token, ...joined(reader, token)].sort((a, b) => a - b))
    .filter((token) => tree.analysis.upos[token] !== POS.VERB && !hyphenated(reader, token))
    .flatMap((token) =>
      actorsIn(reader.scene, token, rel(tree, token) === REL['nmod:poss'] ? { owner: false } : {}),
    )
    .filter((actor, index, all) => all.findIndex((a) => a.participant === actor.participant) === index)
    .map((actor) => ({ ...actor, score: actor.score * 0.95 }));
}

function hyphenated(reader: Reader, token: number): boolean {
  const { tree } = reader.scene;
  const head = tree.analysis.head[token]!;
  return head >= 0 && tree.analysis.upos[head] === POS.VERB;
}

const BY: Slot = { kind: 'phrase', prepositions: new Set(['by']), owner: false, place: false };
const FROM: Slot = { ...BY, prepositions: new Set(['from']) };

/** "involved herself in Ann's feud": the feud is Ann's. */
function isOwnedByName({ scene: { tree, participants } }: Reader, noun: number): boolean {
  const owner = child(tree, noun, REL['nmod:poss']);
  return owner >= 0 && tree.analysis.upos[owner] === POS.PROPN && participants.at[owner]! >= 0;
}

function nounSubjects(
  reader: Reader,
  noun: number,
  light: number,
  before: readonly Actor[],
): readonly Actor[] {
  if (isAgentNoun(reader.scene.tree, noun)) return agentsCalled(reader, noun);
  const ofWhat = phrases(reader.scene.tree, noun, OF)[0] ?? -1;
  const by = phraseActors(reader, [noun, ofWhat], BY);
  if (by.length > 0) return by;
  const told = doersBehind(reader, noun);
  if (told.length > 0) return told;
  const opening = openedBy(reader.scene.tree, noun);
  const openers =
    opening < 0 ? NO_ACTORS : [...sides(reader, opening), ...phraseActors(reader, [opening], BY)];
  if (openers.length > 0) return openers;
  if (hasPreposition(reader.scene.tree, noun, UNDER)) return phraseActors(reader, [noun], FROM);
  if (light >= 0 && isOwnedByName(reader, noun)) return before;
  if (light >= 0) {
    const lent = actorsOf(reader, lender(reader, light), { doer: true });
    if (lent.length > 0) return lent;
  }
  return before;
}

/** "the deployment of its navy": who owns what is moved. */
function ownersOfThing(reader: Reader, noun: number, pattern: Pattern): readonly Actor[] {
  if (pattern.slots.some((slot) => slot.prepositions.has('of'))) return NO_ACTORS;
  const thing = phrases(reader.scene.tree, noun, OF)[0] ?? -1;
  return actorsIn(reader.scene, thing, { doer: true }).map((actor) => ({
    ...actor,
    score: actor.score * 0.9,
  }));
}

function nounTargets(reader: Reader, noun: number, light: number, pattern: Pattern): Target {
  const ofWhat = phrases(reader.scene.tree, noun, OF)[0] ?? -1;
  for (const slot of pattern.slots) {
    if (slot.kind === 'inner') {
      const target = innerTarget(reader, noun, pattern);
      if (target.actors.length > 0) return target;
    }
    if (slot.kind === 'comp' || slot.kind === 'inf') {
      const target = complementSubject(reader, noun, slot);
      if (target.actors.length > 0) return target;
    }
    if (slot.kind === 'iobj' && light >= 0) {
      const token = child(reader.scene.tree, light, REL.iobj);
      const actors = objectActors(reader, { token, score: 1 }, slot);
      if (actors.length > 0) return { actors, consumed: [] };
    }
    if (slot.kind !== 'phrase') continue;
    const actors = phraseActors(reader, slot.prepositions.has('of') ? [noun] : [noun, light, ofWhat], slot);
    if (actors.length > 0) return { actors, consumed: [] };
  }
  return { actors: nearbyPhrase(reader, noun, pattern), consumed: [] };
}

const OWNERS: Slot = { kind: 'phrase', prepositions: new Set(['of']), owner: false, place: false };
const BETWEEN: Slot = { ...OWNERS, prepositions: new Set(['between', 'among']) };

/** The subject that a light verb lends, of a passive too: "is engaged in talks". */
function lender(reader: Reader, light: number): Argument {
  const { tree } = reader.scene;
  const subject = doer(tree, light);
  return subject.token < 0 && LIGHT_PHRASES.has(tree.analysis.lemma[light]!)
    ? surfaceSubject(tree, light)
    : subject;
}

/** Names behind "between", right after the noun wherever the parser hung them, or on the light verb. */
function amongThese(reader: Reader, noun: number, light: number): readonly Actor[] {
  const found = phraseActors(reader, [noun, light], BETWEEN);
  if (found.length > 0) return found;
  const { tree, participants } = reader.scene;
  const near = noun + 2 < tree.analysis.length && BETWEEN.prepositions.has(word(tree, noun + 1));
  const index = near ? participants.at[noun + 2]! : -1;
  if (index >= 0) return actorsIn(reader.scene, participants.all[index]!.head);
  const far = farBetween(reader, noun);
  return far.length > 0 ? far : phraseActors(reader, [noun], OWNERS);
}

const BESIDE = new Set(['after', 'during', 'at']);
const WITH = new Set(['with']);

/** "After talks with Peru, Ann left": has the subject of the clause taken part in what the phrase names? */
function isSceneOf(tree: Tree, noun: number): boolean {
  if (!BESIDE.has(preposition(tree, noun)) || child(tree, noun, REL['nmod:poss']) >= 0) return false;
  return phrases(tree, noun, WITH).length > 0;
}

/** "Peru, in partnership with Chile, hosted": who does what the phrase stands beside. */
function besides(reader: Reader, noun: number): readonly Actor[] {
  const { tree, participants } = reader.scene;
  if (child(tree, noun, REL.cop) >= 0 && preposition(tree, noun) !== '')
    return actorsOf(reader, { token: child(tree, noun, REL.nsubj), score: 1 }, { state: true });
  const above = tree.analysis.head[noun]!;
  if (above >= 0 && isSceneOf(tree, noun) && tree.analysis.upos[above] === POS.VERB)
    return actorsOf(reader, surfaceSubject(tree, above), { state: true });
  if (above < 0 || preposition(tree, noun) !== 'in' || child(tree, noun, REL.det) >= 0) return NO_ACTORS;
  if (participants.at[above]! >= 0)
    return preposition(tree, above) === '' ? actorsIn(reader.scene, above) : NO_ACTORS;
  return tree.analysis.upos[above] === POS.VERB
    ? actorsOf(reader, doer(tree, above), { state: true })
    : NO_ACTORS;
}

/** "are in talks to join": each for itself, with somebody else. */
function isBid({ scene: { tree } }: Reader, noun: number): boolean {
  return preposition(tree, noun) === 'in' && noun + 1 < tree.analysis.length && word(tree, noun + 1) === 'to';
}

/** "the bank and the fund held their autumn meetings": bodies have meetings of their own. */
function isEachsOwn({ scene: { tree } }: Reader, noun: number, all: readonly Actor[]): boolean {
  const owner = child(tree, noun, REL['nmod:poss']);
  const own = owner >= 0 && word(tree, owner) === 'their' && tree.analysis.xpos[noun] === TAG.NNS;
  return own && all.every(({ participant }) => participant.type === 'organization');
}

/** "his first White House meeting with Peru": whose it is, and not where. */
function owners(reader: Reader, noun: number): Actor[] {
  const all = sides(reader, noun);
  const { tree } = reader.scene;
  const owner = child(tree, noun, REL['nmod:poss']);
  return owner < 0 || all.length < 2 ? all : all.filter(({ participant }) => participant.head <= owner);
}

const ARRANGING = new Set([
  'prepare',
  'arrange',
  'organize',
  'organise',
  'broker',
  'host',
  'convene',
  'mediate',
]);

/** "are preparing the intra-Syrian talks": those of others. */
function isOfOthers({ scene: { tree } }: Reader, noun: number, light: number): boolean {
  if (light >= 0 && ARRANGING.has(tree.analysis.lemma[light]!))
    return child(tree, noun, REL['nmod:poss']) < 0;
  return childrenOf(tree, noun, ADJECTIVES).some((c) => word(tree, c).startsWith('intra-'));
}

const ADJECTIVES = relations('amod', 'compound');

/** Who meets whom: those in front and behind, with the subject of the light verb when one side is missing. */
function meeting(
  reader: Reader,
  noun: number,
  light: number,
  target: Target,
): [readonly Actor[], readonly Actor[]] {
  const among = amongThese(reader, noun, light);
  const before = [...(target.actors.length > 0 ? owners(reader, noun) : sides(reader, noun)), ...among];
  const others = target.actors.filter((actor) => !among.some((a) => a.participant === actor.participant));
  if (others.length > 0) {
    const near = phraseActors(reader, [noun], BY);
    const by = near.length > 0 ? near : farBy(reader, noun);
    if (by.length > 0) return [by, others];
  }
  if (before.length > 0 && others.length > 0) return [before, others];
  if (distinct(before) > 1) return [before, before];
  const lent = light >= 0 ? actorsOf(reader, lender(reader, light), { state: true }) : besides(reader, noun);
  if (lent.length > 0 && others.length > 0) return [lent, others];
  const all = before.length > 0 ? [...lent, ...before] : lent;
  if (others.length === 0 && isOfOthers(reader, noun, light)) return [NO_ACTORS, NO_ACTORS];
  if (others.length === 0 && (isEachsOwn(reader, noun, all) || isBid(reader, noun)))
    return [NO_ACTORS, NO_ACTORS];
  return [all, all];
}

function distinct(actors: readonly Actor[]): number {
  return new Set(actors.map((actor) => actor.participant.entity)).size;
}

/** Wars and truces are between two. */
function takesBoth(pattern: Pattern): boolean {
  return pattern.slots.some((slot) => slot.prepositions.has('with') || slot.prepositions.has('between'));
}

const UNDER = new Set(['under']);
const PRESSURE = new Set(['pressure']);

/** "Chile is under attack": who is under it. */
function underIt(reader: Reader, noun: number): readonly Actor[] {
  const { scene } = reader;
  const { tree } = scene;
  if (!hasPreposition(tree, noun, UNDER)) return NO_ACTORS;
  if (child(tree, noun, REL.cop) >= 0) return actorsIn(scene, child(tree, noun, REL.nsubj));
  const above = tree.analysis.head[noun]!;
  const pressed =
    PRESSURE.has(lemma(tree, noun)) &&
    above >= 0 &&
    tree.analysis.upos[above] === POS.VERB &&
    phrases(tree, noun, FROM.prepositions).length > 0;
  return pressed ? actorsOf(reader, surfaceSubject(tree, above), { state: true }) : NO_ACTORS;
}

/** "proposed EU sanctions on", "held up UN sanctions on": the verb says what becomes of another's act. */
function weighs({ scene: { tree } }: Reader, light: number): boolean {
  if (light < 0) return false;
  const effect =
    OBJECT_OPERATORS.get(withParticle(tree, light)) ?? OBJECT_OPERATORS.get(tree.analysis.lemma[light]!);
  return effect !== undefined && effect !== 'through';
}

/** Reads an event noun: its owners, its phrases and the light verb above it give the parties. */
export function readNoun(reader: Reader, noun: number, pattern: Pattern): Reading | undefined {
  if (!isModified(reader, noun, pattern)) return undefined;
  const asked = readAsked(reader, noun, pattern);
  if (asked) return asked;
  const light = lightVerb(reader, noun);
  const target = nounTargets(reader, noun, light, pattern);
  if (pattern.whole && target.actors.length === 0) return undefined;
  let subjects: readonly Actor[];
  let mutual = pattern.symmetric;
  let objects = target.actors;
  if (pattern.symmetric) [subjects, objects] = meeting(reader, noun, light, target);
  else {
    const among =
      takesBoth(pattern) && objects.length === 0 ? phraseActors(reader, [noun], BETWEEN) : NO_ACTORS;
    const before = sides(reader, noun);
    const others = objects.length > 0 && before.length > 0 && weighs(reader, light);
    subjects = others ? before : nounSubjects(reader, noun, light, before);
    if (subjects.length === 0) subjects = ownersOfThing(reader, noun, pattern);
    if (distinct(among) > 1) [subjects, objects, mutual] = [among, among, true];
    if (objects.length === 0) objects = underIt(reader, noun);
    if (takesBoth(pattern) && subjects.length === 0) subjects = situatedIn(reader, noun);
    const quarrel = takesBoth(pattern) && subjects.length === 0 ? quarrelling(reader, noun) : NO_ACTORS;
    if (distinct(quarrel) > 1) [subjects, objects, mutual] = [quarrel, quarrel, true];
    if (takesBoth(pattern) && objects.length === 0 && isInIt(reader, light))
      [objects, mutual] = [subjects, true];
    const compound = pattern.slots.some((slot) => slot.kind === 'compound');
    if (objects.length === 0 && compound) {
      objects = before
        .filter((actor) => !subjects.some((s) => s.participant === actor.participant))
        .slice(-1);
      if (objects.length === 0 && before.length === 2 && light < 0)
        [subjects, objects] = [before.slice(0, 1), before.slice(1)];
    }
  }
  const near = light >= 0 && Math.abs(light - noun) <= TRIGGER_WIDTH;
  return {
    pattern,
    trigger: noun,
    first: near ? Math.min(light, noun) : noun,
    last: near ? Math.max(light, noun) + 1 : noun + 1,
    subjects,
    objects,
    consumed: target.consumed,
    parts: [],
    carrier: light >= 0 ? light : noun,
    mutual,
  };
}
