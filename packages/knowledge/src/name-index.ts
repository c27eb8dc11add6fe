import { groupByOwner, growingNumbers } from './compile/growing.js';
import { hashName } from './fold.js';
import { type Column, column, narrowest } from './format/container.js';
import { startsOf } from './format/strings.js';

/** From the hash of a key to the numbers of the names that have it (and a few that do not: check each). */
export interface NameIndex {
  /** Calls back with each name number whose key has this hash to 8 further bits, in ascending order. */
  each(key: string, found: (name: number) => void): void;
}

/** Gathers keys with the number of the name that has each; numbers come in ascending order. */
export interface IndexBuilder {
  add(key: string, name: number): void;
  /** Adds the columns `NAME.count`, `.name` and `.check`. */
  write(columns: Map<string, Column>, name: string): void;
}

export function indexBuilder(): IndexBuilder {
  const hashes = growingNumbers();
  const numbers = growingNumbers();
  return {
    add(key, name) {
      hashes.push(hashName(key));
      numbers.push(name);
    },
    write(columns, name) {
      let buckets = 16;
      while (buckets * 2 < hashes.length) buckets *= 2;
      const { order, counts } = groupByOwner(
        hashes.done().map((hash) => hash & (buckets - 1)),
        buckets,
      );
      columns.set(`${name}.count`, narrowest(counts));
      columns.set(
        `${name}.name`,
        order.map((i) => numbers.at(i)),
      );
      columns.set(
        `${name}.check`,
        Uint8Array.from(order, (i) => hashes.at(i) >>> 24),
      );
    },
  };
}

/** The index that {@link indexBuilder} wrote. */
export function readIndex(columns: ReadonlyMap<string, Column>, name: string): NameIndex {
  const counts = column(columns, `${name}.count`);
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
