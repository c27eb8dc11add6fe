import { NewsgraphError } from '@newsgraph/schema';
import { compileLexicons } from './compile.js';
import type { Entry, Lexicon } from './types.js';

const TEXTS = new Set([
  ...[
    'verbs',
    'nouns',
    'adjectives',
    'object',
    'modifier',
    'oblique',
    'infinitive',
    'target',
    'inner',
    'code',
    'predicate',
    'example',
  ],
]);
const FLAGS = new Set(['bare', 'groups', 'people', 'planned', 'reverse', 'unmanned', 'whole']);
const NEEDED = ['target', 'code', 'example'];

function invalid(where: string, what: string, hint?: string): NewsgraphError {
  return new NewsgraphError('config-invalid', what, { where, ...(hint ? { hint } : {}) });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function checkField(key: string, value: unknown, where: string): void {
  if (TEXTS.has(key)) {
    if (typeof value !== 'string') throw invalid(where, `"${key}" must be a text.`);
  } else if (FLAGS.has(key)) {
    if (typeof value !== 'boolean') throw invalid(where, `"${key}" must be true or false.`);
  } else if (key === 'claims') {
    if (!isTexts(value)) throw invalid(where, '"claims" must be a list of texts.');
  } else
    throw invalid(
      where,
      `does not know the field "${key}".`,
      `Fields: ${[...TEXTS, ...FLAGS, 'claims'].join(', ')}.`,
    );
}

function parseEntry(value: unknown, where: string): Entry {
  if (!isRecord(value)) throw invalid(where, 'must be an object.');
  for (const [key, field] of Object.entries(value)) checkField(key, field, where);
  const missing = NEEDED.filter((key) => !(key in value));
  if (missing.length > 0) throw invalid(where, `lacks ${missing.join(' and ')}.`);
  if ('inner' in value && value.inner !== 'cooperation' && value.inner !== 'conflict')
    throw invalid(where, '"inner" must be "cooperation" or "conflict".');
  return { claims: [], ...value } as unknown as Entry;
}

function parseLexicon(value: unknown, where: string): Lexicon {
  if (!isRecord(value) || typeof value.predicate !== 'string' || !Array.isArray(value.entries))
    throw invalid(where, 'must be an object with "predicate" and "entries".');
  const entries = value.entries.map((entry, i) => parseEntry(entry, `${where}.entries[${i}]`));
  return { predicate: value.predicate, entries };
}

/**
 * Checks patterns that a user wrote as JSON: a list of `{ predicate, entries }`. Throws `config-invalid` that says where
 * and what: an unknown field, a wrong type, a predicate that the ontology does not have.
 */
export function parseLexicons(value: unknown): Lexicon[] {
  if (!Array.isArray(value)) throw invalid('lexicons', 'must be a list.');
  const lexicons = value.map((lexicon, i) => parseLexicon(lexicon, `lexicons[${i}]`));
  compileLexicons(lexicons);
  return lexicons;
}
