import { NewsgraphError } from '@newsgraph/schema';
import { concatBytes } from '../bytes.js';

/** A record of a web archive. `content` is undefined when it is longer than the limit. */
export interface WarcRecord {
  readonly type: string;
  /** Lower-case names. */
  readonly headers: ReadonlyMap<string, string>;
  readonly length: number;
  readonly content: Uint8Array | undefined;
}

const LONGEST_HEADER = 65_536;

function headersOf(text: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

/** Splits `name: value` lines from what follows the first empty line; undefined when there is none. */
export function splitHeaders(
  bytes: Uint8Array,
): { first: string; headers: Map<string, string>; end: number } | undefined {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, LONGEST_HEADER));
  const blank = /\r?\n\r?\n/.exec(text);
  if (!blank) return undefined;
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, blank.index));
  const lineEnd = head.search(/\r?\n|$/);
  return {
    first: head.slice(0, lineEnd),
    headers: headersOf(head.slice(lineEnd)),
    end: blank.index + blank[0].length,
  };
}

/** Bytes taken from a stream by count, with what is left over kept. */
function reader(source: AsyncIterable<Uint8Array>) {
  const iterator = source[Symbol.asyncIterator]();
  let buffer: Uint8Array = new Uint8Array(0);
  let ended = false;
  const fill = async (wanted: number) => {
    const parts = [buffer];
    let length = buffer.length;
    while (length < wanted && !ended) {
      const next = await iterator.next();
      if (next.done) ended = true;
      else {
        parts.push(next.value);
        length += next.value.length;
      }
    }
    buffer = concatBytes(parts);
  };
  const skipBytes = async (count: number): Promise<number> => {
    let left = count;
    while (left > 0) {
      if (buffer.length === 0) await fill(1);
      if (buffer.length === 0) break;
      const step = Math.min(left, buffer.length);
      buffer = buffer.subarray(step);
      left -= step;
    }
    return count - left;
  };
  const skipBlank = async (): Promise<void> => {
    for (;;) {
      await fill(1);
      const ink = buffer.findIndex((byte) => byte !== 13 && byte !== 10);
      buffer = buffer.subarray(ink < 0 ? buffer.length : ink);
      if (ink >= 0 || ended) return;
    }
  };
  return { fill, skipBytes, skipBlank, peek: () => buffer };
}

/**
 * The records of a WARC stream, one after the other. Read here and not by warcio 2.4.11, which gives a record that is cut
 * off as if it were whole, writes its warnings to the console, and in a damaged gzip drops the rest without a word.
 * Throws `input-malformed` with the record's number.
 */
export async function* warcRecords(
  source: AsyncIterable<Uint8Array>,
  where: string,
  limit: number,
): AsyncIterable<WarcRecord> {
  const from = reader(source);
  for (let number = 1; ; number++) {
    await from.skipBlank();
    if (from.peek().length === 0) return;
    await from.fill(LONGEST_HEADER);
    const head = splitHeaders(from.peek());
    const length = Number(head?.headers.get('content-length') ?? Number.NaN);
    if (!head?.first.startsWith('WARC/') || !Number.isSafeInteger(length) || length < 0)
      throw new NewsgraphError('input-malformed', `record ${number} is cut off or has no WARC header.`, {
        where,
      });
    await from.skipBytes(head.end);
    const fits = length <= limit;
    if (fits) await from.fill(length);
    const content = fits ? from.peek().slice(0, length) : undefined;
    const taken = await from.skipBytes(length);
    if (taken < length)
      throw new NewsgraphError('input-malformed', `is cut off inside record ${number}.`, { where });
    yield { type: head.headers.get('warc-type') ?? '', headers: head.headers, length, content };
  }
}
