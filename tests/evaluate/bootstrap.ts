const RESAMPLES = 1000;

/** A generator of numbers in [0, 1) with a fixed start (mulberry32), so that intervals do not change from run to run. */
function seeded(): () => number {
  let state = 20220113;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let x = Math.imul(state ^ (state >>> 15), 1 | state);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  };
}

/** A statistic of some items with its 95 % bootstrap interval (percentiles of 1,000 resamples). */
export function bootstrap<T>(
  items: readonly T[],
  statistic: (items: readonly T[]) => number,
): { value: number; low: number; high: number; n: number } {
  const random = seeded();
  const values = Array.from({ length: items.length > 1 ? RESAMPLES : 1 }, () =>
    statistic(items.map(() => items[Math.floor(random() * items.length)]!)),
  ).sort((a, b) => a - b);
  const at = (share: number) => values[Math.round(share * (values.length - 1))]!;
  return { value: statistic(items), low: at(0.025), high: at(0.975), n: items.length };
}
