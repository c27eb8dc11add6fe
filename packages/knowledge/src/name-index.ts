import { hashName } from './fold.js';
import { type Column, column } from './format/container.js';
import { startsOf } from './format/strings.js';

/** From the hash of a key to the numbers of the names that have it (and a few that do not: check each). */
export interface NameIndex {
  /** Calls back with each name number whose key has this hash to 8 further bits, in ascending order. */
  each(key: string, found: (name: number) => void): void;
}

/** Adds an index of `keys`, pairs of key and name number, as the columns `NAME.count`, `.name` and `.check`. */
export function addIndex(
  columns: Map<string, Column>,
  name: string,
  keys: readonly (readonly [key: string, name: number])[],
): void {
  let buckets = 16;
  while (buckets * 2 < keys.length) buckets *= 2;
  const counts = new Uint16Array(buckets);
  const hashed = keys.map(([key, number]) => {
    const hash = hashName(key);
    return { bucket: hash & (buckets - 1), check: hash >>> 24, number };
  });
  hashed.sort((a, b) => a.bucket - b.bucket || a.number - b.number);
  for (const { bucket } of hashed) counts[bucket]!++;
  columns.set(`${name}.count`, counts);
  columns.set(
    `${name}.name`,
    Uint32Array.from(hashed, (posting) => posting.number),
  );
  columns.set(
    `${name}.check`,
    Uint8Array.from(hashed, (posting) => posting.check),
  );
}

/** The index that {@link addIndex} wrote. */
export function readIndex(columns: ReadonlyMap<string, Column>, name: string): NameIndex {
  const counts = column<Uint16Array>(columns, `${name}.count`);
  const starts = startsOf(counts);
  const names = column<Uint32Array>(columns, `${name}.name`);
  const checks = column<Uint8Array>(columns, `${name}.check`);
  const mask = counts.length - 1;
  return {
    each(key, found) {
      const hash = hashName(key);
      const check = hash >>> 24;
      const bucket = hash & mask;
      for (let i = starts[bucket]!; i < starts[bucket + 1]!; i++) {
        if (checks[i] === check) found(names[i]!);
      }
    },
  };
}
