import { contentHash, type Document } from '@newsgraph/schema';
import { bandKeys, signature } from './minhash.js';
import { shingles } from './shingles.js';

export interface StoryOptions {
  /** Share of common word runs (Jaccard) from which two documents are one story. Default 0.5. */
  readonly similarity?: number;
  /**
   * Share of the shorter text's word runs that the longer one holds, from which a cut-down copy belongs to the story.
   * Default 0.7.
   */
  readonly containment?: number;
}

/** Documents of one bucket compared with its first ones: more members than this do not make more comparisons. */
const COMPARED = 8;

function shared(a: ReadonlySet<number>, b: Uint32Array): number {
  let count = 0;
  for (const element of b) if (a.has(element)) count++;
  return count;
}

function find(parent: Int32Array, node: number): number {
  let root = node;
  while (parent[root] !== root) root = parent[root]!;
  for (let at = node; parent[at] !== root; ) {
    const next = parent[at]!;
    parent[at] = root;
    at = next;
  }
  return root;
}

/** Milliseconds since 1970; a day counts from its midnight in UTC, no date as the end of time. */
function moment({ published }: Document): number {
  const time = Date.parse(published ?? '');
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
}

/** Published first, then by id; documents without a date come last. */
function earlier(a: Document, b: Document): number {
  const [x, y] = [moment(a), moment(b)];
  if (x !== y) return x < y ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

/** Pairs that may be alike: those that share a bucket of the locality-sensitive hash. */
function* candidates(sketches: readonly Uint32Array[]): Iterable<readonly [number, number]> {
  const buckets = new Map<string, number[]>();
  for (const [index, sketch] of sketches.entries()) {
    for (const key of bandKeys(sketch)) {
      const members = buckets.get(key);
      if (!members) {
        buckets.set(key, [index]);
        continue;
      }
      for (const member of members) yield [member, index];
      if (members.length < COMPARED) members.push(index);
    }
  }
}

/**
 * Gives every document its `story`: near-duplicate and syndicated copies share one, a document alone is its own. Copies
 * are found by MinHash and locality-sensitive hashing over runs of 4 words and confirmed by counting the common runs;
 * close to linear in the number of documents. The story's id comes from its first member (by date, then id), so it
 * does not depend on the order in which documents come. Order of the result: as given.
 */
export function groupStories(documents: readonly Document[], options: StoryOptions = {}): Document[] {
  const { similarity = 0.5, containment = 0.7 } = options;
  const sets = documents.map((document) => shingles(document.text));
  const parent = Int32Array.from(documents.keys());
  let cached = -1;
  let cachedSet: ReadonlySet<number> = new Set();
  const alike = (a: number, b: number) => {
    if (cached !== b) [cached, cachedSet] = [b, new Set(sets[b])];
    const common = shared(cachedSet, sets[a]!);
    const [small, large] = [
      Math.min(sets[a]!.length, sets[b]!.length),
      Math.max(sets[a]!.length, sets[b]!.length),
    ];
    return common >= similarity * (small + large - common) || common >= containment * small;
  };
  for (const [a, b] of candidates(sets.map(signature))) {
    const [rootA, rootB] = [find(parent, a), find(parent, b)];
    if (rootA !== rootB && alike(a, b)) parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }
  const first = new Map<number, Document>();
  for (const [index, document] of documents.entries()) {
    const root = find(parent, index);
    const leader = first.get(root);
    if (!leader || earlier(document, leader) < 0) first.set(root, document);
  }
  return documents.map((document, index) => ({
    ...document,
    story: `s${contentHash(first.get(find(parent, index))!.id)}`,
  }));
}
