import { countStories, type Decision, reviseGraph } from '@newsgraph/graph/decisions';
import type Graph from 'graphology';
import { type ClaimRow, createDataset, type Dataset, type EdgeRow } from '../graph/index.js';
import type { Selection } from '../selection/index.js';
import { rejectedClaims } from './read.js';

/** Accepting and rejecting changes no node and moves no claim: the rest does. */
const isVerdict = ({ kind }: Decision) => kind === 'accept' || kind === 'reject';

function sameShape(a: Dataset, b: Dataset): boolean {
  const same = (left: readonly { key: string }[], right: readonly { key: string }[]) =>
    left.length === right.length && left.every(({ key }, i) => key === right[i]!.key);
  return same(a.nodes, b.nodes) && same(a.edges, b.edges);
}

interface Known {
  readonly text: string;
  readonly dataset: Dataset;
}

/** The last rows made for a file, since most decisions are verdicts. */
const cache = new WeakMap<Dataset, Known>();

function movedRows(base: Dataset, decisions: readonly Decision[]): Dataset {
  if (decisions.length === 0) return base;
  const text = JSON.stringify(decisions);
  const known = cache.get(base);
  if (known?.text === text) return known.dataset;
  const { graph } = reviseGraph(base.graph as never, decisions);
  const made = createDataset(graph as unknown as Graph, base.title);
  const [like] = [known?.dataset, base].filter((other) => other && sameShape(other, made));
  const dataset = { ...made, shape: like?.shape ?? made.shape };
  cache.set(base, { text, dataset });
  return dataset;
}

/** The edge weighed by the claims that are left of it. */
function weighed(edge: EdgeRow, claims: readonly ClaimRow[], rejected: ReadonlySet<string>): EdgeRow {
  const left = edge.claims.map((index) => claims[index]!).filter(({ id }) => !rejected.has(id));
  return left.length === 0 ? edge : { ...edge, weight: countStories(left) };
}

/**
 * The file's dataset with the decisions in it: entities merged and split, claims edited and moved, edges weighed without
 * what is rejected. Rejected claims stay among the rows, so that the panels can show and take back the rejection; filters
 * let them fail, and exports leave them out.
 */
export function decidedDataset(base: Dataset, review: readonly Decision[]): Dataset {
  const rows = movedRows(
    base,
    review.filter((item) => !isVerdict(item)),
  );
  const verdicts = review.filter(isVerdict);
  if (verdicts.length === 0) return rows;
  const rejected = rejectedClaims(verdicts);
  const touched = new Set(rows.claims.flatMap(({ id, edge }) => (rejected.has(id) ? edge : [])));
  const edges = rows.edges.map((edge) =>
    touched.has(edge.index) && edge.family !== 'co-occurrence' ? weighed(edge, rows.claims, rejected) : edge,
  );
  const arrays = { ...rows.arrays, weight: Float64Array.from(edges, ({ weight }) => weight) };
  return { ...rows, edges, arrays, verdicts };
}

/**
 * A selection after a decision: what was merged is what it was merged into, what was split off is selected too, and an
 * edited claim is followed to the tie that it stands on now.
 */
export function followSelection(
  selection: Selection,
  decision: Decision,
  { before, after }: { before: Dataset; after: Dataset },
): Selection {
  if (decision.kind === 'merge' && selection.nodes.includes(decision.entity)) {
    const nodes = selection.nodes.map((key) => (key === decision.entity ? decision.into : key));
    return { ...selection, nodes: [...new Set(nodes)] };
  }
  if (
    decision.kind === 'split' &&
    selection.nodes.includes(decision.entity) &&
    after.nodeIndex.has(decision.into)
  )
    return { ...selection, nodes: [...selection.nodes, decision.into] };
  if (decision.kind !== 'edit' || selection.edge === null) return selection;
  const held = before.claims.some(
    ({ id, edge }) => id === decision.claim && before.edges[edge]!.key === selection.edge,
  );
  const claim = after.claims.find(({ id }) => id === decision.claim);
  return held && claim ? { ...selection, edge: after.edges[claim.edge]!.key } : selection;
}
