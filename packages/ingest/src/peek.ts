import { concatBytes } from './bytes.js';

/** Enough bytes to tell a format by. */
const HEAD = 65_536;

/** The first bytes of a stream, and a stream that still gives all of them. */
export async function peek(
  source: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; stream: AsyncIterable<Uint8Array>; ended: boolean }> {
  const iterator = source[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  while (length < HEAD && !ended) {
    const next = await iterator.next();
    if (next.done) ended = true;
    else {
      parts.push(next.value);
      length += next.value.length;
    }
  }
  async function* whole() {
    yield* parts;
    for (
      let next = ended ? undefined : await iterator.next();
      next && !next.done;
      next = await iterator.next()
    )
      yield next.value;
  }
  return { head: concatBytes(parts), stream: whole(), ended };
}
