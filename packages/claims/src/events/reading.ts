import { predicate } from '@newsgraph/schema';
import type { Pattern, Patterns, Slot } from '../lexicon/compile.js';
import { LIGHT_PHRASES, LIGHT_VERBS } from '../lexicon/light.js';
import { POS, REL, relations } from '../rel.js';
import { child, childrenOf, conjuncts, lemma, preposition, rel, word } from '../tree.js';
import { type Actor, actorsIn, type Reach, type Scene } from './actor.js';
import { type Argument, complements, doer, phrases, surfaceSubject, undergoer } from './arguments.js';

/** What a trigger says, before polarity and modality are read. */
export interface Reading {
  readonly pattern: Pattern;
  readonly trigger: number;
  /** Tokens of the trigger, half-open; a light noun or particle is inside. */
  readonly first: number;
  readonly last: number;
  readonly subjects: readonly Actor[];
  readonly objects: readonly Actor[];
  /** Triggers of events that this one speaks for: the act that is refused, agreed, threatened. */
  readonly consumed: readonly number[];
  /** The verb that carries negation and modality: the trigger, or the light verb above an event noun. */
  readonly carrier: number;
}

export interface Reader {
  readonly scene: Scene;
  readonly patterns: Patterns;
  readonly memo: Map<number, Reading | undefined>;
}

const OBJECTS = relations('obj', 'nsubj:pass', 'xcomp', 'ccomp', 'obl:unmarked', 'dep');
const NO_ACTORS: readonly Actor[] = [];
const INNER_PHRASES = new Set(['with', 'to', 'on', 'from', 'against', 'in', 'into', 'for']);
const TRIGGER_WIDTH = 6;

function isConflict(id: string): boolean {
  return predicate(id)?.class?.endsWith('conflict') ?? false;
}

function reach(slot: Slot): Reach {
  return { owner: slot.owner, place: slot.place };
}

function scale(actors: readonly Actor[], factor: number): readonly Actor[] {
  return factor === 1 ? actors : actors.map((actor) => ({ ...actor, score: actor.score * factor }));
}

/** Who is meant by a subject or object argument. */
function actorsOf(reader: Reader, argument: Argument, options: Reach = {}): readonly Actor[] {
  if (argument.token < 0) return NO_ACTORS;
  return scale(actorsIn(reader.scene, argument.token, options), argument.score);
}

/** The event nouns of a phrase take their victim with "of", so "of" does not name their owner. */
function victims(reader: Reader, token: number): ReadonlySet<string> | undefined {
  const patterns = reader.patterns.noun.get(lemma(reader.scene.tree, token));
  const ofVictim = patterns?.some((p) => p.slots.some((slot) => slot.prepositions.has('of')));
  return ofVictim ? new Set(['of']) : undefined;
}

function objectActors(reader: Reader, argument: Argument, slot: Slot): readonly Actor[] {
  if (argument.token < 0) return NO_ACTORS;
  const not = victims(reader, argument.token);
  return actorsOf(reader, argument, { ...reach(slot), ...(not ? { not } : {}) });
}

function phraseActors(reader: Reader, tokens: readonly number[], slot: Slot): readonly Actor[] {
  const { tree } = reader.scene;
  for (const token of tokens) {
    if (token < 0) continue;
    for (const phrase of phrases(tree, token, slot.prepositions)) {
      const actors = objectActors(reader, { token: phrase, score: 1 }, slot);
      if (actors.length > 0) return actors;
    }
  }
  return NO_ACTORS;
}

interface Target {
  readonly actors: readonly Actor[];
  readonly consumed: readonly number[];
}

const NOTHING: Target = { actors: NO_ACTORS, consumed: [] };

function complementSubject(reader: Reader, trigger: number, slot: Slot): Target {
  const { tree } = reader.scene;
  for (const clause of complements(tree, trigger)) {
    const subject = surfaceSubject(tree, clause);
    if (subject.token < 0 || subject.token < trigger) continue;
    const actors = objectActors(reader, subject, slot);
    if (actors.length > 0) return { actors, consumed: [] };
  }
  return NOTHING;
}

