import { looksLikeDecisions, parseDecisions } from '@newsgraph/graph/decisions';
import type { Report } from '@newsgraph/pipeline';
import { NewsgraphError } from '@newsgraph/schema';
import { createDataset } from '../core/graph/index.js';
import {
  type Companion,
  embeddedGraph,
  fetchGraph,
  graphFromBytes,
  looksLikeArticle,
} from '../core/import/index.js';
import { decodeView, viewOfPage } from '../core/share/index.js';
import { hasDetails } from '../core/view/index.js';
import { count } from '../core/words.js';
import { openDataset, setStage, show, store } from '../store.js';
import { addDecisions } from './actions.js';
import { windowFrame } from './stage.js';

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

/** Lets the page draw and answer between two long pieces of work. */
const breathe = () => new Promise((done) => setTimeout(done));

async function openBytes(bytes: Uint8Array, name: string, hash = '', other?: Companion): Promise<void> {
  const graph = graphFromBytes(bytes, name, other);
  await breathe();
  const dataset = createDataset(graph, name);
  await breathe();
  const view = decodeView(hash);
  openDataset(dataset, view, windowFrame());
  if (hasDetails(view)) show({ sheet: 'inspector' });
  document.title = `${dataset.title} · newsgraph`;
  const { nodes, edges } = dataset;
  show({ spoken: `${dataset.title} opened: ${nodes.length} entities, ${edges.length} ties.` });
}

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

/** Analyses articles and opens their graph. */
async function openArticles(files: readonly File[]): Promise<void> {
  const say = (what: string) => setStage({ kind: 'analysing', what });
  say('Loading the models');
  try {
    const { analyse } = await import('./analyse.js');
    const inputs = await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: await bytesOf(file) })),
    );
    const title = files.length === 1 ? files[0]!.name : `${files.length} files`;
    const { dataset, articles, report } = await analyse({ inputs, title }, say);
    if (store.getState().stage.kind !== 'analysing') return;
    if (dataset.nodes.length === 0) throw new NewsgraphError('input-empty', nothingFound(report));
    openDataset(dataset, undefined, windowFrame());
    store.setState({ articles, report });
    const notice = `${count(report.documents, 'article')} read, ${report.skips.length} skipped.`;
    show({ notice, dialog: report.skips.length > 0 ? 'report' : null });
  } catch (error) {
    setStage({ kind: 'failed', message: words(error) });
  }
}

function nothingFound({ documents, skips }: Report): string {
  const why = skips[0] ? ` ${skips[0].where}: ${skips[0].reason}` : '';
  return documents === 0 ? `No article was found.${why}` : 'No two entities are tied in these articles.';
}

/** A file's text when it holds decisions. */
async function decisionsText(file: File): Promise<string | undefined> {
  const isJson = /\.json$/i.test(file.name) && looksLikeDecisions(await file.slice(0, 4096).text());
  return isJson ? file.text() : undefined;
}

/** Adds the decisions of a file to those on the graph that is open. */
async function openDecisions(text: string, name: string): Promise<void> {
  if (!store.getState().base) {
    throw new NewsgraphError('usage', 'These are decisions on a graph.', {
      where: name,
      hint: 'Open the graph first, then the decisions.',
    });
  }
  const decisions = parseDecisions(text, name);
  addDecisions(decisions);
  show({ notice: `${count(decisions.length, 'decision')} opened.`, dialog: 'decisions' });
}

/** The other half of a pair of tables, of nodes and of edges. */
async function companion(files: readonly File[]): Promise<Companion | undefined> {
  const [, second] = files;
  if (!second || !files.every(({ name }) => /\.(csv|tsv)$/i.test(name))) return undefined;
  return { name: second.name, text: await second.text() };
}

/** Opens what was dropped or picked: decisions, a graph, or articles. */
export async function openFiles(files: readonly File[]): Promise<void> {
  const [file] = files;
  if (!file) return;
  const text = await decisionsText(file);
  if (text !== undefined) {
    return openDecisions(text, file.name).catch((error) =>
      setStage({ kind: 'failed', message: words(error) }),
    );
  }
  const articles = files.filter(({ name }) => looksLikeArticle(name));
  if (articles.length > 0) await openArticles(articles);
  else {
    await attempt(file.name, async () => {
      const pair = await companion(files);
      await openBytes(await bytesOf(file), file.name, '', pair);
    });
  }
}

/** Analyses text that was pasted. */
export async function openText(text: string): Promise<void> {
  await openArticles([new File([text], 'pasted text.txt', { type: 'text/plain' })]);
}

/** Ends the analysis and goes back to what was there. */
export async function stopArticles(): Promise<void> {
  const { cancelAnalysis } = await import('./analyse.js');
  cancelAnalysis();
  goBack();
}

/** From a message back to the graph that is open, or to the start. */
export function goBack(): void {
  setStage(store.getState().dataset ? { kind: 'ready' } : { kind: 'empty' });
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
  const view = hash || viewOfPage(document);
  if (inside) return attempt('the graph', () => openBytes(inside, 'graph.json', view));
  const asked = new URLSearchParams(search).get('file');
  if (asked === null && (__STANDALONE__ || protocol === 'file:')) return;
  await attempt(asked ?? 'graph.json', async () => {
    const bytes = await fetchGraph(asked ?? './graph.json', href);
    if (bytes) return openBytes(bytes, asked ?? 'graph.json', hash);
    if (asked === null) return setStage({ kind: 'empty' });
    throw new NewsgraphError('input-missing', 'There is no such file.', { where: asked });
  });
}
