/** A set of whole numbers from 0 to 2^53 that grows; several times as fast as a Set of numbers beyond 31 bits. */
export interface NumberSet {
  /** Adds a number; false when it was there. */
  add(value: number): boolean;
}

function slotOf(table: Float64Array, value: number): number {
  const low = value % 4294967296;
  const mixed = Math.imul(low ^ Math.imul((value - low) / 4294967296, 0x85ebca6b), 0x9e3779b1);
  let slot = (mixed ^ (mixed >>> 15)) & (table.length - 1);
  while (table[slot] !== -1 && table[slot] !== value) slot = (slot + 1) & (table.length - 1);
  return slot;
}

function tableOf(length: number): Float64Array {
  return new Float64Array(length).fill(-1);
}

/** Open addressing with linear probing, at most half full. */
export function createNumberSet(): NumberSet {
  let table = tableOf(1 << 10);
  let size = 0;
  const grow = () => {
    const old = table;
    table = tableOf(old.length * 2);
    for (const value of old) if (value !== -1) table[slotOf(table, value)] = value;
  };
  return {
    add(value) {
      const slot = slotOf(table, value);
      if (table[slot] === value) return false;
      table[slot] = value;
      if (++size * 2 > table.length) grow();
      return true;
    },
  };
}
