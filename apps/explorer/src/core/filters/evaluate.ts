import type { Dataset } from '../graph/index.js';
import { type Columns, columnsOf } from './columns.js';
import { reach } from './reach.js';
import { FACETS, type Facet, type Filters } from './types.js';

/** One bit for each thing a claim can fail. */
export const BIT: Readonly<Record<Facet | 'window' | 'other', number>> = {
  type: 1,
  predicate: 2,
  publisher: 4,
  speaker: 8,
  modality: 16,
  polarity: 32,
  window: 64,
  other: 128,
};

const CLAIM_FACETS = FACETS.filter((facet) => facet !== 'type');

/** Which claims, edges and nodes pass, and how many each value would let through. */
export interface Visible {
  /** For each claim the bits of what it fails: 0 passes. */
  readonly failed: Uint8Array;
  /** For each edge its number of passing claims. */
  readonly edge: Uint32Array;
  /** For each node 1 when it is shown. */
  readonly node: Uint8Array;
  /** For each facet and value: claims (for `type`: nodes) that pass all other filters. */
  readonly counts: Readonly<Record<Facet, Uint32Array>>;
  readonly totals: { readonly nodes: number; readonly edges: number; readonly claims: number };
}

/** What filtering needs beside the filters themselves. */
export interface Context {
  /** Ids of claims that review has rejected. */
  readonly rejected?: ReadonlySet<string>;
}

function offCodes(columns: Columns, filters: Filters, facet: Facet): Uint8Array {
  const column = columns[facet];
  const off = new Uint8Array(column.values.length);
  for (const value of filters.off[facet] ?? []) {
    const code = column.place.get(value);
    if (code !== undefined) off[code] = 1;
  }
  return off;
}

/** The bits that an edge fails by itself, its claims apart. */
function edgeBits(dataset: Dataset, filters: Filters, columns: Columns): Uint8Array {
  const off = offCodes(columns, filters, 'type');
  const hidden = new Set(filters.hidden.map((key) => dataset.nodeIndex.get(key)));
  const bits = new Uint8Array(dataset.edges.length);
  for (const { index, source, target, weight, family } of dataset.edges) {
    const types = columns.type.codes;
    if (off[types[source]!] || off[types[target]!]) bits[index]! |= BIT.type;
    const weak = family !== 'co-occurrence' && weight < filters.stories && filters.stories > 1;
    if (weak || hidden.has(source) || hidden.has(target)) bits[index]! |= BIT.other;
  }
  return bits;
}

function claimBits(dataset: Dataset, filters: Filters, context: Context): Uint8Array {
  const columns = columnsOf(dataset);
  const edges = edgeBits(dataset, filters, columns);
  const failed = new Uint8Array(dataset.claims.length);
  for (const { index, edge } of dataset.claims) failed[index] = edges[edge]!;
  for (const facet of CLAIM_FACETS) {
    const off = offCodes(columns, filters, facet);
    if (!off.includes(1)) continue;
    const { codes } = columns[facet];
    for (let i = 0; i < failed.length; i++) if (off[codes[i]!]) failed[i]! |= BIT[facet];
  }
  const { window, undated, document } = filters;
  for (const claim of dataset.claims) {
    const { index, day } = claim;
    if (window && (day === null ? !undated : day < window.from || day > window.to)) {
      failed[index]! |= BIT.window;
    }
    const foreign = document !== null && claim.evidence?.document !== document;
    if (foreign || context.rejected?.has(claim.id)) failed[index]! |= BIT.other;
  }
  return failed;
}

/** Fails every claim outside the neighbourhood in focus. */
function applyFocus(dataset: Dataset, filters: Filters, failed: Uint8Array): void {
  if (!filters.focus) return;
  const open = (edge: number) => dataset.edges[edge]!.claims.some((claim) => failed[claim] === 0);
  const inside = reach(dataset, filters.focus, open);
  for (const { source, target, claims } of dataset.edges) {
    if (inside[source] && inside[target]) continue;
    for (const claim of claims) failed[claim]! |= BIT.other;
  }
}

function countFacets(dataset: Dataset, failed: Uint8Array): Record<Facet, Uint32Array> {
  const columns = columnsOf(dataset);
  const counts = Object.fromEntries(
    FACETS.map((facet) => [facet, new Uint32Array(columns[facet].values.length)]),
  ) as Record<Facet, Uint32Array>;
  const seen = new Uint8Array(dataset.nodes.length);
  for (let i = 0; i < failed.length; i++) {
    const bits = failed[i]!;
    for (const facet of CLAIM_FACETS) {
      if ((bits & ~BIT[facet]) === 0) counts[facet][columns[facet].codes[i]!]! += 1;
    }
    if ((bits & ~BIT.type) !== 0) continue;
    const edge = dataset.edges[dataset.claims[i]!.edge]!;
    seen[edge.source] = 1;
    seen[edge.target] = 1;
  }
  for (let i = 0; i < seen.length; i++) if (seen[i]) counts.type[columns.type.codes[i]!]! += 1;
  return counts;
}

function visibleNodes(dataset: Dataset, filters: Filters, edge: Uint32Array): Uint8Array {
  const node = new Uint8Array(dataset.nodes.length);
  for (const { index, source, target } of dataset.edges) {
    if (edge[index]) node[source] = node[target] = 1;
  }
  const whole = dataset.edges.length === 0;
  if ((filters.isolated || whole) && !filters.focus) {
    const offTypes = new Set(filters.off.type ?? []);
    const hidden = new Set(filters.hidden);
    for (const { index, type, key } of dataset.nodes)
      if (!offTypes.has(type) && !hidden.has(key)) node[index] = 1;
  }
  for (const root of filters.focus?.roots ?? []) {
    const index = dataset.nodeIndex.get(root);
    if (index !== undefined) node[index] = 1;
  }
  return node;
}

function countWhere(list: Uint8Array | Uint32Array, test: (value: number) => boolean): number {
  let count = 0;
  for (const value of list) if (test(value)) count++;
  return count;
}

/** What the filters let through. Linear in claims, edges and nodes. */
export function evaluate(dataset: Dataset, filters: Filters, context: Context = {}): Visible {
  const failed = claimBits(dataset, filters, context);
  applyFocus(dataset, filters, failed);
  const edge = new Uint32Array(dataset.edges.length);
  for (const claim of dataset.claims) if (failed[claim.index] === 0) edge[claim.edge]! += 1;
  const node = visibleNodes(dataset, filters, edge);
  const totals = {
    nodes: countWhere(node, (value) => value === 1),
    edges: countWhere(edge, (value) => value > 0),
    claims: countWhere(failed, (value) => value === 0),
  };
  return { failed, edge, node, counts: countFacets(dataset, failed), totals };
}
