import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { predicate } from '@newsgraph/schema';
import type { Measure } from '../task.js';
import type { Readable } from './readable.js';
import { wilson } from './share.js';

/** A claim that a reader of the article expects in the graph. */
export interface Expected {
  readonly document: string;
  readonly subject: string;
  /** Any of these will do: what one code book calls an office another calls employment. */
  readonly predicates: readonly string[];
  readonly object: string;
}

/** Rows of document, subject, predicates with `/` between, object, below a head line. */
export function parseExpected(table: string): Expected[] {
  return table
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [document, subject, predicates, object] = line.split('\t');
      return { document: document!, subject: subject!, predicates: predicates!.split('/'), object: object! };
    });
}

export function readExpected(round: string): Expected[] {
  const file = fileURLToPath(new URL(`expected-${round}.tsv`, import.meta.url));
  return existsSync(file) ? parseExpected(readFileSync(file, 'utf8')) : [];
}

const plain = (name: string) =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

/** One name says the other: "Shahed" and "Mohammad Shahed". */
const names = (known: readonly string[], wanted: string) =>
  known
    .map(plain)
    .some((name) => name.includes(plain(wanted)) || (name.length > 4 && plain(wanted).includes(name)));

/** Does the claim say what is expected? Who is which end of a symmetric predicate does not matter. */
export function says({ claim, document, subjectNames, objectNames }: Readable, wanted: Expected): boolean {
  if (document !== wanted.document || !wanted.predicates.includes(claim.predicate)) return false;
  if (names(subjectNames, wanted.subject) && names(objectNames, wanted.object)) return true;
  const symmetric = predicate(claim.predicate)?.symmetric ?? false;
  return symmetric && names(subjectNames, wanted.object) && names(objectNames, wanted.subject);
}

/** The share of expected claims that are there; the others go to `onMissed`. */
export function* shareFound(
  claims: readonly Readable[],
  {
    expected,
    set,
    onMissed,
  }: { expected: readonly Expected[]; set: string; onMissed: (one: Expected) => void },
): Iterable<Measure> {
  if (expected.length === 0) return;
  const missed = expected.filter((one) => !claims.some((claim) => says(claim, one)));
  missed.forEach(onMissed);
  const n = expected.length;
  const { low, high } = wilson(n - missed.length, n);
  const value = (100 * (n - missed.length)) / n;
  yield {
    task: 'reading',
    set,
    measure: 'expected claims found %',
    value,
    low: 100 * low,
    high: 100 * high,
    n,
  };
}