function looseTarget(reader: Reader, clause: number): readonly Actor[] {
  const { tree } = reader.scene;
  const slot: Slot = { kind: 'phrase', prepositions: INNER_PHRASES, owner: false, place: false };
  const object = undergoer(tree, clause);
  const actors = objectActors(reader, object, { ...slot, owner: true });
  return actors.length > 0
    ? scale(actors, 0.8)
    : scale(phraseActors(reader, [clause, object.token], slot), 0.8);
}

function innerTarget(reader: Reader, trigger: number, pattern: Pattern): Target {
  const { tree } = reader.scene;
  for (const clause of complements(tree, trigger)) {
    const object = child(tree, clause, REL.obj);
    const inner = readAt(reader, clause) ?? (object >= 0 ? readAt(reader, object) : undefined);
    if (!inner) {
      const actors = pattern.inner ? NO_ACTORS : looseTarget(reader, clause);
      if (actors.length > 0) return { actors, consumed: [clause] };
      continue;
    }
    if (pattern.inner && isConflict(inner.pattern.predicate) !== (pattern.inner === 'conflict')) continue;
    const consumed = [clause, inner.trigger, ...inner.consumed];
    if (inner.objects.length > 0) return { actors: inner.objects, consumed };
  }
  return NOTHING;
}

function targetAt(reader: Reader, trigger: number, pattern: Pattern, slot: Slot): Target {
  const { tree } = reader.scene;
  switch (slot.kind) {
    case 'obj':
      return { actors: objectActors(reader, undergoer(tree, trigger), slot), consumed: [] };
    case 'iobj': {
      const token = child(tree, trigger, REL.iobj);
      return { actors: objectActors(reader, { token, score: 1 }, slot), consumed: [] };
    }
    case 'comp':
      return complementSubject(reader, trigger, slot);
    case 'inner':
      return innerTarget(reader, trigger, pattern);
    case 'phrase': {
      const tokens = [trigger, undergoer(tree, trigger).token];
      return { actors: phraseActors(reader, tokens, slot), consumed: [] };
    }
    default:
      return NOTHING;
  }
}

function firstTarget(reader: Reader, trigger: number, pattern: Pattern): Target {
  for (const slot of pattern.slots) {
    const target = targetAt(reader, trigger, pattern, slot);
    if (target.actors.length > 0) return target;
  }
  return NOTHING;
}

function particleAt(reader: Reader, verb: number, particle: string): number {
  const { tree } = reader.scene;
  for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!) {
    if (c > verb && c < verb + TRIGGER_WIDTH && word(tree, c) === particle && rel(tree, c) !== REL.case)
      return c;
  }
  const next = verb + 1;
  return next < tree.analysis.length && word(tree, next) === particle && rel(tree, next) !== REL.case
    ? next
    : -1;
}

function obliqueAt(reader: Reader, verb: number, pattern: Pattern): number {
  const { tree } = reader.scene;
  for (const { preposition: before, noun } of pattern.oblique!) {
    for (const phrase of phrases(tree, verb, new Set([before]))) {
      if (lemma(tree, phrase) === noun) return phrase;
    }
    const object = undergoer(tree, verb).token;
    if (object < 0) continue;
    for (const phrase of phrases(tree, object, new Set([before]))) {
      if (lemma(tree, phrase) === noun) return phrase;
    }
  }
  return -1;
}

/** The other tokens of a trigger (particle, light noun, phrase), or undefined when a condition fails. */
function extras(reader: Reader, verb: number, pattern: Pattern): number[] | undefined {
  const { tree } = reader.scene;
  const found: number[] = [];
  if (pattern.particle !== undefined) {
    const particle = particleAt(reader, verb, pattern.particle);
    if (particle < 0) return undefined;
    found.push(particle);
  }
  if (pattern.object) {
    const object = undergoer(tree, verb).token;
    if (object < 0) return undefined;
    const noun = conjuncts(tree, object).find((token) => pattern.object!.has(lemma(tree, token)));
    if (noun === undefined) return undefined;
    found.push(noun);
  }
  if (pattern.oblique) {
    const phrase = obliqueAt(reader, verb, pattern);
    if (phrase < 0) return undefined;
    found.push(phrase);
  }
  return found;
}

