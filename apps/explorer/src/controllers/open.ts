import { NewsgraphError } from '@newsgraph/schema';
import { embeddedGraph, fetchGraph, graphFromBytes, looksLikeArticle } from '../core/import/index.js';
import { decodeView } from '../core/share/index.js';
import { openDataset, setStage, show } from '../store.js';

function words(error: unknown): string {
  if (error instanceof NewsgraphError) return error.message;
  return error instanceof Error
    ? `The file could not be opened: ${error.message}`
    : 'The file could not be opened.';
}

async function attempt(what: string, work: () => Promise<void>): Promise<void> {
  setStage({ kind: 'loading', what });
  try {
    await work();
  } catch (error) {
    setStage({ kind: 'failed', message: words(error) });
  }
}

async function openBytes(bytes: Uint8Array, name: string, hash = ''): Promise<void> {
  const dataset = graphFromBytes(bytes, name);
  openDataset(dataset, decodeView(hash));
  document.title = `${dataset.title} · newsgraph`;
  const { nodes, edges } = dataset;
  show({ notice: `${dataset.title} opened: ${nodes.length} entities, ${edges.length} ties.` });
}

const ARTICLES =
  'This page opens graphs. Articles are read by the command line: newsgraph build FILES -o out, then newsgraph explore out.';

/** Opens the first of the files that were dropped or picked. */
export async function openFiles(files: readonly File[]): Promise<void> {
  const [file] = files;
  if (!file) return;
  if (looksLikeArticle(file.name)) setStage({ kind: 'failed', message: ARTICLES });
  else await attempt(file.name, async () => openBytes(new Uint8Array(await file.arrayBuffer()), file.name));
}

/** Opens the sample graph, which is loaded only then. */
export async function openSample(): Promise<void> {
  await attempt('the sample', async () => {
    const { sampleGraph } = await import('../sample/sample.js');
    const bytes = new TextEncoder().encode(JSON.stringify(sampleGraph().export()));
    await openBytes(bytes, 'sample.json');
  });
}

/** What the page opens by itself: the graph inside it, the one its address names, or the one beside it. */
export async function openFirst(): Promise<void> {
  const { hash, search, href, protocol } = location;
  const inside = embeddedGraph(document);
  if (inside) return attempt('the graph', () => openBytes(inside, 'graph.json', hash));
  const asked = new URLSearchParams(search).get('file');
  if (asked === null && (__STANDALONE__ || protocol === 'file:')) return;
  await attempt(asked ?? 'graph.json', async () => {
    const bytes = await fetchGraph(asked ?? './graph.json', href);
    if (bytes) return openBytes(bytes, asked ?? 'graph.json', hash);
    if (asked === null) return setStage({ kind: 'empty' });
    throw new NewsgraphError('input-missing', 'There is no such file.', { where: asked });
  });
}
