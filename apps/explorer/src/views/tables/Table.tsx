import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef } from 'react';
import { pickEdge, pickNode } from '../../controllers/actions.js';
import { fileName, save } from '../../controllers/download.js';
import { flyTo } from '../../controllers/stage.js';
import { toCsv } from '../../core/export/index.js';
import { useView } from '../hooks.js';
import { FamilyLine } from '../parts/family-line.js';
import type { Column } from './columns.js';
import { Heads } from './Heads.js';
import type { TableRow } from './rows.js';
import { Toolbar } from './Toolbar.js';
import { useSorted } from './use-sorted.js';

const HEIGHT = 28;

function pick(row: TableRow): void {
  if (row.node !== undefined) {
    pickNode(row.node);
    flyTo(row.node);
  } else if (row.edge !== undefined) pickEdge(row.edge);
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const next = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' } as const;
  const side = next[event.key as keyof typeof next];
  if (!side) return;
  event.preventDefault();
  (event.currentTarget[side] as HTMLElement | null)?.focus();
}

function Line(props: { row: TableRow; index: number; columns: readonly Column[]; selected: boolean }) {
  const { row, columns } = props;
  return (
    <tr
      tabIndex={0}
      aria-rowindex={props.index + 2}
      aria-current={props.selected}
      onClick={() => pick(row)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') pick(row);
        else moveFocus(event);
      }}
      className="numbers h-7 cursor-pointer border-b border-hairline -outline-offset-2 hover:bg-hover aria-[current=true]:bg-tint"
    >
      {row.cells.map((cell, i) => {
        const { head, number, family, usual } = columns[i]!;
        return (
          <td
            key={head}
            className={`truncate px-3 ${number ? 'text-right' : ''} ${cell === usual ? 'text-quiet' : ''}`}
            title={typeof cell === 'string' ? cell : undefined}
          >
            {family && row.family && (
              <span className="mr-1.5 inline-block align-middle">
                <FamilyLine family={row.family} />
              </span>
            )}
            {cell}
          </td>
        );
      })}
    </tr>
  );
}

/** A row as high as those that are not in the page. */
function Gap({ height }: { height: number }) {
  return height > 0 ? <tr aria-hidden style={{ height }} /> : null;
}

/** A table of any length: only the rows in view are in the page. */
export function Table(props: { name: string; rows: readonly TableRow[]; columns: readonly Column[] }) {
  const { columns, name } = props;
  const { shown, query, setQuery, sorting, sortBy } = useSorted(props.rows);
  const { selection } = useView();
  const scroller = useRef<HTMLElement>(null);
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => HEIGHT,
    overscan: 12,
  });
  const items = rows.getVirtualItems();
  const isSelected = ({ node, edge }: TableRow) =>
    node !== undefined ? selection.nodes.includes(node) : edge === selection.edge;
  const heads = columns.map(({ head }) => head);
  const cells = () => shown.map((row) => row.cells);
  return (
    <div className="flex h-full flex-col">
      <Toolbar
        name={name}
        query={query}
        count={shown.length}
        onQuery={setQuery}
        onSave={() =>
          save(`${fileName()}.${name}.csv`, new Blob([toCsv(heads, cells())], { type: 'text/csv' }))
        }
      />
      <section
        ref={scroller}
        aria-label={`Table of ${name}`}
        className="min-h-0 flex-1 overflow-auto -outline-offset-2"
      >
        <table
          aria-rowcount={shown.length + 1}
          className={`w-full table-fixed text-sm ${columns.length > 6 ? 'min-w-[1120px]' : 'min-w-[720px]'}`}
        >
          <colgroup>
            {columns.map(({ head, width }) => (
              <col key={head} style={{ width }} />
            ))}
          </colgroup>
          <Heads columns={columns} sorting={sorting} onSort={sortBy} />
          <tbody>
            <Gap height={items[0]?.start ?? 0} />
            {items.map(({ index }) => {
              const row = shown[index]!;
              return (
                <Line key={row.id} row={row} index={index} columns={columns} selected={isSelected(row)} />
              );
            })}
            <Gap height={rows.getTotalSize() - (items.at(-1)?.end ?? 0)} />
          </tbody>
        </table>
      </section>
    </div>
  );
}