function eachOther(subjects: readonly Actor[]): [readonly Actor[], readonly Actor[]] {
  const distinct = new Set(subjects.map((actor) => actor.participant.entity));
  return distinct.size > 1 ? [subjects, subjects] : [subjects, NO_ACTORS];
}

function readVerb(reader: Reader, verb: number, pattern: Pattern): Reading | undefined {
  const more = extras(reader, verb, pattern);
  if (!more) return undefined;
  const { tree } = reader.scene;
  const subject = doer(tree, verb);
  let subjects = actorsOf(reader, subject);
  if (subjects.length === 0 && subject.token < 0) subjects = nearbySubject(reader, verb);
  const target = firstTarget(reader, verb, pattern);
  let objects = target.actors;
  const each = pattern.slots.some((slot) => slot.kind === 'each');
  if (each && objects.length === 0) [subjects, objects] = eachOther(subjects);
  const near = [verb, ...more].filter((token) => Math.abs(token - verb) <= TRIGGER_WIDTH);
  return {
    pattern,
    trigger: verb,
    first: Math.min(...near),
    last: Math.max(...near) + 1,
    subjects,
    objects,
    consumed: [...target.consumed, ...more],
    carrier: verb,
  };
}

/** A "by" phrase near a passive that the parser hung elsewhere: "attacked on Monday by". */
function nearbySubject(_reader: Reader, _verb: number): readonly Actor[] {
  return NO_ACTORS;
}

/** The verb that lends its subject to an event noun, or -1. */
export function lightVerb(reader: Reader, noun: number): number {
  const { tree } = reader.scene;
  const governor = tree.analysis.head[noun]!;
  if (governor < 0) return -1;
  const relation = rel(tree, noun);
  if (relation === REL.conj && tree.analysis.upos[governor] === POS.NOUN) return lightVerb(reader, governor);
  if (tree.analysis.upos[governor] !== POS.VERB) return -1;
  const verb = tree.analysis.lemma[governor]!;
  if (OBJECTS.has(relation)) return LIGHT_VERBS.has(verb) ? governor : -1;
  if (relation === REL.obl) return LIGHT_PHRASES.get(verb) === preposition(tree, noun) ? governor : -1;
  return -1;
}

const SIDES = relations('nmod:poss', 'amod', 'compound', 'nmod', 'dep', 'nmod:unmarked', 'nmod:desc');

