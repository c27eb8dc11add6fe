import { concatBytes } from './bytes.js';

/** One line: its number from 1, and its bytes; `bytes` is undefined when it is longer than the limit. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
  readonly length: number;
}

const NEWLINE = 10;

/** Lines of a stream of bytes without their line feeds. Of a line beyond `limit` only the length is kept. Linear. */
export async function* byteLines(source: AsyncIterable<Uint8Array>, limit: number): AsyncIterable<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const take = (part: Uint8Array) => {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts = [];
  };
  const line = (): Line => ({ number, length, bytes: length <= limit ? concatBytes(parts) : undefined });
  for await (const chunk of source) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, at));
      yield line();
      number++;
      parts = [];
      length = 0;
      from = at + 1;
    }
    take(chunk.slice(from));
  }
  if (length > 0) yield line();
}
