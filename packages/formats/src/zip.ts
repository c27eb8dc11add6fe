import { type Zippable, zipSync } from 'fflate';
import type { FilePart } from './types.js';

/** The first moment a zip can name: the same files give the same bytes, whenever they are packed. */
const EPOCH = new Date(1980, 0, 1);

/**
 * Several files of one output as a zip, for where only one file can be given, such as a download. `name` goes before each
 * suffix: `crisis` and `.nodes.csv` make `crisis.nodes.csv`.
 */
export function zipParts(name: string, parts: readonly FilePart[]): Uint8Array {
  const encoder = new TextEncoder();
  const files: Zippable = {};
  for (const { suffix, chunks } of parts)
    files[name + suffix] = [encoder.encode([...chunks].join('')), { mtime: EPOCH }];
  return zipSync(files);
}
