import { useMemo, useState } from 'react';
import type { Cell } from '../../core/export/index.js';
import type { TableRow } from './rows.js';

export interface Sorting {
  readonly column: number;
  readonly descending: boolean;
}

function compare(a: Cell, b: Cell): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [String(a ?? '').toLowerCase(), String(b ?? '').toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Rows that hold the words asked for, sorted by a column when one was chosen. */
export function useSorted(rows: readonly TableRow[]) {
  const [query, setQuery] = useState('');
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const shown = useMemo(() => {
    const wanted = query.trim().toLowerCase();
    const kept = wanted
      ? rows.filter((row) =>
          row.cells.some((cell) =>
            String(cell ?? '')
              .toLowerCase()
              .includes(wanted),
          ),
        )
      : rows;
    if (!sorting) return kept;
    const sign = sorting.descending ? -1 : 1;
    return [...kept].sort((a, b) => sign * compare(a.cells[sorting.column], b.cells[sorting.column]));
  }, [rows, query, sorting]);
  const sortBy = (column: number, number: boolean) =>
    setSorting((now) =>
      now?.column === column ? { column, descending: !now.descending } : { column, descending: number },
    );
  return { shown, query, setQuery, sorting, sortBy };
}
