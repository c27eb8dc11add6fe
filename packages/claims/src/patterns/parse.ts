import { type Ontology, ontologyWith, type Predicate } from '@newsgraph/schema';
import type { Lexicon } from '../lexicon/types.js';
import { parsePattern } from './entry.js';
import { fault, fieldsOf, knowsOnly, listOf, textOf } from './fault.js';
import { parsePredicate } from './predicate.js';

/** What a user adds to the extractor: plain data that can be sent to a thread. */
export interface OwnPatterns {
  readonly predicates: readonly Predicate[];
  /** One lexicon for each pattern of the file, in its order. */
  readonly lexicons: readonly Lexicon[];
  /** Verbs (base forms) whose subject says the clause beside them. */
  readonly speaking: readonly string[];
}

const FIELDS = ['predicates', 'patterns', 'speaking'];

function predicatesOf(value: unknown): Predicate[] {
  const predicates = listOf(value, 'predicates').map((one, i) => parsePredicate(one, `predicates[${i}]`));
  predicates.forEach(({ id }, i) => {
    if (predicates.findIndex((other) => other.id === id) < i)
      throw fault(`predicates[${i}]`, `has the id of another: "${id}".`);
  });
  return predicates;
}

function lexiconsOf(value: unknown, find: Ontology): Lexicon[] {
  return listOf(value, 'patterns').map((one, i) => parsePattern(one, `patterns[${i}]`, find));
}

/**
 * Checks a user's own predicates and patterns, as they come from a JSON file: `{ predicates, patterns, speaking }`, each
 * of which may be missing.
 *
 * @throws NewsgraphError `config-invalid` that says where (`patterns[2]`), what is wrong and what may stand there.
 */
export function parsePatterns(value: unknown): OwnPatterns {
  const fields = fieldsOf(value, 'patterns file');
  knowsOnly(fields, FIELDS, 'patterns file');
  const predicates = predicatesOf(fields.predicates ?? []);
  const speaking = textOf(fields, 'speaking', 'patterns file')?.split(/\s+/) ?? [];
  const lexicons = lexiconsOf(fields.patterns ?? [], ontologyWith(predicates));
  return { predicates, lexicons, speaking };
}

function placeOf(text: string, message: string): string {
  const at = /position (\d+)/.exec(message)?.[1];
  if (at === undefined) return '';
  const before = text.slice(0, Number(at)).split('\n');
  return `line ${before.length}, column ${before.at(-1)!.length + 1}`;
}

/** Reads the text of a patterns file. Errors as {@link parsePatterns}; where the text is no JSON, with line and column. */
export function readPatterns(text: string): OwnPatterns {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw fault(placeOf(text, message) || 'patterns file', `is not JSON: ${message}.`);
  }
  return parsePatterns(value);
}
