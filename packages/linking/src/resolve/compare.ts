import { distance } from 'fastest-levenshtein';
import { isGeneric, isInstitution } from '../institutions.js';
import type { KnowledgeBase } from '../knowledge-base.js';
import { likeBodies, likePersons, NAME_LIKENESS } from './names.js';
import type { Node } from './node.js';
import { domainsOf } from './role-domains.js';

export type Verdict = 'same' | 'not-same' | 'undecided';

/** What a comparison of two entities rests on; each value 0 to 1, or -1 for a contradiction. */
export interface Evidence {
  readonly name: number;
  readonly role: number;
  readonly country: number;
}

export interface Comparison {
  readonly verdict: Verdict;
  /** 0 to 1. */
  readonly score: number;
  readonly features: Evidence;
}

/** Names beyond this many are not compared. */
const MOST_NAMES = 6;

/** "Al Baker" of "Mohammed Al Baker": what others may share. */
function isPartOf(part: string, whole: string): boolean {
  return part.length < whole.length && whole.endsWith(` ${part}`);
}

/** The names of two persons to compare: last names alone only where one has no other. */
function fullNames(a: Node, b: Node): [readonly string[], readonly string[]] {
  const full = ({ names }: Node) =>
    names.filter((name) => name.includes(' ') && !names.some((of) => isPartOf(name, of)));
  const [p, q] = [full(a), full(b)];
  return p.length > 0 && q.length > 0 ? [p, q] : [a.names, b.names];
}

function nameEvidence({ skeleton }: KnowledgeBase, a: Node, b: Node): number {
  const person = a.type === 'person';
  const [p, q] = person ? fullNames(a, b) : [a.names, b.names];
  let best = 0;
  for (const x of p.slice(0, MOST_NAMES)) {
    for (const y of q.slice(0, MOST_NAMES))
      best = Math.max(best, person ? likePersons(x, y, skeleton) : likeBodies(x, y));
  }
  return best;
}

const SMALL = new Set([
  'of',
  'the',
  'for',
  'to',
  'and',
  'in',
  'senior',
  'former',
  'top',
  'official',
  'affairs',
]);

function officeWords(role: string): string[] {
  return (role.toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => !SMALL.has(word));
}

/** Share of the words of the shorter office that the longer has. */
function sharedOffice(a: string, b: string): number {
  const [x, y] = [officeWords(a), officeWords(b)];
  const words = new Set(x);
  const common = y.filter((word) => words.has(word)).length;
  return common / Math.max(1, Math.min(x.length, y.length));
}

/** 1 when they share an office, -1 when their offices are of different walks of life, else 0. */
function roleEvidence(knowledge: KnowledgeBase, a: Node, b: Node): number {
  const [x, y] = [a.entity.roles ?? [], b.entity.roles ?? []];
  if (a.known !== b.known) {
    const [known, roles] = a.known ? [a, y] : [b, x];
    if (roles.some((role) => knowledge.held(known.id, role) > 0.2)) return 1;
  }
  if (x.length === 0 || y.length === 0) return 0;
  const shared = Math.max(...x.flatMap((p) => y.map((q) => sharedOffice(p, q))));
  if (shared > 0) return shared;
  const [p, q] = [
    x.flatMap((role) => [...domainsOf(role)]),
    new Set(y.flatMap((role) => [...domainsOf(role)])),
  ];
  return p.length > 0 && q.size > 0 && !p.some((domain) => q.has(domain)) ? -1 : 0;
}

/** Bodies that every state has, of which one does not say whose it is: "Constitutional Court" here and there. */
function maybeOther(a: Node, b: Node): boolean {
  if (a.type !== 'organization' || (a.entity.country && b.entity.country)) return false;
  return [a, b].some(({ names: [name] }) => isInstitution(name!) && isGeneric(name!));
}

/** Letters of which a document does not tell what they stand for are a body of its place: "RMP" here and there. */
function isBareAcronym({ known, entity, names }: Node): boolean {
  return !known && /^[A-Z]{2,4}$/.test(entity.label) && names.every((name) => !name.includes(' '));
}

function countryEvidence(a: Node, b: Node): number {
  const [x, y] = [a.entity.country, b.entity.country];
  if (x === undefined || y === undefined) return 0;
  return x === y ? 1 : -1;
}

/** A bad copy of a known person's name: first names the same, last names begin alike, office and country agree. */
function isBadCopy(a: Node, b: Node): boolean {
  if (a.known === b.known || a.type !== 'person') return false;
  const [x, y] = [a.names[0]!, b.names[0]!];
  if (x.split(' ')[0] !== y.split(' ')[0]) return false;
  const [p, q] = [x.split(' ').at(-1)!, y.split(' ').at(-1)!];
  return p.slice(0, 3) === q.slice(0, 3) && distance(p, q) <= 0.3 * Math.max(p.length, q.length);
}

/** How much office and country must support a name of that likeness. */
function supportNeeded(name: number, person: boolean): number {
  if (name === NAME_LIKENESS.same) return 0;
  if (!person) return 0;
  if (name === NAME_LIKENESS.part) return 0.5;
  return name >= NAME_LIKENESS.near ? 1 : 1.5;
}

/**
 * Whether two entities are one. Equal names are one unless countries or walks of life contradict; a part of a name or a
 * slip needs a common office or country, a last name alone needs both.
 */
export function compare(knowledge: KnowledgeBase, a: Node, b: Node): Comparison {
  const person = a.type === 'person';
  const features: Evidence = {
    name: a.type === b.type ? nameEvidence(knowledge, a, b) : 0,
    role: person ? roleEvidence(knowledge, a, b) : 0,
    country: countryEvidence(a, b),
  };
  const { name, role, country } = features;
  const of = (verdict: Verdict, score: number): Comparison => ({ verdict, score, features });
  if (country < 0 || role < 0) return of('not-same', 0.1);
  if (maybeOther(a, b)) return of('undecided', 0.5 * name);
  if (a.type === 'organization' && isBareAcronym(a) !== isBareAcronym(b)) return of('undecided', 0.5 * name);
  const support = role + country;
  if (name === 0) {
    const copy = support === 2 && a.type === b.type && isBadCopy(a, b);
    return copy ? of('same', 0.6) : of('not-same', 0);
  }
  const alone = a.names.every((one) => !one.includes(' ')) || b.names.every((one) => !one.includes(' '));
  const needed = person && alone && name === NAME_LIKENESS.same ? 1 : supportNeeded(name, person);
  return of(support >= needed ? 'same' : 'undecided', 0.6 * name + 0.2 * support);
}
