import { NewsgraphError } from '@newsgraph/schema';
import { Inflate } from 'fflate';
import { concatBytes } from './bytes.js';
import type { Limits } from './input.js';

/** A file in an archive. `read` expands it and throws `input-too-large` or `input-malformed`. */
export interface ZipEntry {
  readonly name: string;
  readonly read: () => Uint8Array;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const STEP = 65_536;
const MOST_ENTRIES = 200_000;
const FREE = 4 * 2 ** 20;

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === END) return at;
  return -1;
}

/** Spent by all entries together, so that many small bombs count as one. */
interface Budget {
  left: number;
}

function inflate(
  packed: Uint8Array,
  where: string,
  { limits, budget }: { limits: Limits; budget: Budget },
): Uint8Array {
  const parts: Uint8Array[] = [];
  let written = 0;
  const stream = new Inflate((data) => {
    written += data.length;
    parts.push(data);
  });
  for (let at = 0; at < packed.length; at += STEP) {
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    const bomb = written > FREE && written > packed.length * limits.expansion;
    if (bomb || written > limits.inputBytes || written > budget.left)
      throw new NewsgraphError('input-too-large', 'expands to far more than its size in the archive.', {
        where,
      });
  }
  budget.left -= written;
  return concatBytes(parts);
}

/** The files of a zip archive, from its central directory. Throws `input-malformed` when there is none. */
export function zipEntries(bytes: Uint8Array, where: string, limits: Limits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = (what: string) =>
    new NewsgraphError('input-malformed', `is a damaged zip archive: ${what}.`, { where });
  const end = bytes.length < 22 ? -1 : findEnd(view);
  if (end < 0) throw damaged('its directory is missing');
  const count = Math.min(view.getUint16(end + 10, true), MOST_ENTRIES);
  const budget: Budget = { left: limits.expandedBytes };
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL)
      throw damaged('its directory is cut off');
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const entry = {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      local: view.getUint32(at + 42, true),
    };
    const name = new TextDecoder(entry.flags & 0x800 ? 'utf-8' : 'latin1').decode(
      bytes.subarray(at + 46, at + 46 + nameLength),
    );
    at += 46 + nameLength + extra + comment;
    const file = `${where}/${name}`;
    const read = () => {
      if (entry.flags & 1) throw new NewsgraphError('input-unsupported', 'is encrypted.', { where: file });
      if (entry.local + 30 > bytes.length) throw damaged(`${name} lies beyond its end`);
      const start =
        entry.local + 30 + view.getUint16(entry.local + 26, true) + view.getUint16(entry.local + 28, true);
      const packed = bytes.subarray(start, start + entry.size);
      if (entry.method === 0) return packed;
      if (entry.method !== 8)
        throw new NewsgraphError('input-unsupported', `is packed by method ${entry.method}.`, {
          where: file,
        });
      try {
        return inflate(packed, file, { limits, budget });
      } catch (error) {
        if (error instanceof NewsgraphError) throw error;
        throw new NewsgraphError('input-malformed', `is damaged (${(error as Error).message}).`, {
          where: file,
        });
      }
    };
    entries.push({ name: name.replaceAll('\\', '/'), read });
  }
  return entries;
}
