import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import type { Measure, Task } from './task.js';

function cell(value: number | undefined): string {
  if (value === undefined) return '';
  return Math.abs(value) >= 1000
    ? Math.round(value).toLocaleString('en-US')
    : String(Number(value.toFixed(4)));
}

function row({ task, set, measure, value, low, high, n, seconds }: Measure): string[] {
  const interval = low === undefined || high === undefined ? '' : `${cell(low)} to ${cell(high)}`;
  return [task, set, measure, cell(value), interval, cell(n), cell(seconds)];
}

/** A table with columns as wide as their widest cell; numbers to the right. */
export function table(measures: readonly Measure[]): string {
  const rows = [['task', 'set', 'measure', 'value', '95 %', 'n', 'seconds'], ...measures.map(row)];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((cells) => cells[column]!.length)));
  const line = (cells: string[]) =>
    cells
      .map((text, i) => (i < 3 ? text.padEnd(widths[i]!) : text.padStart(widths[i]!)))
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}

/** The command line that `evaluate` and `bench` share. */
export async function runTasks(name: string, tasks: readonly Task[]): Promise<void> {
  const program = new Command(name).description(tasks.map((t) => `${t.name}: ${t.description}`).join('\n'));
  program
    .argument('<task>', tasks.map((t) => t.name).join(' | '))
    .option('--data <dir>', 'folder or file with the data to measure on')
    .option('--set <name>', 'only this set')
    .option('--json <file>', 'also write the measures to this file')
    .action(async (wanted: string, options: { data?: string; set?: string; json?: string }) => {
      const task = tasks.find((t) => t.name === wanted);
      if (!task)
        return program.error(`There is no task "${wanted}". Tasks: ${tasks.map((t) => t.name).join(', ')}.`, {
          exitCode: 2,
        });
      const measures: Measure[] = [];
      const note = (text: string) => process.stderr.write(`${text}\n`);
      for await (const measure of task.run({ data: options.data, set: options.set, note }))
        measures.push(measure);
      process.stdout.write(`${table(measures)}\n`);
      if (options.json) writeFileSync(options.json, `${JSON.stringify(measures, null, 2)}\n`);
    });
  await program.parseAsync();
}
