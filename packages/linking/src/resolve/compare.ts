import { distance } from 'fastest-levenshtein';
import type { KnowledgeBase } from '../knowledge-base.js';
import type { Node } from './node.js';

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

function similarity(a: string, b: string): number {
  return 1 - distance(a, b) / Math.max(a.length, b.length);
}

/** Whether two single names may be spellings of one: same skeleton, or long and near. */
function nearWord(knowledge: KnowledgeBase, a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 4 || b.length < 4 || a[0] !== b[0]) return 0;
  const near = similarity(a, b);
  const alike = knowledge.skeleton(a) === knowledge.skeleton(b);
  return (alike && near >= 0.6) || near >= 0.7 ? near : 0;
}

/** First names agree when equal, near, or one is the other's initial. */
function nearFirst(knowledge: KnowledgeBase, a: string, b: string): number {
  if (a === b) return 1;
  if ((a.length === 1 || b.length === 1) && a[0] === b[0]) return 0.8;
  return nearWord(knowledge, a, b);
}

/** How alike two names of persons are, 0 to 1: last names near, and first names too when both are there. */
function personNames(knowledge: KnowledgeBase, a: string, b: string): number {
  if (a === b) return 1;
  const [x, y] = [a.split(' '), b.split(' ')];
  const last = nearWord(knowledge, x.at(-1)!, y.at(-1)!);
  if (last === 0) return 0;
  if (x.length === 1 || y.length === 1) return last * 0.5;
  return (last + nearFirst(knowledge, x[0]!, y[0]!)) / 2 >= 0.5 && nearFirst(knowledge, x[0]!, y[0]!) > 0
    ? (last + nearFirst(knowledge, x[0]!, y[0]!)) / 2
    : 0;
}

function otherNames(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 8 || b.length < 8) return 0;
  const near = similarity(a, b);
  return near >= 0.88 ? near : 0;
}

function nameEvidence(knowledge: KnowledgeBase, a: Node, b: Node): number {
  const like =
    a.type === 'person' ? personNames : (_: KnowledgeBase, x: string, y: string) => otherNames(x, y);
  let best = 0;
  for (const x of a.names.slice(0, 6))
    for (const y of b.names.slice(0, 6)) best = Math.max(best, like(knowledge, x, y));
  return best;
}

const WORDS = /[a-z]+/g;
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
  'chief',
  'official',
  'affairs',
]);

function officeWords(role: string): string[] {
  return (role.toLowerCase().match(WORDS) ?? []).filter((word) => !SMALL.has(word));
}

/** 1 when they share an office, -1 when both have offices with no word in common, else 0. */
function roleEvidence(knowledge: KnowledgeBase, a: Node, b: Node): number {
  const [x, y] = [a.entity.roles ?? [], b.entity.roles ?? []];
  if (a.known || b.known) {
    const [known, other] = a.known ? [a, y] : [b, x];
    if (other.some((role) => knowledge.held(known.id, role) > 0.2)) return 1;
  }
  if (x.length === 0 || y.length === 0) return 0;
  let shared = 0;
  for (const p of x) {
    const words = new Set(officeWords(p));
    for (const q of y) {
      const other = officeWords(q);
      const common = other.filter((word) => words.has(word)).length;
      if (common > 0) shared = Math.max(shared, common / Math.max(1, Math.min(words.size, other.length)));
    }
  }
  return shared === 0 ? -1 : shared;
}

function countryEvidence(a: Node, b: Node): number {
  const [x, y] = [a.entity.country, b.entity.country];
  if (x === undefined || y === undefined) return 0;
  return x === y ? 1 : -1;
}

/**
 * Whether two entities are one. Equal full names are one unless countries contradict, or roles do without a common
 * country; near spellings need a common role or country and no contradiction; a last name alone needs both.
 */
export function compare(knowledge: KnowledgeBase, a: Node, b: Node): Comparison {
  const features: Evidence = {
    name: nameEvidence(knowledge, a, b),
    role: a.type === 'person' ? roleEvidence(knowledge, a, b) : 0,
    country: countryEvidence(a, b),
  };
  const { name, role, country } = features;
  const of = (verdict: Verdict, score: number): Comparison => ({ verdict, score, features });
  if (name === 0 || a.type !== b.type) return of('not-same', 0);
  if (country < 0 || (role < 0 && country <= 0)) return of('not-same', 0.1);
  const support = Math.max(role, 0) + Math.max(country, 0);
  if (name === 1) return of('same', 0.8 + 0.1 * support);
  if (a.type !== 'person') return of(name >= 0.92 || support > 0 ? 'same' : 'undecided', name * 0.9);
  if (name <= 0.5) return of(support > 1.4 ? 'same' : 'undecided', 0.4 + 0.2 * support);
  const enough = name >= 0.8 ? 0.4 : name >= 0.72 ? 0.9 : 1.2;
  return of(support > enough ? 'same' : 'undecided', name * 0.6 + 0.2 * support);
}
