import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The English weights from the file beside this package, unpacked. */
export function readEnglish(): Uint8Array {
  return gunzipSync(readFileSync(new URL('../data/english.bin.gz', import.meta.url)));
}
