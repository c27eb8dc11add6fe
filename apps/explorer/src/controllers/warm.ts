import { createSearch } from '../core/search/index.js';
import { store } from '../store.js';

/** Milliseconds of work at a time: less than half a frame. */
const SLICE = 6;
/** The drawing comes first: this long after a graph is opened, in milliseconds. */
const LATER = 60;

/** Where the browser can tell that it has nothing else to do, the work waits for that, but not for ever. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 100 });
  else setTimeout(work, 8);
}

/** Prepares the search while the reader looks: a graph's first search is then as quick as all others. */
export function warmSearch(): void {
  store.subscribe(({ dataset }, before) => {
    if (!dataset || dataset === before.dataset) return;
    const { prepare } = createSearch(dataset);
    const slice = () => {
      if (store.getState().dataset !== dataset) return;
      const end = performance.now() + SLICE;
      while (performance.now() < end) if (!prepare()) return store.setState({ searchable: dataset });
      whenIdle(slice);
    };
    setTimeout(slice, LATER);
  });
}
