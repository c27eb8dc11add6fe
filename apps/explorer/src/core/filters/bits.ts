import { CO_OCCURRENCE, type Dataset, UNDATED } from '../graph/index.js';
import { type Columns, columnsOf } from './columns.js';
import { CLAIM_FACETS, type Facet, type Filters } from './types.js';

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
  const { source, target, weight, family } = dataset.arrays;
  const off = offCodes(columns, filters, 'type');
  const gone = new Uint8Array(dataset.nodes.length);
  for (const key of filters.hidden) {
    const node = dataset.nodeIndex.get(key);
    if (node !== undefined) gone[node] = 1;
  }
  const { codes } = columns.type;
  const least = filters.stories > 1 ? filters.stories : Number.NEGATIVE_INFINITY;
  const bits = new Uint8Array(source.length);
  for (let i = 0; i < bits.length; i++) {
    const [from, to] = [source[i]!, target[i]!];
    if (off[codes[from]!] || off[codes[to]!]) bits[i]! |= BIT.type;
    const weak = weight[i]! < least && family[i] !== CO_OCCURRENCE;
    if (weak || gone[from] || gone[to]) bits[i]! |= BIT.other;
  }
  return bits;
}

function applyWindow({ arrays }: Dataset, { window, undated }: Filters, failed: Uint8Array): void {
  if (!window) return;
  const { day } = arrays;
  for (let i = 0; i < failed.length; i++) {
    const at = day[i]!;
    const out = at === UNDATED ? !undated : at < window.from || at > window.to;
    if (out) failed[i]! |= BIT.window;
  }
}

function applyReading(dataset: Dataset, filters: Filters, failed: Uint8Array, context: Context): void {
  const { document } = filters;
  const rejected = context.rejected ?? new Set();
  if (document === null && rejected.size === 0) return;
  for (const { index, id, evidence } of dataset.claims) {
    const foreign = document !== null && evidence?.document !== document;
    if (foreign || rejected.has(id)) failed[index]! |= BIT.other;
  }
}

/** For each claim the bits of what it fails, the neighbourhood in focus apart. */
export function claimBits(dataset: Dataset, filters: Filters, context: Context): Uint8Array {
  const columns = columnsOf(dataset);
  const edges = edgeBits(dataset, filters, columns);
  const { claimEdge } = dataset.arrays;
  const failed = new Uint8Array(claimEdge.length);
  for (let i = 0; i < failed.length; i++) failed[i] = edges[claimEdge[i]!]!;
  for (const facet of CLAIM_FACETS) {
    const off = offCodes(columns, filters, facet);
    if (!off.includes(1)) continue;
    const { codes } = columns[facet];
    for (let i = 0; i < failed.length; i++) if (off[codes[i]!]) failed[i]! |= BIT[facet];
  }
  if (filters.confidence > 0) {
    const { confidence } = dataset.arrays;
    for (let i = 0; i < failed.length; i++) if (confidence[i]! < filters.confidence) failed[i]! |= BIT.other;
  }
  applyWindow(dataset, filters, failed);
  applyReading(dataset, filters, failed, context);
  return failed;
}
