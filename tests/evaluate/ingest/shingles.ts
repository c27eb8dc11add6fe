/** Overlap of two texts in runs of four words, each a share of all runs, so that long articles weigh no more. */
export interface Overlap {
  readonly both: number;
  readonly extra: number;
  readonly missed: number;
}

const LENGTH = 4;

function runs(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const add = (run: string) => counts.set(run, (counts.get(run) ?? 0) + 1);
  if (words.length > 0 && words.length < LENGTH) add(words.join(' '));
  for (let i = 0; i + LENGTH <= words.length; i++) add(words.slice(i, i + LENGTH).join(' '));
  return counts;
}

/** As the article-extraction-benchmark counts: multisets of 4-grams, normalised by their union. */
export function overlap(expected: string, found: string): Overlap {
  const [truth, guess] = [runs(expected), runs(found)];
  let [both, extra, missed] = [0, 0, 0];
  for (const run of new Set([...truth.keys(), ...guess.keys()])) {
    const [wanted, got] = [truth.get(run) ?? 0, guess.get(run) ?? 0];
    both += Math.min(wanted, got);
    extra += Math.max(0, got - wanted);
    missed += Math.max(0, wanted - got);
  }
  const sum = both + extra + missed || 1;
  return { both: both / sum, extra: extra / sum, missed: missed / sum };
}

const total = (items: readonly Overlap[], part: keyof Overlap) =>
  items.reduce((sum, item) => sum + item[part], 0);

export function precision(items: readonly Overlap[]): number {
  return total(items, 'both') / (total(items, 'both') + total(items, 'extra') || 1);
}

export function recall(items: readonly Overlap[]): number {
  return total(items, 'both') / (total(items, 'both') + total(items, 'missed') || 1);
}

export function fScore(items: readonly Overlap[]): number {
  const [p, r] = [precision(items), recall(items)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
