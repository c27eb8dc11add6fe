/** Mentions by key in sets that stand for one entity each. */
export type Chains = ReadonlyMap<string, ReadonlySet<string>>;

function owners(chains: Chains): Map<string, ReadonlySet<string>> {
  const byMention = new Map<string, ReadonlySet<string>>();
  for (const set of chains.values()) for (const mention of set) byMention.set(mention, set);
  return byMention;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const mention of a) if (b.has(mention)) count++;
  return count;
}

/** Sum over the mentions of one side of the share of their set that the other side's set has too (Bagga and Baldwin 1998). */
function side(of: Chains, against: Chains): { sum: number; count: number } {
  const other = owners(against);
  let sum = 0;
  let count = 0;
  for (const set of of.values()) {
    for (const mention of set) {
      const found = other.get(mention);
      if (found) sum += overlap(set, found) / set.size;
      count++;
    }
  }
  return { sum, count };
}

export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Sums {
  readonly right: number;
  readonly gold: number;
  readonly covered: number;
  readonly found: number;
}

export function bCubedSums(gold: Chains, found: Chains): Sums {
  const recall = side(gold, found);
  const precision = side(found, gold);
  return { right: recall.sum, gold: recall.count, covered: precision.sum, found: precision.count };
}

/**
 * CEAF with the entity similarity phi-4 (Luo 2005), sets matched greedily from the most alike down rather than by the
 * Hungarian method; the difference is in the third digit.
 */
export function ceafSums(gold: Chains, found: Chains): Sums {
  const pairs: [number, string, string][] = [];
  for (const [g, a] of gold) {
    for (const [f, b] of found) {
      const common = overlap(a, b);
      if (common > 0) pairs.push([(2 * common) / (a.size + b.size), g, f]);
    }
  }
  pairs.sort((a, b) => b[0] - a[0] || (a[1] + a[2] < b[1] + b[2] ? -1 : 1));
  const taken = new Set<string>();
  let sum = 0;
  for (const [similarity, g, f] of pairs) {
    if (taken.has(`g${g}`) || taken.has(`f${f}`)) continue;
    taken.add(`g${g}`).add(`f${f}`);
    sum += similarity;
  }
  return { right: sum, gold: gold.size, covered: sum, found: found.size };
}

/** Scores over the sums of several documents. */
export function scoresOf(sums: readonly Sums[]): Scores {
  const total = (key: keyof Sums) => sums.reduce((sum, one) => sum + one[key], 0);
  const recall = total('right') / Math.max(1, total('gold'));
  const precision = total('covered') / Math.max(1, total('found'));
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
