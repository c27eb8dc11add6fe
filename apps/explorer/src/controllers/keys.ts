import { isNothing } from '../core/selection/index.js';
import { redoChange, show, store, undoChange } from '../store.js';
import { askPaths, clearSelection, hideNodes, pickNode } from './actions.js';
import { fitView, getRenderer, reveal } from './stage.js';

/** The keys that work anywhere on the page, as the list of keys shows them. */
export const KEYS: readonly (readonly [keys: string, what: string])[] = [
  ['/', 'Search'],
  ['?', 'This list'],
  ['f', 'Fit the graph to the window'],
  ['+ −', 'Zoom'],
  ['Arrows', 'On the graph: walk to a neighbour in that direction'],
  ['Enter', 'On the graph: open the selected entity'],
  ['m', 'On the graph: the menu of the selected entity'],
  ['t', 'Tables'],
  ['Delete', 'Hide the selected entities'],
  ['Esc', 'Close, then clear the selection'],
  ['Ctrl Z', 'Undo'],
  ['Ctrl Shift Z', 'Redo'],
];

function focusSearch(): void {
  show({ sheet: 'filters' });
  const focus = () => document.querySelector<HTMLInputElement>('[data-search]')?.focus();
  focus();
  requestAnimationFrame(focus);
}

function stepBack(): void {
  const { table, history } = store.getState();
  if (table) show({ table: null });
  else if (history.present.selection.edge !== null) clearSelection();
  else if (history.present.paths) askPaths(null);
  else if (!isNothing(history.present.selection)) clearSelection();
}

const SINGLE: Readonly<Record<string, () => void>> = {
  '/': focusSearch,
  '?': () => show({ dialog: 'keys' }),
  f: () => fitView(),
  '+': () => getRenderer()?.camera.zoom(0.7),
  '=': () => getRenderer()?.camera.zoom(0.7),
  '-': () => getRenderer()?.camera.zoom(1.4),
  t: () => show({ table: store.getState().table ? null : 'nodes' }),
  Delete: () => hideNodes(store.getState().history.present.selection.nodes),
  Escape: stepBack,
};

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select');

function handle(event: KeyboardEvent): void {
  if (event.defaultPrevented || store.getState().dialog) return;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !isTyping(event.target)) {
    event.preventDefault();
    if (event.shiftKey) redoChange();
    else undoChange();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const action = SINGLE[event.key];
  if (!action || (isTyping(event.target) && event.key !== 'Escape')) return;
  if (event.key === '/') event.preventDefault();
  action();
}

export function listenToKeys(): void {
  window.addEventListener('keydown', handle);
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The shown neighbours of a node; of no node: all shown nodes, from the middle of the screen. */
function candidates(from: number | undefined): number[] {
  const { dataset, visible } = store.getState();
  if (!dataset || !visible) return [];
  if (from === undefined)
    return dataset.nodes.filter((node) => visible.node[node.index]).map((node) => node.index);
  const ends = dataset.incident[from]!.filter((edge) => visible.edge[edge]).flatMap((edge) => {
    const { source, target } = dataset.edges[edge]!;
    return [source, target];
  });
  return [...new Set(ends)].filter((node) => node !== from);
}

/** Walks from the selected node to the neighbour that lies most in the direction of the arrow. */
export function walk(key: string): boolean {
  const direction = DIRECTIONS[key];
  const { dataset, history } = store.getState();
  const renderer = getRenderer();
  if (!direction || !dataset || !renderer) return false;
  const [selected] = history.present.selection.nodes;
  const from = selected === undefined ? undefined : dataset.nodeIndex.get(selected);
  const here = (from === undefined ? undefined : renderer.place(from)) ?? {
    x: innerWidth / 2,
    y: innerHeight / 2,
  };
  let best: { node: number; score: number } | undefined;
  for (const node of candidates(from)) {
    const at = renderer.place(node);
    if (!at) continue;
    const [dx, dy] = [at.x - here.x, at.y - here.y];
    const along = dx * direction[0] + dy * direction[1];
    if (along <= 0 && from !== undefined) continue;
    const score = Math.hypot(dx, dy) * (2 - along / (Math.hypot(dx, dy) || 1));
    if (!best || score < best.score) best = { node, score };
  }
  if (!best) return true;
  const next = dataset.nodes[best.node]!.key;
  pickNode(next);
  reveal([next]);
  return true;
}
