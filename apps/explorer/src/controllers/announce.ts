import { show, store } from '../store.js';

/** Time for a drag or a row of key presses to end before their result is read out. */
const WAIT = 400;

/** Says for screen readers how much is shown, whenever that changes. */
export function announceCounts(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  store.subscribe(({ visible, dataset }, before) => {
    if (!visible || visible === before.visible || dataset !== before.dataset) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const { nodes, edges, claims } = store.getState().visible!.totals;
      show({ spoken: `${nodes} entities, ${edges} ties and ${claims} claims shown.` });
    }, WAIT);
  });
}
