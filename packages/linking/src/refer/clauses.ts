import type { Analysis } from '@newsgraph/schema';
import { AUTHORITIES } from '../lexicon/nominals.js';
import type { Placed } from '../placed.js';
import type { Reading } from '../reading.js';
import { hasDeprel } from '../tags.js';
import { headOf } from './discourse.js';

/** Subjects of clauses and the mentions that fill them. */
export interface Clauses {
  /** The subject of a verb, as a token; undefined when it has none of its own. */
  subjectOf(verb: number): number | undefined;
  /** Whom a verb makes do what its complement says: "Cuba" in "urged Cuba to end". */
  controlledBy(verb: number): number | undefined;
  /** The mention that a token is the head of, or that it stands in. */
  mentionAt(token: number): Placed | undefined;
  /** The country whose authorities a token names: "the Cuban government", "Cuba's army". */
  ownerAt(token: number): Placed | undefined;
  /** Makes a mention known that was found later. */
  add(mention: Placed): void;
}

/** Sentences of more levels than this are broken. */
const MOST_LEVELS = 24;

/** The tokens above a token in the tree, nearest first. */
export function above({ head }: Analysis, token: number): number[] {
  const path: number[] = [];
  for (let at = head[token]!; at >= 0 && path.length < MOST_LEVELS; at = head[at]!) path.push(at);
  return path;
}

interface Arguments {
  readonly subjects: Map<number, number[]>;
  readonly objects: Map<number, number>;
}

function readArguments({ analysis, lower }: Reading): Arguments {
  const subjects = new Map<number, number[]>();
  const objects = new Map<number, number>();
  for (let i = 0; i < analysis.length; i++) {
    const verb = analysis.head[i]!;
    if (verb < 0) continue;
    if (hasDeprel(analysis, i, 'nsubj', 'nsubj:pass')) {
      const own = subjects.get(verb);
      if (own) own.push(i);
      else subjects.set(verb, [i]);
    }
    const asked =
      hasDeprel(analysis, i, 'obl') && /^(?:call|press|push|appeal|plead|rely)$/.test(analysis.lemma[verb]!);
    if (i > verb && (asked || hasDeprel(analysis, i, 'obj', 'iobj')) && !/^(?:that|it|this)$/.test(lower[i]!))
      if (!objects.has(verb)) objects.set(verb, i);
  }
  return { subjects, objects };
}

/** A country by adjective, possessor or compound before a word for those who govern it. */
function readOwners(reading: Reading, mentions: readonly Placed[]): Map<number, Placed> {
  const owners = new Map<number, Placed>();
  for (const mention of mentions) {
    if (mention.type !== 'country' || mention.literal) continue;
    const head = headOf(reading, mention);
    const noun = reading.analysis.head[head]!;
    if (noun < mention.last || noun - mention.last > 4 || !AUTHORITIES.has(reading.lower[noun]!)) continue;
    if (hasDeprel(reading.analysis, head, 'amod', 'compound', 'nmod:poss')) owners.set(noun, mention);
  }
  return owners;
}

/** Subjects of one verb that are looked at. */
const MOST_SUBJECTS = 8;

/** Of the subjects that a verb was given, the person named last before it: a title of several words is parsed as one, too. */
function subjectOf(
  found: readonly number[] | undefined,
  verb: number,
  byHead: ReadonlyMap<number, Placed>,
): number | undefined {
  if (!found || found.length < 2 || byHead.has(found[0]!)) return found?.[0];
  const named = found
    .slice(0, MOST_SUBJECTS)
    .filter((token) => token < verb && byHead.get(token)?.type === 'person');
  return named.at(-1) ?? found[0];
}

export function readClauses(reading: Reading, mentions: readonly Placed[]): Clauses {
  const { subjects, objects } = readArguments(reading);
  const owners = readOwners(reading, mentions);
  const byHead = new Map<number, Placed>();
  const inside = new Map<number, Placed>();
  const add = (mention: Placed) => {
    byHead.set(headOf(reading, mention), mention);
    for (let i = mention.first; i < mention.last; i++) inside.set(i, mention);
  };
  mentions.forEach(add);
  return {
    subjectOf: (verb) => subjectOf(subjects.get(verb), verb, byHead),
    controlledBy: (verb) => objects.get(verb),
    mentionAt: (token) => byHead.get(token) ?? inside.get(token),
    ownerAt: (token) => owners.get(token),
    add,
  };
}

/** "Arrested him after questioning him": before such a clause the subject of the main one acts in it. */
const OF_SUBJECT = /^(?:after|before|while|when|by|without|since|upon|despite)$/;

export interface ClauseSubject {
  /** Token of the subject. */
  readonly subject: number;
  /** The verb that it is the subject of; of a noun with a relative clause, the noun itself. */
  readonly verb: number;
}

/**
 * Subjects of the clauses around a token, nearest first: grammatical subjects, nouns whose relative clause it is in, and
 * whom a verb makes act. Without `own`, the subject of the clause that the token is an argument of is passed over.
 */
export function clauseSubjects(
  reading: Reading,
  clauses: Clauses,
  token: number,
  own: boolean,
): ClauseSubject[] {
  const { analysis } = reading;
  const found: ClauseSubject[] = [];
  let passed = own;
  let below = token;
  for (const at of above(analysis, token)) {
    const relative = hasDeprel(analysis, below, 'acl:relcl', 'acl');
    const controlled =
      hasDeprel(analysis, below, 'xcomp', 'advcl', 'ccomp') &&
      clauses.subjectOf(below) === undefined &&
      !OF_SUBJECT.test(reading.lower[below - 1] ?? '');
    const object = controlled ? clauses.controlledBy(at) : undefined;
    const doer = object !== undefined && object < below ? object : undefined;
    const subject = relative ? at : (doer ?? clauses.subjectOf(at));
    below = at;
    if (subject === token) passed = true;
    if (subject === undefined || subject === token) continue;
    const isOwn = !relative && !passed;
    passed = true;
    if (!isOwn) found.push({ subject, verb: at });
    if (doer !== undefined && clauses.subjectOf(at) !== undefined)
      found.push({ subject: clauses.subjectOf(at)!, verb: at });
  }
  return found;
}

/** The mentions that govern a token, nearest first. */
export function governors(reading: Reading, clauses: Clauses, token: number, own: boolean): Placed[] {
  return clauseSubjects(reading, clauses, token, own).flatMap(({ subject }) => {
    const mention = clauses.mentionAt(subject);
    return mention && mention.first < token ? [mention] : [];
  });
}
