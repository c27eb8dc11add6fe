import type { ReactNode } from 'react';
import { filter } from '../../controllers/actions.js';
import { FEW_NEIGHBOURS, moreNeighbours } from '../../core/filters/index.js';
import { figure } from '../../core/words.js';
import { useStore, useView, useVisible } from '../hooks.js';
import { TextButton } from '../parts/button.js';

const part = (some: number, all: number) => `${figure(Math.min(some, all))} of ${figure(all)}`;

function Notice({ children }: { children: ReactNode }) {
  return (
    <p className="numbers w-max max-w-full rounded border border-hairline bg-raised px-2 py-0.5 text-sm text-quiet">
      {children}
    </p>
  );
}

/** How much of what the filters let through is drawn, where that is not all. */
function PartNotice() {
  const drawn = useStore((state) => state.drawn);
  const { totals } = useVisible();
  if (!drawn || (drawn.nodes >= totals.nodes && drawn.edges >= totals.edges)) return null;
  return (
    <Notice>
      Showing {part(drawn.nodes, totals.nodes)} entities and {part(drawn.edges, totals.edges)} ties, the most
      important. Zoom in or filter for more.
    </Notice>
  );
}

/** How many of its neighbours a neighbourhood shows, where that is not all. */
function NeighboursNotice() {
  const { neighbours } = useVisible();
  const { focus } = useView().filters;
  if (!neighbours || focus?.most === undefined || neighbours.shown >= neighbours.all) return null;
  const next = Math.min(FEW_NEIGHBOURS, neighbours.all - neighbours.shown);
  return (
    <Notice>
      Showing {part(neighbours.shown, neighbours.all)} neighbours, the most strongly tied.{' '}
      <span className="pointer-events-auto">
        <TextButton onClick={() => filter('More neighbours', (now) => moreNeighbours(now))}>
          Show {next} more
        </TextButton>{' '}
        <TextButton onClick={() => filter('All neighbours', (now) => moreNeighbours(now, true))}>
          Show all
        </TextButton>
      </span>
    </Notice>
  );
}

/** What the drawing leaves out, over its upper rim. */
export function Notices() {
  return (
    <div className="pointer-events-none absolute inset-x-2 top-2 flex flex-col items-center gap-1">
      <PartNotice />
      <NeighboursNotice />
    </div>
  );
}
