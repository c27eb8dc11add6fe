import { Decompress } from 'fflate';
import { chunks, concatBytes } from '../bytes.js';
import { skip } from '../document.js';
import type { Input, Limits, Reader } from '../input.js';
import { parseResponse } from '../warc/http.js';
import { type WarcRecord, warcRecords } from '../warc/records.js';

const TEXT = /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|xml|rss\+xml|atom\+xml|json))/i;

/** The body unpacked, or the reason why it can not be. */
function unpack(body: Uint8Array, encoding: string, limits: Limits): Uint8Array | string {
  if (encoding === '') return body;
  if (!/^(?:x-)?gzip$|^deflate$/.test(encoding)) return `responses packed as ${encoding}`;
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    const stream = new Decompress((data) => {
      size += data.length;
      if (size <= limits.recordBytes) parts.push(data);
    });
    for (let at = 0; at < body.length && size <= limits.recordBytes; at += 65_536)
      stream.push(body.subarray(at, at + 65_536), at + 65_536 >= body.length);
  } catch {
    return 'responses packed wrongly';
  }
  return size > limits.recordBytes ? 'responses that expand beyond the limit' : concatBytes(parts);
}

/** The page in a record, or why there is none (undefined: the record is not meant to hold one). */
function pageOf(record: WarcRecord, limits: Limits): Pick<Input, 'bytes' | 'mediaType'> | string | undefined {
  if (record.type === 'conversion' && record.content)
    return { bytes: record.content, mediaType: 'text/plain' };
  if (record.type !== 'response') return undefined;
  if (!record.content) return `responses of more than ${limits.recordBytes} bytes`;
  const response = parseResponse(record.content);
  if (!response) return 'responses that are not HTTP';
  if (response.status !== 200) return `responses with status ${response.status}`;
  if (!TEXT.test(response.mediaType))
    return `responses of type ${response.mediaType.split(';')[0] || 'unknown'}`;
  const bytes = unpack(response.body, response.encoding, limits);
  return typeof bytes === 'string' ? bytes : { bytes, mediaType: response.mediaType };
}

export const warcReader: Reader = {
  name: 'WARC',
  extensions: ['warc', 'wet'],
  mediaTypes: ['application/warc'],
  sniff: ({ bytes }) => new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === 'WARC/',
  async *read(input, { limits, nested }) {
    const left = new Map<string, number>();
    let number = 0;
    let pages = 0;
    for await (const record of warcRecords(chunks(input), input.name, limits.recordBytes)) {
      number++;
      const page = pageOf(record, limits);
      if (typeof page === 'string') left.set(page, (left.get(page) ?? 0) + 1);
      if (page === undefined || typeof page === 'string') continue;
      pages++;
      const target = record.headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? input.uri;
      yield* nested({
        name: `${input.name}#${number}`,
        ...page,
        ...(target === undefined ? {} : { uri: target }),
      });
    }
    for (const [what, count] of left) yield skip(input.name, 'no-article', `left out ${count} ${what}.`);
    if (pages === 0 && left.size === 0)
      yield skip(input.name, 'input-empty', 'is a web archive without pages.');
  },
};
