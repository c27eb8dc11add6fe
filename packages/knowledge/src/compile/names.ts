import { foldName } from '../fold.js';
import type { Column } from '../format/container.js';
import { startsOf } from '../format/strings.js';
import { indexBuilder } from '../name-index.js';
import { type EntityRow, NAME_KINDS } from '../records.js';
import { nameStart, skeleton } from '../skeleton.js';
import type { Collected } from './collect.js';
import { surnames } from './surnames.js';

/** Names of entities at least this well known are found by near spellings. */
const FUZZY_PRIOR = 200;
const ALIAS = NAME_KINDS.indexOf('alias');

/** Offices are found through facts only, references through the base that describes them. */
function isNamed(row: EntityRow): boolean {
  return row.type !== 'position' && row.type !== 'reference';
}

/** Name numbers: labels by row, then aliases in `order`, then rows again as surnames. */
export function addNames(
  columns: Map<string, Column>,
  { entities, aliases }: Collected,
  order: Uint32Array,
): void {
  const exact = indexBuilder();
  const near = indexBuilder();
  const add = (text: string, name: number, row: EntityRow) => {
    const folded = foldName(text);
    exact.add(folded, name);
    if (row.prior < FUZZY_PRIOR || folded.length < 5) return;
    near.add(skeleton(folded), name);
    const start = row.type === 'person' && nameStart(folded);
    if (start) near.add(start, name);
  };
  entities.forEach((row, i) => {
    if (isNamed(row)) add(row.label, i, row);
  });
  order.forEach((alias, i) => {
    const row = entities[aliases.owner.at(alias)]!;
    if (isNamed(row)) add(aliases.text.get(alias), entities.length + i, row);
  });
  const starts = startsOf(columns.get('alias.count')!);
  const spellings = (row: number) =>
    Array.from(order.subarray(starts[row]!, starts[row + 1]!))
      .filter((alias) => aliases.kind.at(alias) === ALIAS)
      .map((alias) => aliases.text.get(alias));
  const after = entities.length + order.length;
  for (const [last, row] of surnames(entities, spellings)) exact.add(last, after + row);
  exact.write(columns, 'name');
  near.write(columns, 'near');
}
