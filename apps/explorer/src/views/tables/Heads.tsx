import { ArrowDown, ArrowUp } from 'lucide-react';
import type { Column } from './columns.js';
import type { Sorting } from './use-sorted.js';

/** The heads of a table; a click sorts. */
export function Heads(props: {
  readonly columns: readonly Column[];
  readonly sorting: Sorting | null;
  readonly onSort: (column: number, number: boolean) => void;
}) {
  return (
    <thead className="sticky top-0 z-10 bg-page shadow-[inset_0_-1px_0_var(--hairline)]">
      <tr>
        {props.columns.map(({ head, number = false }, i) => {
          const sorted = props.sorting?.column === i ? props.sorting : null;
          const Arrow = sorted?.descending ? ArrowDown : ArrowUp;
          const order = sorted ? (sorted.descending ? 'descending' : 'ascending') : 'none';
          return (
            <th
              key={head}
              scope="col"
              aria-sort={order}
              className={`px-3 ${number ? 'text-right' : 'text-left'}`}
            >
              <button
                type="button"
                onClick={() => props.onSort(i, number)}
                className="caption inline-flex h-7 items-center gap-1 hover:text-text"
              >
                {head}
                {sorted && <Arrow size={12} aria-hidden />}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
