import type { Pattern } from '../lexicon/compile.js';
import { MEASURE_NOUNS } from '../lexicon/nouns.js';
import { POS, REL, relations, TAG } from '../rel.js';
import { child, childrenOf, conjuncts, isMarkedPassive, lemma, preposition, rel, word } from '../tree.js';
import { type Actor, actorsIn } from './actor.js';
import {
  complements,
  doer,
  hasSubject,
  isInfinitive,
  phrases,
  surfaceSubject,
  undergoer,
} from './arguments.js';
import { bandOf, FORCEFUL } from './armed.js';
import { hostsOf } from './hosts.js';
import { areForces, isArmed, isManned } from './manned.js';
import { isReciprocal } from './reciprocal.js';
import { actorsOf, firstTarget, isMismatched } from './target.js';
import { isTitle, joinedBefore, listedBefore, titleStart } from './titles.js';
import { NO_ACTORS, type Reader, type Reading, TRIGGER_WIDTH } from './types.js';
import { isEachAlone, isUnfit } from './unfit.js';

const OBJECT_SLOTS = new Set(['obj', 'iobj', 'comp', 'inf', 'must', 'inner']);
const INSIDE = relations('compound', 'nmod:desc');
/** "a million rupees": the number tells what is given. */
const COUNTED = relations('compound', 'nmod:desc', 'nummod');
const COMPLEMENTS = relations('xcomp', 'ccomp');
/** "took Ann to court", with "court" taken for a verb. */
const CLAUSAL = relations('advcl', 'xcomp');
const NEAR_OBJECT = 8;
const DOER = { doer: true };
const STATE = { doer: true, state: true };
/** What people do who speak for nobody. */
const CIVIL_ACTS = new Set(['protest', 'concede']);
const OF = new Set(['of']);
const SKIPPED = new Set([POS.ADV, POS.AUX, POS.PART]);
/** A guess at a missing argument counts so much. */
const GUESS = 0.7;

function particleAt(reader: Reader, verb: number, particle: string): number {
  const { tree } = reader.scene;
  for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!) {
    if (c > verb && c < verb + TRIGGER_WIDTH && word(tree, c) === particle) return c;
  }
  const next = verb + 1;
  return next < tree.analysis.length && word(tree, next) === particle ? next : -1;
}

function isPlace({ scene: { participants } }: Reader, token: number): boolean {
  const named = participants.all[participants.at[token]!];
  return named?.type === 'place' || named?.type === 'country';
}

/** Is the noun of a phrase, a part of it or what it counts one of these? */
function names(reader: Reader, phrase: number, nouns: ReadonlySet<string>): boolean {
  const { tree } = reader.scene;
  if (nouns.has('*') && isPlace(reader, phrase)) return true;
  if (nouns.has(lemma(tree, phrase))) return true;
  for (let c = tree.firstChild[phrase]!; c >= 0; c = tree.nextSibling[c]!)
    if (INSIDE.has(rel(tree, c)) && nouns.has(lemma(tree, c))) return true;
  if (!MEASURE_NOUNS.has(lemma(tree, phrase))) return false;
  return phrases(tree, phrase, OF).some((token) => nouns.has(lemma(tree, token)));
}

function obliqueAt(reader: Reader, verb: number, pattern: Pattern): number {
  const { tree } = reader.scene;
  const object = undergoer(tree, verb).token;
  const misread = childrenOf(tree, verb, CLAUSAL);
  for (const { prepositions, nouns } of pattern.oblique!) {
    const own = phrases(tree, verb, prepositions);
    const found = object < 0 ? own : [...own, ...phrases(tree, object, prepositions)];
    const phrase =
      found.find((token) => names(reader, token, nouns)) ??
      misread.find((token) => prepositions.has(preposition(tree, token)) && nouns.has(word(tree, token)));
    if (phrase !== undefined) return phrase;
  }
  return -1;
}

/** Does a person stand at the token, or the office of one? */
function isPerson({ scene: { tree, participants } }: Reader, token: number): boolean {
  if (token < 0) return false;
  const named = participants.all[participants.at[token]!];
  return named ? named.type === 'person' : isTitle(tree, token);
}

/** Is the token an unnamed object right behind the verb? */
function isThing({ scene: { tree, participants } }: Reader, verb: number, object: number): boolean {
  const near = object > verb && object - verb <= NEAR_OBJECT && rel(tree, object) === REL.obj;
  return near && participants.at[object]! < 0;
}

/** "took the City of Arica to court": a word of a name tells nothing of what is taken. */
function isInName({ scene: { tree, participants } }: Reader, token: number): boolean {
  return participants.at[token]! >= 0 && tree.analysis.upos[token] === POS.PROPN;
}

