import * as filters from '../core/filters/index.js';
import type { PathQuery } from '../core/paths/index.js';
import { type Decision, decide, decidedDataset, followSelection, withdraw } from '../core/review/index.js';
import {
  NOTHING,
  type Selection,
  selectEdge,
  selectNode,
  selectNodes,
  toggleNode,
} from '../core/selection/index.js';
import { change, show, store } from '../store.js';

/** Everything a reader can do to the view, each one step of undo. */

function labelOf(key: string): string {
  const { dataset } = store.getState();
  const index = dataset?.nodeIndex.get(key);
  return index === undefined ? key : dataset!.nodes[index]!.label;
}

export function pickNode(key: string, options: { readonly add?: boolean } = {}): void {
  change({ label: `Select ${labelOf(key)}` }, (view) => ({
    ...view,
    selection: options.add ? toggleNode(view.selection, key) : selectNode(key),
  }));
  show({ sheet: 'inspector' });
}

export function pickNodes(keys: readonly string[]): void {
  change({ label: `Select ${keys.length} entities` }, (view) => ({ ...view, selection: selectNodes(keys) }));
}

/** Selects what is shown and was not selected. */
export function invertSelection(): void {
  const { dataset, visible, history } = store.getState();
  if (!dataset || !visible) return;
  const before = new Set(history.present.selection.nodes);
  const keys = dataset.nodes.filter(({ index, key }) => visible.node[index] && !before.has(key));
  change({ label: 'Invert the selection' }, (view) => ({
    ...view,
    selection: selectNodes(keys.map(({ key }) => key)),
  }));
}

/** Selects a node and its shown neighbours. */
export function pickAround(key: string): void {
  const { dataset, visible } = store.getState();
  const node = dataset?.nodeIndex.get(key);
  if (!dataset || !visible || node === undefined) return;
  const ends = dataset.incident[node]!.filter((edge) => visible.edge[edge]).flatMap((edge) => {
    const { source, target } = dataset.edges[edge]!;
    return [source, target];
  });
  const keys = [key, ...ends.map((index) => dataset.nodes[index]!.key)];
  change({ label: `Select the neighbours of ${labelOf(key)}` }, (view) => ({
    ...view,
    selection: selectNodes(keys),
  }));
}

export function pickEdge(key: string): void {
  change({ label: 'Select a tie' }, (view) => ({ ...view, selection: selectEdge(key) }));
  show({ sheet: 'inspector' });
}

export function clearSelection(): void {
  change({ label: 'Clear the selection' }, (view) => ({ ...view, selection: NOTHING }));
}

/** Shows one article, and of the graph what it says. */
export function openArticle(document: string): void {
  change({ label: 'Open an article' }, (view) => ({
    ...view,
    selection: NOTHING,
    paths: null,
    filters: { ...view.filters, document },
  }));
}

/** Changes the filters. `merge` joins changes in a row into one step of undo. */
export function filter(
  label: string,
  update: (filters: filters.Filters) => filters.Filters,
  merge?: string,
): void {
  change({ label, ...(merge && { merge }) }, (view) => ({ ...view, filters: update(view.filters) }));
}

export function setValues(facet: filters.Facet, values: readonly string[], on: boolean): void {
  filter(on ? 'Show more' : 'Filter', (now) => filters.setValues(now, facet, { values, on }));
}

export function onlyValues(facet: filters.Facet, keep: readonly string[]): void {
  const { dataset } = store.getState();
  if (!dataset) return;
  const all = filters.columnsOf(dataset)[facet].values;
  filter('Show only', (now) => filters.onlyValues(now, facet, { keep, all }));
}

export function expandNode(key: string): void {
  filter(`Expand ${labelOf(key)}`, (now) => filters.expand(now, key));
}

export function focusOn(key: string, depth: number): void {
  const focus = { roots: [key], depth, most: filters.FEW_NEIGHBOURS };
  filter(`Neighbourhood of ${labelOf(key)}`, (now) => filters.setFocus(now, focus));
}

export function hideNodes(keys: readonly string[]): void {
  if (keys.length === 0) return;
  change({ label: `Hide ${keys.map(labelOf).join(', ')}` }, (view) => ({
    ...view,
    filters: filters.hideNodes(view.filters, keys),
    selection: NOTHING,
  }));
}

export function askPaths(query: PathQuery | null): void {
  change({ label: query ? 'Look for paths' : 'Close the paths' }, (view) => ({ ...view, paths: query }));
  if (query) show({ sheet: 'inspector' });
}

const DONE: Readonly<Record<Decision['kind'], string>> = {
  accept: 'Accept a claim',
  reject: 'Reject a claim',
  edit: 'Edit a claim',
  merge: 'Merge',
  split: 'Split',
};

/** Decides, in one step; the selection follows what moves. */
export function judge(...decisions: readonly Decision[]): void {
  const { base } = store.getState();
  const [first] = decisions;
  if (!base || !first) return;
  change({ label: DONE[first.kind] }, (view, before) => {
    const review = decisions.reduce<readonly Decision[]>((all, item) => decide(all, item), view.review);
    const after = decidedDataset(base, review);
    const follow = (selection: Selection, decision: Decision) =>
      followSelection(selection, decision, { before, after });
    return { ...view, review, selection: decisions.reduce(follow, view.selection) };
  });
}

/** Takes decisions back. */
export function unjudge(...decisions: readonly Decision[]): void {
  change({ label: 'Withdraw a decision' }, (view) => ({
    ...view,
    review: decisions.reduce<readonly Decision[]>((all, item) => withdraw(all, item), view.review),
  }));
}

/** Adds the decisions of a file to those taken; of two on the same thing the file's holds. */
export function addDecisions(decisions: readonly Decision[]): void {
  change({ label: 'Open decisions' }, (view) => ({
    ...view,
    review: decisions.reduce<readonly Decision[]>((all, item) => decide(all, item), view.review),
  }));
}
