import type { EdgeEvidence, GraphDocument } from '@newsgraph/schema';
import { MODALITIES } from './news-columns.js';

type Unknown = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSpan(value: unknown, length: number): value is [number, number] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [start, end] = value;
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length;
}

const OPTIONAL = ['attribution', 'date', 'role', 'claim'];

/** Whether a value of a file has every part of evidence, each of the right type. */
function isEvidence(value: unknown): value is EdgeEvidence {
  if (!isRecord(value) || typeof value.quote !== 'string' || typeof value.document !== 'string') return false;
  const { length } = value.quote;
  return (
    Number.isInteger(value.start) &&
    Number.isInteger(value.end) &&
    isSpan(value.subject, length) &&
    isSpan(value.trigger, length) &&
    isSpan(value.object, length) &&
    MODALITIES.some((name) => name === value.modality) &&
    (value.polarity === 'affirmed' || value.polarity === 'negated') &&
    typeof value.score === 'number' &&
    OPTIONAL.every((name) => value[name] === undefined || typeof value[name] === 'string')
  );
}

/** Whether a value is a list of evidence that can be shown. */
export function isEvidenceList(value: unknown): value is EdgeEvidence[] {
  return Array.isArray(value) && value.every(isEvidence);
}

/** A quotation about which nothing more is known than, perhaps, its source. */
export function bareEvidence(quote: string, document: string): EdgeEvidence {
  return {
    document,
    start: 0,
    end: quote.length,
    quote,
    subject: [0, 0],
    trigger: [0, 0],
    object: [0, 0],
    modality: 'actual',
    polarity: 'affirmed',
    score: 1,
  };
}

/** The documents that evidence names and the list does not have; their id is all that is known, often an address. */
export function missingDocuments(
  lists: Iterable<readonly EdgeEvidence[]>,
  known: readonly GraphDocument[],
): GraphDocument[] {
  const ids = new Set(known.map(({ id }) => id));
  const found: GraphDocument[] = [];
  for (const list of lists) {
    for (const { document: id } of list) {
      if (id === '' || ids.has(id)) continue;
      ids.add(id);
      found.push(/^https?:\/\//.test(id) ? { id, uri: id } : { id });
    }
  }
  return found;
}
