import { NewsgraphError } from '@newsgraph/schema';
import { Gunzip } from 'fflate';
import { chunks } from '../bytes.js';
import type { Input, Limits, Reader } from '../input.js';
import { peek } from '../peek.js';

/** Bytes given to the decompressor at once: bounds what one step can expand to. */
const STEP = 65_536;
/** Small outputs may be as repetitive as they like. */
const FREE = 16 * 2 ** 20;

/** The expanded bytes of all members of a gzip stream; throws `input-too-large` at a bomb, `input-malformed` at damage. */
async function* expand(input: Input, limits: Limits): AsyncIterable<Uint8Array> {
  let ready: Uint8Array[] = [];
  let read = 0;
  let written = 0;
  const gunzip = new Gunzip((data) => {
    written += data.length;
    if (data.length > 0) ready.push(data);
  });
  const push = (part: Uint8Array, last: boolean) => {
    try {
      gunzip.push(part, last);
    } catch (cause) {
      const what = `is a damaged gzip file (${(cause as Error).message}).`;
      throw new NewsgraphError('input-malformed', what, { where: input.name, cause });
    }
    const bomb = written > FREE && written > read * limits.expansion;
    if (bomb || written > limits.expandedBytes) {
      const what = `expands to more than ${bomb ? `${limits.expansion} times its size` : `${limits.expandedBytes} bytes`}.`;
      throw new NewsgraphError('input-too-large', what, { where: input.name });
    }
  };
  for await (const chunk of chunks(input)) {
    for (let at = 0; at < chunk.length; at += STEP) {
      const part = chunk.subarray(at, at + STEP);
      read += part.length;
      push(part, false);
      yield* ready;
      ready = [];
    }
  }
  push(new Uint8Array(0), true);
  yield* ready;
}

/** The name of the file inside, by which its format may be told. */
function innerName(name: string): string {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  return base.replace(/\.(?:gz|gzip)$/i, '').replace(/\.tgz$/i, '.tar');
}

export const gzipReader: Reader = {
  name: 'gzip',
  extensions: ['gz', 'gzip'],
  mediaTypes: ['application/gzip', 'application/x-gzip'],
  sniff: ({ bytes }) => bytes[0] === 0x1f && bytes[1] === 0x8b,
  async *read(input, { limits, nested }) {
    const { head, stream } = await peek(expand(input, limits));
    yield* nested({
      // As in a zip: news.jsonl.gz/news.jsonl.
      name: `${input.name}/${innerName(input.name)}`,
      bytes: head,
      stream,
      ...(input.uri === undefined ? {} : { uri: input.uri }),
    });
  },
};
