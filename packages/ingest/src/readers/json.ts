import { NewsgraphError } from '@newsgraph/schema';
import { allBytes } from '../bytes.js';
import { decodeText } from '../charset.js';
import { skip } from '../document.js';
import type { Input, Limits, ReadContext, Reader, Reading } from '../input.js';
import { inputAddress } from '../meta/addresses.js';
import { readRecord } from '../read-record.js';
import { hasText, recordFields } from '../records.js';
import { jsonLinesReader } from './json-lines.js';

/** Names under which APIs and exports keep their list of articles. */
const WRAPPERS =
  'articles items data results documents docs news stories entries records hits response value posts'.split(
    ' ',
  );

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The records of a JSON value: the items of an array, of a wrapper's list, or the value itself. */
function recordsOf(value: unknown, depth = 0): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isObject(value) || depth > 3 || isObject(value._source)) return [value];
  if (hasText(recordFields(value)) && !Array.isArray(value.articles) && !Array.isArray(value.items))
    return [value];
  const name = WRAPPERS.find((name) => Object.hasOwn(value, name) && isObject(value[name]));
  return name === undefined ? [value] : recordsOf(value[name], depth + 1);
}

function parse(text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: (error as Error).message.slice(0, 200) };
  }
}

async function* readRecords(value: unknown, input: Input, limits: Limits): AsyncIterable<Reading> {
  const records = recordsOf(value);
  const uri = inputAddress(input.uri);
  if (records.length === 0) yield skip(input.name, 'input-empty', 'holds no record.');
  for (const [index, record] of records.entries()) {
    const where = records.length === 1 ? input.name : `${input.name}#${index + 1}`;
    yield await readRecord(record, where, { limits, uri });
  }
}

async function* readJson(input: Input, context: ReadContext): AsyncIterable<Reading> {
  const bytes = await allBytes(input, context.limits.inputBytes);
  const text = await decodeText(bytes, input.mediaType);
  const parsed = parse(text);
  if ('value' in parsed) yield* readRecords(parsed.value, input, context.limits);
  // One object to a line, only not called so.
  else if (/^\s*\{/.test(text) && /\}[ \t\r]*\n[ \t\r]*\{/.test(text))
    yield* jsonLinesReader.read(
      { name: input.name, bytes, ...(input.uri ? { uri: input.uri } : {}) },
      context,
    );
  else
    throw new NewsgraphError('input-malformed', `is not valid JSON: ${parsed.problem}.`, {
      where: input.name,
    });
}

export const jsonReader: Reader = {
  name: 'JSON',
  extensions: ['json', 'geojson'],
  mediaTypes: ['application/json', 'application/feed+json', 'application/ld+json', 'text/json'],
  sniff: ({ text }) => text !== undefined && /^\s*(?:\{\s*"|\[\s*\{|\{\s*\}|\[\s*\])/.test(text),
  yieldsTo: ['JSON Lines', 'markdown'],
  read: readJson,
};