/** "released his statements": an object with which the verb means something else. */
function isExcepted({ scene: { tree } }: Reader, verb: number, { except }: Pattern): boolean {
  const object = undergoer(tree, verb).token;
  return object >= 0 && conjuncts(tree, object).some((noun) => except!.has(lemma(tree, noun)));
}

/** Is the token one of the objects that a pattern asks for? */
function isObjectOf(reader: Reader, token: number, { object }: Pattern): boolean {
  return object!.has(lemma(reader.scene.tree, token)) && !isInName(reader, token);
}

/** The object that a pattern asks for: the noun itself, one joined to it, what it counts, or its first part. */
function objectNoun(reader: Reader, verb: number, pattern: Pattern): number {
  const { tree } = reader.scene;
  const kept = isMarkedPassive(tree, verb) ? child(tree, verb, REL.obj) : -1;
  const found = kept >= 0 ? kept : undergoer(tree, verb).token;
  const object =
    found < 0 && pattern.particle ? (phrases(tree, verb, new Set([pattern.particle]))[0] ?? -1) : found;
  if (object < 0 || rel(tree, object) === REL['acl:relcl']) return -1;
  const nouns = conjuncts(tree, object);
  if (pattern.except && nouns.some((noun) => pattern.except!.has(lemma(tree, noun)))) return -1;
  if (pattern.object!.has('*')) return isThing(reader, verb, object) ? object : -1;
  for (const noun of nouns) if (isObjectOf(reader, noun, pattern)) return noun;
  if (tree.analysis.upos[object] === POS.SYM && pattern.object!.has('dollar')) return object;
  for (const noun of nouns) {
    const counts = MEASURE_NOUNS.has(lemma(tree, noun)) || tree.analysis.upos[noun] === POS.NUM;
    const counted = counts
      ? phrases(tree, noun, OF).find((token) => isObjectOf(reader, token, pattern))
      : undefined;
    if (counted !== undefined) return counted;
  }
  for (const noun of nouns)
    for (let c = tree.firstChild[noun]!; c >= 0; c = tree.nextSibling[c]!)
      if (COUNTED.has(rel(tree, c)) && isObjectOf(reader, c, pattern)) return object;
  return -1;
}

const MODIFIERS = relations('amod', 'compound');

/** Does one of the pattern's adjectives stand before the noun, or what it is of: "a note of protest"? */
export function isModified(reader: Reader, noun: number, pattern: Pattern): boolean {
  if (!pattern.modifier) return true;
  const { tree } = reader.scene;
  const before = childrenOf(tree, noun, MODIFIERS).some((c) => pattern.modifier!.has(word(tree, c)));
  return before || phrases(tree, noun, OF).some((c) => pattern.modifier!.has(word(tree, c)));
}

/** "called Ann a liar", but not "called Ann to congratulate her". */
function hasPredicate({ scene: { tree } }: Reader, verb: number): boolean {
  return childrenOf(tree, verb, COMPLEMENTS).some((clause) => !isInfinitive(tree, clause));
}

const SAID_WITHIN = 12;

/** What is said of the object, read from the order of words: "found Ann of the Harbour Board guilty". */
function complementAt({ scene: { tree } }: Reader, verb: number, wanted: ReadonlySet<string>): number {
  const last = Math.min(tree.analysis.length, verb + SAID_WITHIN);
  for (let token = verb + 1; token < last; token++) {
    if (wanted.has(word(tree, token))) return token;
    const upos = tree.analysis.upos[token];
    if (upos === POS.VERB || upos === POS.SCONJ) return -1;
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
    const noun = objectNoun(reader, verb, pattern);
    if (noun < 0) return undefined;
    found.push(noun);
  } else if (pattern.except && isExcepted(reader, verb, pattern)) return undefined;
  if (pattern.modifier && !found.some((noun) => isModified(reader, noun, pattern))) return undefined;
  const object = undergoer(tree, verb).token;
  if (pattern.person && !isPerson(reader, object)) return undefined;
  if (pattern.people && object >= 0 && areForces(tree, object)) return undefined;
  if (
    pattern.bare &&
    (child(tree, verb, REL['compound:prt']) >= 0 ||
      hasPredicate(reader, verb) ||
      child(tree, verb, REL.obj) < 0)
  )
    return undefined;
  if (pattern.unmanned && isManned(tree, verb)) return undefined;
  if (pattern.armed && !isArmed(tree, verb)) return undefined;
  if (pattern.alone && object >= 0 && rel(tree, object) === REL.obj && tree.analysis.head[object] === verb)
    return undefined;
  if (pattern.complement) {
    const said = complementAt(reader, verb, pattern.complement);
    if (said < 0) return undefined;
    found.push(said);
  }
  if (
    pattern.infinitive &&
    ![verb, ...(object < 0 ? [] : [object])]
      .flatMap((token) => complements(tree, token))
      .some((c) => isInfinitive(tree, c) && pattern.infinitive!.has(lemma(tree, c)))
  )
    return undefined;
  if (pattern.oblique) {
    const phrase = obliqueAt(reader, verb, pattern);
    if (phrase < 0) return undefined;
    found.push(phrase);
  }
  return found;
}

