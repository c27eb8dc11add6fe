import { makeDocument, skip } from './document.js';
import type { Limits, Reading } from './input.js';
import { draftOf, hasText, recordFields, writtenDocument } from './records.js';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

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
