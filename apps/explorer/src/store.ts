import type { Report } from '@newsgraph/pipeline';
import { createStore } from 'zustand/vanilla';
import type { Theme } from './core/appearance/index.js';
import type { ArticleText } from './core/articles/index.js';
import { evaluate, type Visible } from './core/filters/index.js';
import type { Dataset } from './core/graph/index.js';
import { type Change, type History, push, redo, startHistory, undo } from './core/history/index.js';
import { arrange, type Frame, filePositions, type Pins, WIDE } from './core/layout/index.js';
import { carryPositions, decidedDataset, rejectedClaims } from './core/review/index.js';
import { START, type View } from './core/view/index.js';

/** Where the page stands with its graph. */
export type Stage =
  | { readonly kind: 'empty' }
  | { readonly kind: 'loading'; readonly what: string }
  | { readonly kind: 'analysing'; readonly what: string }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'ready' };

export type Dialog = 'keys' | 'report' | 'share' | 'export' | 'open' | 'decisions' | 'split' | null;
export type TableName = 'nodes' | 'edges' | 'claims';

/** What is on the page beside the view: not undone, not shared. */
export interface Surroundings {
  readonly theme: Theme | 'system';
  readonly dialog: Dialog;
  readonly table: TableName | null;
  /** On a narrow screen: which sheet is open. */
  readonly sheet: 'filters' | 'inspector' | null;
  readonly hover: { readonly node?: string; readonly edge?: string } | null;
  /** The menu of a node, open at this place of the drawing. */
  readonly menu: { readonly node: string; readonly x: number; readonly y: number } | null;
  /** Id of the claim whose correction is open: it stays open when the claim moves to another tie. */
  readonly editing: string | null;
  /** What was just done, in words: shown for a moment and read out. */
  readonly notice: string;
  /** What is only read out by screen readers: counts, whenever they change. */
  readonly spoken: string;
}

export interface State extends Surroundings {
  readonly stage: Stage;
  /** The graph as the file has it. */
  readonly base: Dataset | null;
  /** The graph with the reader's decisions in it. */
  readonly dataset: Dataset | null;
  readonly history: History<View>;
  readonly visible: Visible | null;
  /** Where nodes stand: x and y in turn, by index. */
  readonly positions: Float32Array | null;
  /** The dataset all of whose names and quotations are ready to be searched. */
  readonly searchable: Dataset | null;
  readonly layoutRunning: boolean;
  readonly pins: Pins;
  /** Texts of articles, as far as they are here. */
  readonly articles: ReadonlyMap<string, ArticleText>;
  /** What became of the articles that were dropped. */
  readonly report: Report | null;
  /** How much the drawing holds. */
  readonly drawn: { readonly nodes: number; readonly edges: number } | null;
}

const SURROUNDINGS: Surroundings = {
  theme: 'system',
  dialog: null,
  table: null,
  sheet: null,
  hover: null,
  menu: null,
  editing: null,
  notice: '',
  spoken: '',
};

export const store = createStore<State>(() => ({
  ...SURROUNDINGS,
  stage: { kind: 'empty' },
  base: null,
  dataset: null,
  history: startHistory(START),
  visible: null,
  positions: null,
  searchable: null,
  layoutRunning: false,
  pins: new Map(),
  articles: new Map(),
  report: null,
  drawn: null,
}));

function look(dataset: Dataset | null, view: View): Visible | null {
  return dataset && evaluate(dataset, view.filters, { rejected: rejectedClaims(view.review) });
}

/** The dataset and the places of its nodes after the decisions of a view. */
function decided(review: View['review']): Pick<State, 'dataset' | 'positions'> {
  const { base, dataset, positions } = store.getState();
  if (!base || !dataset || !positions) return { dataset, positions };
  const next = decidedDataset(base, review);
  if (next.shape === dataset.shape) return { dataset: next, positions };
  return { dataset: next, positions: carryPositions({ dataset, positions }, next, review) };
}

/** Puts a history in place; what follows from it is worked out again only when it can have changed. */
function settle(history: History<View>): void {
  const { dataset, visible, history: before } = store.getState();
  const [old, now] = [before.present, history.present];
  if (old.review !== now.review) {
    const next = decided(now.review);
    store.setState({ history, ...next, visible: look(next.dataset, now), hover: null });
    return;
  }
  const same = visible !== null && old.filters === now.filters;
  store.setState({ history, visible: same ? visible : look(dataset, now) });
}

/** Changes the view. One step of undo. */
export function change(step: Change, update: (view: View, dataset: Dataset) => View): void {
  const { history, dataset } = store.getState();
  if (dataset) settle(push(history, update(history.present, dataset), step));
}

export function undoChange(): void {
  settle(undo(store.getState().history));
}

export function redoChange(): void {
  settle(redo(store.getState().history));
}

/** Changes the surroundings. */
export function show(surroundings: Partial<Surroundings>): void {
  store.setState(surroundings);
}

/** Up to so many nodes what is shown at first is arranged anew in a blink. */
const MOST_ARRANGED = 400;

/** Opens a graph, with a view to start from and the window that its picture is made for. */
export function openDataset(base: Dataset, view: View = START, frame: Frame = WIDE): void {
  const dataset = decidedDataset(base, view.review);
  const start = look(dataset, START);
  const positions = filePositions(dataset);
  const small = start !== null && start.totals.nodes <= MOST_ARRANGED;
  store.setState({
    base,
    dataset,
    stage: { kind: 'ready' },
    history: startHistory(view),
    visible: look(dataset, view),
    positions: small ? arrange(dataset, start, { positions, frame }) : positions,
    layoutRunning: false,
    pins: new Map(),
    articles: new Map(),
    report: null,
    hover: null,
  });
}

export function setStage(stage: Stage): void {
  store.setState({ stage });
}