const BETWEEN = new Set(['between', 'among']);

function isBetween({ scene: { tree } }: Reader, verb: number): boolean {
  const object = undergoer(tree, verb).token;
  return (
    phrases(tree, verb, BETWEEN).length > 0 || (object >= 0 && phrases(tree, object, BETWEEN).length > 0)
  );
}

function distinct(actors: readonly Actor[]): number {
  return new Set(actors.map((actor) => actor.participant.entity)).size;
}

/** Two or more subjects do it with each other; a lone one may have a partner that the parser did not join. */
function eachOther(reader: Reader, found: readonly Actor[]): [readonly Actor[], readonly Actor[]] {
  const { tree, participants } = reader.scene;
  const partner = distinct(found) === 1 ? joinedBefore(tree, participants, found[0]!.participant) : undefined;
  const subjects = partner ? [{ participant: partner, score: 0.85 }, ...found] : found;
  return distinct(subjects) > 1 ? [subjects, subjects] : [subjects, NO_ACTORS];
}

/** The actor right in front of a verb that the parser gave no subject. */
function precedingActor(reader: Reader, verb: number): readonly Actor[] {
  const { tree } = reader.scene;
  let token = verb - 1;
  while (token >= 0 && verb - token < TRIGGER_WIDTH && SKIPPED.has(tree.analysis.upos[token]!)) token--;
  if (token < 0 || tree.analysis.xpos[verb] === TAG.VBG || tree.analysis.xpos[verb] === TAG.VBN)
    return NO_ACTORS;
  const named = reader.scene.participants.all[reader.scene.participants.at[token]!];
  if (preposition(tree, named?.head ?? token) !== '') return NO_ACTORS;
  return actorsIn(reader.scene, token).map((actor) => ({ ...actor, score: actor.score * GUESS }));
}

/** Those whom a list names in front of a lone subject. */
function withListed(reader: Reader, subject: number, actors: readonly Actor[]): readonly Actor[] {
  const { tree, participants } = reader.scene;
  const [only] = actors;
  if (actors.length !== 1 || !only || only.participant.head !== subject) return actors;
  const listed = listedBefore(tree, participants, only.participant);
  return [...listed.map((participant) => ({ participant, score: 0.85 })), ...actors];
}

/** "Miners protested against": the tagger took a past tense for a participle. */
function intransitive(reader: Reader, verb: number, pattern: Pattern): Pattern | undefined {
  const { tree } = reader.scene;
  if (rel(tree, verb) !== REL.acl || isMarkedPassive(tree, verb)) return undefined;
  if (!pattern.slots.some((slot) => slot.kind === 'obj')) return pattern;
  const slots = pattern.slots.filter(
    (slot) => slot.prepositions.has('with') || slot.prepositions.has('against'),
  );
  return slots.length > 0 ? { ...pattern, slots } : undefined;
}

const FINITE = new Set([TAG.VBD, TAG.VBZ, TAG.VBP]);
const SIDE_CLAUSES = relations('parataxis', 'conj', 'advcl', 'ccomp', 'dep');

/** Should the verb have a subject of its own that the parser did not find? */
function lacksSubject({ scene: { tree } }: Reader, verb: number): boolean {
  const finite = FINITE.has(tree.analysis.xpos[verb]!) && SIDE_CLAUSES.has(rel(tree, verb));
  return finite && !hasSubject(tree, verb);
}

const BESIDE = new Set(['with', 'between', 'against', 'about']);

/** "Tensions with Speaker Sol could push": what stands behind a noun's preposition is no subject. */
function isBesideNoun({ scene: { tree, participants } }: Reader, subject: number): boolean {
  const named = participants.all[participants.at[subject]!];
  if (!named) return false;
  const before = titleStart(tree, participants, named) - 1;
  return before > 0 && BESIDE.has(word(tree, before)) && tree.analysis.upos[before - 1] === POS.NOUN;
}

/** "a letter from the wife of Ann Sol, that criticised": no person is a "which". */
function isSaidOfThing({ scene: { tree } }: Reader, verb: number, [actor]: readonly Actor[]): boolean {
  if (actor?.participant.type !== 'person' || rel(tree, verb) !== REL['acl:relcl']) return false;
  const pronoun = child(tree, verb, REL.nsubj);
  const text = pronoun < 1 ? '' : word(tree, pronoun);
  return text === 'which' || (text === 'that' && word(tree, pronoun - 1) === ',');
}

