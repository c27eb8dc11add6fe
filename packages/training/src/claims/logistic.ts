import type { Feature } from '@newsgraph/claims';

/** One judged claim: its features, whether it is right, and how much it counts. */
export interface Example {
  readonly features: readonly Feature[];
  readonly right: boolean;
  readonly weight?: number;
}

export interface Fit {
  /** How strong the pull of every weight but the constant's to zero is, in examples (L2). */
  readonly penalty: number;
  /** Features of fewer examples are left out. */
  readonly least: number;
}

const ROUNDS = 300;
/** Small enough to stop at: weights are kept with three decimals. */
const STILL = 2e-4;
const CONSTANT = 'constant';

interface Column {
  readonly name: string;
  readonly cells: [example: number, value: number][];
}

function columnsOf(examples: readonly Example[], least: number): Column[] {
  const columns = new Map<string, Column>();
  examples.forEach(({ features }, i) => {
    for (const [name, value] of features) {
      const column = columns.get(name);
      if (column) column.cells.push([i, value]);
      else columns.set(name, { name, cells: [[i, value]] });
    }
  });
  const kept = [...columns.values()].filter(({ cells }) => cells.length >= least);
  return kept.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Logistic regression by Newton steps on one weight after another (Genkin, Lewis & Madigan 2007) with a pull to zero. The
 * same examples give the same weights.
 */
export function fitLogistic(examples: readonly Example[], { penalty, least }: Fit): Map<string, number> {
  const columns = columnsOf(examples, least);
  const weights = columns.map(() => 0);
  const sums = examples.map(() => 0);
  for (let round = 0, most = 1; round < ROUNDS && most > STILL; round++) {
    most = 0;
    columns.forEach(({ name, cells }, column) => {
      const pull = name === CONSTANT ? 0 : penalty;
      let [slope, curve] = [pull * weights[column]!, pull + 1e-6];
      for (const [i, value] of cells) {
        const { right, weight = 1 } = examples[i]!;
        const chance = 1 / (1 + Math.exp(-sums[i]!));
        slope += weight * (chance - (right ? 1 : 0)) * value;
        curve += weight * chance * (1 - chance) * value * value;
      }
      const step = -slope / curve;
      weights[column]! += step;
      for (const [i, value] of cells) sums[i]! += step * value;
      most = Math.max(most, Math.abs(step));
    });
  }
  return new Map(columns.map(({ name }, i) => [name, Math.round(weights[i]! * 1000) / 1000]));
}
