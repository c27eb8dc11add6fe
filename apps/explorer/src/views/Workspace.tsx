import { hasDetails } from '../core/view/index.js';
import { FilterPanel } from './filters/FilterPanel.js';
import { useNarrow, useStore, useView } from './hooks.js';
import { Inspector } from './inspector/Inspector.js';
import { Legend } from './stage/Legend.js';
import { Stage } from './stage/Stage.js';
import { Tables } from './tables/Tables.js';
import { Timeline } from './timeline/Timeline.js';
import { NarrowBar } from './top/NarrowBar.js';
import { TopBar } from './top/TopBar.js';

/** A panel that covers the lower part of a narrow screen. */
const SHEET =
  'absolute inset-x-0 bottom-0 z-20 flex max-h-[72%] flex-col rounded-t-lg border-t border-hairline bg-panel';

function NarrowWorkspace() {
  const sheet = useStore((state) => state.sheet);
  const open = hasDetails(useView());
  return (
    <div className="flex h-full flex-col">
      <TopBar />
      <div className="relative min-h-0 flex-1">
        <Stage />
        {sheet === 'filters' && (
          <aside aria-label="Search and filters" className={SHEET}>
            <FilterPanel />
          </aside>
        )}
        {sheet === 'inspector' && open && (
          <aside aria-label="Details" className={SHEET}>
            <Inspector />
          </aside>
        )}
        <Tables />
      </div>
      <Legend />
      <Timeline />
      <NarrowBar inspector={open} />
    </div>
  );
}

function WideWorkspace() {
  const open = hasDetails(useView());
  return (
    <div className="grid h-full grid-cols-[280px_minmax(0,1fr)] grid-rows-[44px_minmax(0,1fr)]">
      <div className="col-span-2">
        <TopBar />
      </div>
      <aside
        aria-label="Search and filters"
        className="flex min-h-0 flex-col border-r border-hairline bg-panel"
      >
        <FilterPanel />
      </aside>
      <div className="flex min-h-0 min-w-0 flex-col">
        <div className="relative min-h-0 flex-1">
          <Stage />
          {open && (
            <aside
              aria-label="Details"
              className="absolute inset-y-0 right-0 z-10 flex w-[360px] flex-col border-l border-hairline bg-panel"
            >
              <Inspector />
            </aside>
          )}
          <Tables />
        </div>
        <Legend />
        <Timeline />
      </div>
    </div>
  );
}

/** The page with a graph open: wide with panels beside the graph, narrow with sheets over it. */
export function Workspace() {
  return useNarrow() ? <NarrowWorkspace /> : <WideWorkspace />;
}
