import { type Dataset, FAMILIES } from '../graph/index.js';
import { BIT, type Context, claimBits } from './bits.js';
import { type Columns, columnsOf } from './columns.js';
import { type Reach, reach } from './reach.js';
import { FACETS, type Facet, type Filters } from './types.js';

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
  /** Edges that pass, by place in `FAMILIES`. */
  readonly families: Uint32Array;
  /** While a neighbourhood is in focus: how many of its roots' neighbours are shown. */
  readonly neighbours: Reach['neighbours'] | null;
  readonly totals: { readonly nodes: number; readonly edges: number; readonly claims: number };
}

/** Fails every claim outside the neighbourhood in focus. */
function applyFocus(dataset: Dataset, filters: Filters, failed: Uint8Array): Visible['neighbours'] {
  if (!filters.focus) return null;
  const { firstClaim, source, target } = dataset.arrays;
  const open = (edge: number) => {
    for (let i = firstClaim[edge]!; i < firstClaim[edge + 1]!; i++) if (failed[i] === 0) return true;
    return false;
  };
  const { inside, neighbours } = reach(dataset, filters.focus, open);
  for (let edge = 0; edge < source.length; edge++) {
    if (inside[source[edge]!] && inside[target[edge]!]) continue;
    for (let i = firstClaim[edge]!; i < firstClaim[edge + 1]!; i++) failed[i]! |= BIT.other;
  }
  return neighbours;
}

function countValues(facet: Facet, columns: Columns, failed: Uint8Array): Uint32Array {
  const { codes, values } = columns[facet];
  const counts = new Uint32Array(values.length);
  const others = 255 & ~BIT[facet];
  for (let i = 0; i < failed.length; i++) if ((failed[i]! & others) === 0) counts[codes[i]!]! += 1;
  return counts;
}

function countTypes({ arrays, nodes }: Dataset, columns: Columns, failed: Uint8Array): Uint32Array {
  const seen = new Uint8Array(nodes.length);
  for (let i = 0; i < failed.length; i++) {
    if ((failed[i]! & ~BIT.type) !== 0) continue;
    const edge = arrays.claimEdge[i]!;
    seen[arrays.source[edge]!] = 1;
    seen[arrays.target[edge]!] = 1;
  }
  const { codes, values } = columns.type;
  const counts = new Uint32Array(values.length);
  for (let i = 0; i < seen.length; i++) counts[codes[i]!]! += seen[i]!;
  return counts;
}

function countFacets(dataset: Dataset, failed: Uint8Array): Record<Facet, Uint32Array> {
  const columns = columnsOf(dataset);
  const counts = FACETS.map((facet) => [
    facet,
    facet === 'type' ? countTypes(dataset, columns, failed) : countValues(facet, columns, failed),
  ]);
  return Object.fromEntries(counts);
}

/** Entities without a tie that nothing hides. */
function showIsolated(dataset: Dataset, filters: Filters, node: Uint8Array): void {
  const { codes, place } = columnsOf(dataset).type;
  const off = new Set((filters.off.type ?? []).map((type) => place.get(type)));
  const hidden = new Set(filters.hidden.map((key) => dataset.nodeIndex.get(key)));
  for (let i = 0; i < node.length; i++) if (!off.has(codes[i]) && !hidden.has(i)) node[i] = 1;
}

function visibleNodes(dataset: Dataset, filters: Filters, edge: Uint32Array): Uint8Array {
  const { source, target } = dataset.arrays;
  const node = new Uint8Array(dataset.nodes.length);
  for (let i = 0; i < edge.length; i++) if (edge[i]) node[source[i]!] = node[target[i]!] = 1;
  const whole = edge.length === 0;
  if ((filters.isolated || whole) && !filters.focus) showIsolated(dataset, filters, node);
  for (const root of filters.focus?.roots ?? []) {
    const index = dataset.nodeIndex.get(root);
    if (index !== undefined) node[index] = 1;
  }
  return node;
}

function countFamilies({ arrays }: Dataset, edge: Uint32Array): Uint32Array {
  const counts = new Uint32Array(FAMILIES.length);
  for (let i = 0; i < edge.length; i++) if (edge[i]) counts[arrays.family[i]!]! += 1;
  return counts;
}

/** What the filters let through. Linear in claims, edges and nodes. */
export function evaluate(dataset: Dataset, filters: Filters, context: Context = {}): Visible {
  const failed = claimBits(dataset, filters, context);
  const neighbours = applyFocus(dataset, filters, failed);
  const { claimEdge } = dataset.arrays;
  const edge = new Uint32Array(dataset.edges.length);
  let claims = 0;
  for (let i = 0; i < failed.length; i++) {
    if (failed[i] !== 0) continue;
    edge[claimEdge[i]!]! += 1;
    claims += 1;
  }
  const node = visibleNodes(dataset, filters, edge);
  const families = countFamilies(dataset, edge);
  const totals = {
    nodes: node.reduce((sum, shown) => sum + shown, 0),
    edges: families.reduce((sum, count) => sum + count, 0),
    claims,
  };
  return { failed, edge, node, counts: countFacets(dataset, failed), families, neighbours, totals };
}