/** Owners of an event noun in front of it: "Russia's", "Russian", "US-Russia". In text order. */
function sides(reader: Reader, noun: number): Actor[] {
  const { tree } = reader.scene;
  return childrenOf(tree, noun, SIDES)
    .filter((token) => token < noun && preposition(tree, token) === '')
    .flatMap((token) => [token, ...childrenOf(tree, token, relations('compound', 'amod', 'conj', 'dep'))])
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

function nounSubjects(
  reader: Reader,
  noun: number,
  light: number,
  before: readonly Actor[],
): readonly Actor[] {
  const by = phraseActors(reader, [noun], BY);
  if (by.length > 0) return by;
  if (light >= 0) {
    const lent = actorsOf(reader, doer(reader.scene.tree, light));
    if (lent.length > 0) return lent;
  }
  return before;
}

function nounTargets(reader: Reader, noun: number, light: number, pattern: Pattern): Target {
  for (const slot of pattern.slots) {
    if (slot.kind === 'inner') {
      const target = innerTarget(reader, noun, pattern);
      if (target.actors.length > 0) return target;
    }
    if (slot.kind === 'comp') {
      const target = complementSubject(reader, noun, slot);
      if (target.actors.length > 0) return target;
    }
    if (slot.kind === 'iobj' && light >= 0) {
      const token = child(reader.scene.tree, light, REL.iobj);
      const actors = objectActors(reader, { token, score: 1 }, slot);
      if (actors.length > 0) return { actors, consumed: [] };
    }
    if (slot.kind !== 'phrase') continue;
    const actors = phraseActors(reader, slot.prepositions.has('of') ? [noun] : [noun, light], slot);
    if (actors.length > 0) return { actors, consumed: [] };
  }
  return NOTHING;
}

function meeting(reader: Reader, noun: number, light: number, target: Target): [Actor[], Actor[]] {
  const before = sides(reader, noun);
  const lent = light >= 0 ? actorsOf(reader, doer(reader.scene.tree, light)) : [];
  if (lent.length > 0 && target.actors.length > 0) return [[...lent], [...target.actors]];
  if (before.length > 0 && target.actors.length > 0) return [before, [...target.actors]];
  const all = [...lent, ...before, ...target.actors];
  return [all, all];
}

function readNoun(reader: Reader, noun: number, pattern: Pattern): Reading | undefined {
  const light = lightVerb(reader, noun);
  const target = nounTargets(reader, noun, light, pattern);
  let subjects: readonly Actor[];
  let objects = target.actors;
  if (pattern.symmetric) [subjects, objects] = meeting(reader, noun, light, target);
  else {
    const before = sides(reader, noun);
    subjects = nounSubjects(reader, noun, light, before);
    const compound = pattern.slots.some((slot) => slot.kind === 'compound');
    if (objects.length === 0 && compound)
      objects = before
        .filter((actor) => !subjects.some((s) => s.participant === actor.participant))
        .slice(-1);
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
    carrier: light >= 0 ? light : noun,
  };
}

function readAdjective(reader: Reader, adjective: number, pattern: Pattern): Reading | undefined {
  if (child(reader.scene.tree, adjective, REL.cop) < 0) return undefined;
  const target = firstTarget(reader, adjective, pattern);
  return {
    pattern,
    trigger: adjective,
    first: adjective,
    last: adjective + 1,
    subjects: actorsOf(reader, surfaceSubject(reader.scene.tree, adjective)),
    objects: target.actors,
    consumed: target.consumed,
    carrier: adjective,
  };
}

function patternsAt(reader: Reader, token: number): readonly Pattern[] | undefined {
  const { tree, participants } = reader.scene;
  const upos = tree.analysis.upos[token]!;
  if (upos === POS.VERB) {
    return rel(tree, token) === REL.amod || rel(tree, token) === REL.compound
      ? undefined
      : reader.patterns.verb.get(lemma(tree, token));
  }
  if (upos === POS.NOUN || upos === POS.PROPN) {
    return participants.at[token]! >= 0 ? undefined : reader.patterns.noun.get(lemma(tree, token));
  }
  return upos === POS.ADJ ? reader.patterns.adjective.get(lemma(tree, token)) : undefined;
}

function better(a: Reading | undefined, b: Reading): Reading {
  if (!a) return b;
  const parts = (r: Reading) => (r.objects.length > 0 ? 2 : 0) + (r.subjects.length > 0 ? 1 : 0);
  return parts(b) > parts(a) ? b : a;
}

const READ = { verb: readVerb, noun: readNoun, adjective: readAdjective };

/** Reads the event that a token triggers: the first pattern with all its parts, else the fullest. */
export function readAt(reader: Reader, token: number): Reading | undefined {
  if (reader.memo.has(token)) return reader.memo.get(token);
  reader.memo.set(token, undefined);
  let best: Reading | undefined;
  for (const pattern of patternsAt(reader, token) ?? []) {
    const reading = READ[pattern.part](reader, token, pattern);
    if (!reading) continue;
    best = better(best, reading);
    if (best.subjects.length > 0 && best.objects.length > 0) break;
  }
  reader.memo.set(token, best);
  return best;
}
