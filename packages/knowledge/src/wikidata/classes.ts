import { growingNumbers } from '../compile/growing.js';
import type { RowType } from '../records.js';

/** What items of a class, and of its subclasses, become. */
export interface ClassKind {
  /** Wikidata id of the class. */
  readonly id: string;
  readonly type: Exclude<RowType, 'reference'>;
  readonly subtype: string;
}

const kinds = (type: ClassKind['type'], rows: readonly (readonly [string, string])[]): ClassKind[] =>
  rows.map(([id, subtype]) => ({ id, type, subtype }));

/** Who and what news speak of. An item of several kinds is of the one that stands first. */
export const NEWS_CLASSES: readonly ClassKind[] = [
  ...kinds('person', [['Q5', '']]),
  ...kinds('country', [
    ['Q3624078', 'country'],
    ['Q6256', 'country'],
    ['Q3024240', 'historic state'],
  ]),
  ...kinds('position', [
    ['Q4164871', 'position'],
    ['Q294414', 'position'],
  ]),
  ...kinds('organization', [
    ['Q192350', 'ministry'],
    ['Q35749', 'parliament'],
    ['Q41487', 'court'],
    ['Q66344', 'central bank'],
    ['Q327333', 'government agency'],
    ['Q7278', 'political party'],
    ['Q245065', 'intergovernmental organization'],
    ['Q484652', 'international organization'],
    ['Q17149090', 'armed group'],
    ['Q192283', 'news agency'],
    ['Q11032', 'newspaper'],
    ['Q3918', 'university'],
    ['Q783794', 'company'],
    ['Q4830453', 'company'],
    ['Q43229', 'organization'],
  ]),
  ...kinds('law', [
    ['Q131569', 'treaty'],
    ['Q820655', 'statute'],
  ]),
  ...kinds('place', [
    ['Q5119', 'capital city'],
    ['Q515', 'city'],
    ['Q10864048', 'first-level region'],
    ['Q486972', 'settlement'],
    ['Q56061', 'region'],
    ['Q4022', 'river'],
    ['Q82794', 'region'],
    ['Q618123', 'place'],
  ]),
  ...kinds('event', [
    ['Q198', 'war'],
    ['Q180684', 'conflict'],
    ['Q40231', 'election'],
    ['Q1656682', 'event'],
    ['Q1190554', 'event'],
  ]),
  ...kinds('product', [
    ['Q728', 'weapon'],
    ['Q2424752', 'product'],
  ]),
];

/** Classes of offices: such items are gathered however few sites write about them. */
export const OFFICE_CLASSES: readonly string[] = ['Q4164871', 'Q294414'];

/** Subclass statements by number, and what they make of a class. */
export interface ClassTree {
  add(child: number, parent: number): void;
  /** From the number of a class to its place in `wanted`: the nearest ancestor's; of two as near, the first. */
  resolve(wanted: readonly ClassKind[]): ReadonlyMap<number, number>;
}

/** Holds millions of subclass statements in flat arrays. Circles among them do no harm. */
export function createClassTree(): ClassTree {
  const children = growingNumbers();
  const parents = growingNumbers();
  return {
    add(child, parent) {
      children.push(child);
      parents.push(parent);
    },
    resolve(wanted) {
      const found = new Map<number, number>();
      wanted.forEach(({ id }, i) => {
        const number = Number(id.slice(1));
        if (!found.has(number)) found.set(number, i);
      });
      for (let level = new Map(found); level.size > 0; ) {
        const next = new Map<number, number>();
        for (let i = 0; i < children.length; i++) {
          const kind = level.get(parents.at(i));
          const child = children.at(i);
          if (kind === undefined || found.has(child)) continue;
          next.set(child, Math.min(kind, next.get(child) ?? kind));
        }
        for (const [child, kind] of next) found.set(child, kind);
        level = next;
      }
      return found;
    },
  };
}
