import type { Measure } from '../task.js';
import type { Readable } from './readable.js';
import { FAULTS, type Verdict } from './verdicts.js';

/** 95 % interval of a share (Wilson 1927), in the unit of shares. */
export function wilson(hits: number, n: number): { low: number; high: number } {
  const z = 1.959964;
  const share = hits / n;
  const middle = share + (z * z) / (2 * n);
  const half = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const whole = 1 + (z * z) / n;
  return { low: Math.max(0, (middle - half) / whole), high: Math.min(1, (middle + half) / whole) };
}

function* measures(set: string, verdicts: readonly Verdict[]): Iterable<Measure> {
  if (verdicts.length === 0) return;
  const n = verdicts.length;
  const share = (measure: string, hits: number): Measure => {
    const { low, high } = wilson(hits, n);
    return { task: 'reading', set, measure, value: (100 * hits) / n, low: 100 * low, high: 100 * high, n };
  };
  yield share('right %', verdicts.filter(({ right }) => right).length);
  yield share(
    'right and worth an edge %',
    verdicts.filter(({ right, fault }) => right && fault === '').length,
  );
  for (const kind of FAULTS) {
    const value = verdicts.filter(({ fault }) => fault === kind).length;
    if (value > 0) yield { task: 'reading', set, measure: `fault: ${kind}`, value, n };
  }
}

/** Shares that the reader found right, over all and by source, with the faults; claims not judged yet are counted. */
export function* shareRight(
  drawn: readonly Readable[],
  { verdicts, set }: { readonly verdicts: ReadonlyMap<string, Verdict>; readonly set: string },
): Iterable<Measure> {
  const judged = (claims: readonly Readable[]) => claims.flatMap(({ key }) => verdicts.get(key) ?? []);
  yield* measures(set, judged(drawn));
  for (const source of ['samples', 'news'] as const) {
    const claims = drawn.filter((claim) => claim.source === source);
    yield* measures(`${set}, ${source}`, judged(claims));
  }
  const n = drawn.length;
  yield { task: 'reading', set, measure: 'not judged yet', value: n - judged(drawn).length, n };
}
