import { decodeView, encodeView } from '../core/share/index.js';
import { change, store } from '../store.js';

const WAIT = 250;

/** Keeps the address of the page in step with the view, and the view with an address typed in. */
export function followHash(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = location.hash.slice(1);
  store.subscribe(({ history, stage }, before) => {
    if (history === before.history || stage.kind !== 'ready') return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const now = encodeView(store.getState().history.present);
      if (now === written) return;
      written = now;
      const { pathname, search } = location;
      window.history.replaceState(null, '', `${pathname}${search}${written && `#${written}`}`);
    }, WAIT);
  });
  window.addEventListener('hashchange', () => {
    const hash = location.hash.slice(1);
    if (hash === written) return;
    written = hash;
    change({ label: 'Open a link' }, () => decodeView(hash));
  });
}
