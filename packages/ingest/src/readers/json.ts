import { NewsgraphError } from '@newsgraph/schema';
import { allBytes } from '../bytes.js';
import { decodeText } from '../charset.js';
import { makeDocument, skip } from '../document.js';
import type { Limits, Reader, Reading } from '../input.js';
import { inputAddress } from '../meta/addresses.js';
import { draftOf, hasText, recordFields, writtenDocument } from '../records.js';

/** Names under which APIs and exports keep their list of articles. */
const WRAPPERS = [
  'articles',
  'items',
  'data',
  'results',
  'documents',
  'docs',
  'news',
  'stories',
  'entries',
  'records',
  'hits',
  'response',
  'value',
  'posts',
];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The records of a JSON value: the items of an array, of a wrapper's list, or the value itself. */
function recordsOf(value: unknown, depth = 0): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isObject(value) || depth > 3) return [value];
  if (isObject(value._source)) return [value._source];
  if (hasText(recordFields(value)) && !Array.isArray(value.articles) && !Array.isArray(value.items))
    return [value];
  for (const name of WRAPPERS) {
    const inner = value[name];
    if (Object.hasOwn(value, name) && isObject(inner)) return recordsOf(inner, depth + 1);
  }
  return [value];
}

/** One record as a document. `uri` is where its file came from, for records that name no address. */
export async function readRecord(
  record: unknown,
  where: string,
  { limits, uri }: { limits: Limits; uri: string | undefined },
): Promise<Reading> {
  const source = isObject(record) && isObject(record._source) ? record._source : record;
  if (!isObject(source) || Array.isArray(source))
    return skip(where, 'input-malformed', 'is not a JSON object.');
  const document = writtenDocument(source);
  if (document) return { kind: 'document', document, where };
  const fields = recordFields(source);
  if (!hasText(fields)) {
    const names = Object.keys(source).slice(0, 12).join(', ');
    return skip(
      where,
      'no-article',
      `has no text field (text, body, content, ...); its fields are: ${names || 'none'}.`,
    );
  }
  const draft = draftOf(fields);
  return makeDocument({ ...draft, uri: draft.uri ?? uri }, where, limits);
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new NewsgraphError(
      'input-malformed',
      `is not valid JSON: ${(error as Error).message.slice(0, 200)}.`,
      {
        where: name,
      },
    );
  }
}

export const jsonReader: Reader = {
  name: 'json',
  extensions: ['json', 'geojson'],
  mediaTypes: ['application/json', 'application/feed+json', 'application/ld+json', 'text/json'],
  sniff: ({ text }) => text !== undefined && /^\s*(?:\{\s*"|\[\s*\{|\{\s*\}|\[\s*\])/.test(text),
  yieldsTo: ['JSON Lines', 'markdown'],
  async *read(input, { limits }) {
    const text = await decodeText(await allBytes(input, limits.inputBytes), input.mediaType);
    const records = recordsOf(parse(text, input.name));
    const uri = inputAddress(input.uri);
    if (records.length === 0) yield skip(input.name, 'input-empty', 'holds no record.');
    for (const [index, record] of records.entries()) {
      const where = records.length === 1 ? input.name : `${input.name}#${index + 1}`;
      yield await readRecord(record, where, { limits, uri });
    }
  },
};
