import type { Skip } from '@newsgraph/schema';
import { columns } from './summary.js';

const LISTED = 10;

/** What commands that make a base report, beside numbers of their own. */
export interface Made {
  /** Bytes. */
  readonly written: number;
  readonly faults: number;
  readonly skipped: readonly Skip[];
}

export interface KbReport {
  /** What `--json` prints. */
  readonly report: Made;
  /** What is printed for people. */
  readonly rows: readonly (readonly [string, string])[];
  readonly output: string;
  readonly json?: boolean;
}

/** Tells what was made and what was wrong with the input; exits 1 when anything was. */
export function printReport({ report, rows, output, json }: KbReport): void {
  const { written, faults, skipped } = report;
  if (faults > 0) process.exitCode = 1;
  if (json) {
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    return;
  }
  const size = written < 1e5 ? `${written} bytes` : `${(written / 1e6).toFixed(1)} MB`;
  const shown = skipped.slice(0, LISTED).map((skip) => `  ${skip.where}: ${skip.reason}`);
  const rest = faults - shown.length;
  const wrong = [
    `Wrong in the input and left out: ${faults.toLocaleString('en-US')}`,
    ...shown,
    ...(rest > 0 ? [`  ... and ${rest.toLocaleString('en-US')} more (--json lists the first hundred)`] : []),
  ];
  const lines = [columns([...rows, ['written', `${output}, ${size}`]]), ...(faults > 0 ? wrong : [])];
  process.stdout.write(`${lines.join('\n')}\n`);
}
