/** Hits, predictions and gold items of one document. */
export interface Counts {
  readonly hit: number;
  readonly predicted: number;
  readonly gold: number;
}

export const NO_COUNTS: Counts = { hit: 0, predicted: 0, gold: 0 };

export function addCounts(a: Counts, b: Counts): Counts {
  return { hit: a.hit + b.hit, predicted: a.predicted + b.predicted, gold: a.gold + b.gold };
}

/** F1 in percent; with equal numbers of predictions and gold items this is accuracy. */
export function f1({ hit, predicted, gold }: Counts): number {
  return predicted + gold === 0 ? 0 : (200 * hit) / (predicted + gold);
}

const ROUNDS = 300;

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 4294967296;
  };
}

/** F1 over all documents with its 95 % bootstrap interval over documents (Efron 1979), the same every time. */
export function scoreWithInterval(documents: readonly Counts[]): {
  value: number;
  low: number;
  high: number;
  n: number;
} {
  const total = documents.reduce(addCounts, NO_COUNTS);
  const next = generator(17);
  const scores = Array.from({ length: ROUNDS }, () => {
    let sum = NO_COUNTS;
    for (let i = 0; i < documents.length; i++)
      sum = addCounts(sum, documents[Math.floor(next() * documents.length)]!);
    return f1(sum);
  }).sort((a, b) => a - b);
  return {
    value: f1(total),
    low: scores[Math.floor(ROUNDS * 0.025)]!,
    high: scores[Math.floor(ROUNDS * 0.975)]!,
    n: total.gold,
  };
}