/** The subjects, and the pattern as it applies: without an object when the verb can only be active. */
function subjectsOf(reader: Reader, verb: number, pattern: Pattern): [readonly Actor[], Pattern] {
  const { tree } = reader.scene;
  const subject = doer(tree, verb);
  const near = lacksSubject(reader, verb) ? precedingActor(reader, verb) : NO_ACTORS;
  if (near.length > 0) return [near, pattern];
  if (subject.token >= 0) {
    const actors = actorsOf(reader, subject, CIVIL_ACTS.has(pattern.predicate) ? DOER : STATE);
    if (isSaidOfThing(reader, verb, actors) || isBesideNoun(reader, subject.token))
      return [NO_ACTORS, pattern];
    const named =
      tree.analysis.upos[subject.token] === POS.PROPN && reader.scene.participants.at[subject.token]! < 0;
    if (actors.length === 0 && named) return [precedingActor(reader, verb), pattern];
    return [withListed(reader, subject.token, actors), pattern];
  }
  const surface = surfaceSubject(tree, verb);
  if (surface.token < 0) return [precedingActor(reader, verb), pattern];
  const hosts = hostsOf(reader, verb);
  const active = hosts.length > 0 ? undefined : intransitive(reader, verb, pattern);
  if (!active) return [hosts, pattern];
  return [actorsOf(reader, { token: surface.token, score: surface.score * 0.9 }, DOER), active];
}

/** A passive needs an object to turn: "Quechua is spoken by" is not a talk. */
function fitsVoice(reader: Reader, verb: number, pattern: Pattern): boolean {
  if (pattern.object || pattern.slots.some((slot) => OBJECT_SLOTS.has(slot.kind))) return true;
  return !isMarkedPassive(reader.scene.tree, verb);
}

const MEETING = new Set(['meet', 'visit', 'host', 'receive']);

/** "the two bodies met families": those whom they met are not each other. */
function metOthers({ scene: { tree } }: Reader, verb: number): boolean {
  return MEETING.has(lemma(tree, verb)) && child(tree, verb, REL.obj) >= 0;
}

/** Reads a verb as the event of a pattern; undefined when a condition of the pattern fails. */
export function readVerb(reader: Reader, verb: number, pattern: Pattern): Reading | undefined {
  const more = extras(reader, verb, pattern);
  if (!more || !fitsVoice(reader, verb, pattern)) return undefined;
  if (isMismatched(reader, verb, pattern)) return undefined;
  if (isUnfit(reader, verb, pattern)) return undefined;
  let [subjects, applied] = subjectsOf(reader, verb, pattern);
  const target = firstTarget(reader, verb, applied, more);
  let objects = target.actors;
  const { tree } = reader.scene;
  if (objects.length === 0 && FORCEFUL.has(pattern.predicate)) objects = bandOf(reader, verb);
  const reciprocal = objects.length === 0 && distinct(subjects) > 1 && isReciprocal(tree, verb, pattern);
  if (reciprocal) objects = subjects;
  if (objects.length === 0 && pattern.whole) return undefined;
  const each = pattern.slots.some((slot) => slot.kind === 'each');
  if (each && objects.length === 0 && !isEachAlone(reader, verb) && !metOthers(reader, verb))
    [subjects, objects] = eachOther(reader, subjects);
  const among = subjects.length === 0 && distinct(objects) > 1 && isBetween(reader, verb);
  if (among) subjects = objects;
  if (pattern.reverse) [subjects, objects] = [objects, subjects];
  const near = [verb, ...more].filter((token) => Math.abs(token - verb) <= TRIGGER_WIDTH);
  return {
    pattern,
    trigger: verb,
    first: Math.min(...near),
    last: Math.max(...near) + 1,
    subjects,
    objects,
    consumed: [...target.consumed, ...more],
    parts: subjects.length > 0 ? more : [],
    carrier: verb,
    ...(reciprocal ? { returned: true } : {}),
    mutual:
      distinct(objects) > 1 && objects.every((o) => subjects.some((s) => s.participant === o.participant)),
  };
}

/** Reads a predicate adjective: "is ready to". */
export function readAdjective(reader: Reader, adjective: number, pattern: Pattern): Reading | undefined {
  const { tree } = reader.scene;
  if (child(tree, adjective, REL.cop) < 0 && child(tree, adjective, REL['aux:pass']) < 0) return undefined;
  if (isMismatched(reader, adjective, pattern)) return undefined;
  const target = firstTarget(reader, adjective, pattern);
  return {
    pattern,
    trigger: adjective,
    first: adjective,
    last: adjective + 1,
    subjects: actorsOf(reader, surfaceSubject(reader.scene.tree, adjective)),
    objects: target.actors,
    consumed: target.consumed,
    parts: [],
    carrier: adjective,
    mutual: false,
  };
}
