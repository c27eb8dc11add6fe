import type { EdgeRow } from '../rows.js';
import { createNumberSet } from './number-set.js';

/** The number of a key, in the order of first asking. */
function numbering(): (key: string) => number {
  const numbers = new Map<string, number>();
  return (key) => {
    const known = numbers.get(key) ?? numbers.size;
    if (known === numbers.size) numbers.set(key, known);
    return known;
  };
}

/**
 * Gephi tells parallel edges apart by (source, target, direction, kind) and merges those that share all four. Gives each
 * edge its predicate as kind, and later ones with the same four a number too. `order` is the number of nodes; where the
 * file is not `mixed`, all edges have one direction.
 */
export function kindsOf(order: number, mixed: boolean): (row: EdgeRow) => string {
  const [place, kindNumber] = [numbering(), numbering()];
  const taken = createNumberSet();
  const span = order + 1;
  return ({ source, target, undirected, attributes }) => {
    const name = typeof attributes.type === 'string' ? attributes.type : '';
    const [a, b] = [place(source), place(target)];
    const twoWay = undirected && mixed;
    const swap = twoWay && b < a;
    const ends = swap ? b * span + a : a * span + b;
    for (let copy = 1; ; copy++) {
      const kind = copy === 1 ? name : `${name} #${copy}`.trim();
      const identity = (kindNumber(kind) * 2 + (twoWay ? 1 : 0)) * span * span + ends;
      if (taken.add(identity)) return kind;
    }
  };
}
