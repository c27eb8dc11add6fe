import { NewsgraphError } from '@newsgraph/schema';
import { allBytes } from '../bytes.js';
import { skip } from '../document.js';
import type { Reader } from '../input.js';
import { zipEntries } from '../zip.js';

const HIDDEN = /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$)/;

export const zipReader: Reader = {
  name: 'zip',
  extensions: ['zip'],
  mediaTypes: ['application/zip', 'application/x-zip-compressed'],
  sniff: ({ bytes }) => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5),
  async *read(input, { limits, nested }) {
    const entries = zipEntries(await allBytes(input, limits.inputBytes), input.name, limits);
    const files = entries.filter((entry) => !entry.name.endsWith('/') && !HIDDEN.test(entry.name));
    if (files.length === 0) yield skip(input.name, 'input-empty', 'is an archive without files.');
    for (const entry of files) {
      const name = `${input.name}/${entry.name}`;
      try {
        yield* nested({ name, bytes: entry.read(), uri: `${input.uri ?? input.name}/${entry.name}` });
      } catch (error) {
        if (!(error instanceof NewsgraphError)) throw error;
        yield skip(name, error.code, error.message);
      }
    }
  },
};
