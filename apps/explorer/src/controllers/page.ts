import { writeGraph } from '@newsgraph/formats';
import { NewsgraphError } from '@newsgraph/schema';
import { visibleGraph } from '../core/export/index.js';
import { encodeView, setViewOfPage } from '../core/share/index.js';
import { store } from '../store.js';
import { fileName, save } from './download.js';

/** This page without a graph and as it was before it ran. */
function ownPage(): HTMLElement {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  for (const child of [...copy.querySelector('body')!.children]) {
    if (child.tagName !== 'SCRIPT' && child.id !== 'root') child.remove();
  }
  copy.querySelector('#root')!.replaceChildren();
  copy.querySelector('#newsgraph-graph')!.textContent = '';
  delete copy.dataset.theme;
  return copy;
}

/** The page with a place for a graph: this one, or the one that lies beside it where it is served. */
async function emptyPage(): Promise<HTMLElement> {
  if (__STANDALONE__) return ownPage();
  const response = await fetch('./standalone.html').catch(() => undefined);
  if (response?.ok)
    return new DOMParser().parseFromString(await response.text(), 'text/html').documentElement;
  throw new NewsgraphError('input-missing', 'The single page does not lie beside this one.', {
    where: 'standalone.html',
    hint: 'Open this graph with "newsgraph explore", or take the link.',
  });
}

/** What is shown as one file that opens by itself, with the same view of it. */
export async function downloadPage(): Promise<void> {
  const { dataset, visible, history } = store.getState();
  if (!dataset || !visible) return;
  const graph = visibleGraph(dataset, visible);
  // Decisions are in the graph already: the page starts without them.
  const page = await emptyPage();
  setViewOfPage(page, encodeView({ ...history.present, review: [] }));
  const template = `<!doctype html>\n${page.outerHTML}`;
  const parts = [...writeGraph(graph as never, 'html', { template })];
  save(`${fileName()}.html`, new Blob(parts, { type: 'text/html' }));
}
