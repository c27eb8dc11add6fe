import type { Pattern } from '../lexicon/compile.js';
import { REL } from '../rel.js';
import { child, conjuncts, lemma, rel, word } from '../tree.js';
import type { Actor } from './actor.js';
import { doer, phrases, surfaceSubject, undergoer } from './arguments.js';
import { actorsOf, firstTarget } from './target.js';
import { NO_ACTORS, type Reader, type Reading, TRIGGER_WIDTH } from './types.js';

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

/** Reads a verb as the event of a pattern; undefined when a condition of the pattern fails. */
export function readVerb(reader: Reader, verb: number, pattern: Pattern): Reading | undefined {
  const more = extras(reader, verb, pattern);
  if (!more) return undefined;
  const { tree } = reader.scene;
  const subject = doer(tree, verb);
  let subjects = actorsOf(reader, subject);
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

/** Reads a predicate adjective: "is ready to". */
export function readAdjective(reader: Reader, adjective: number, pattern: Pattern): Reading | undefined {
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
