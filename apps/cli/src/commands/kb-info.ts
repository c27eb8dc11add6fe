import type { Knowledge } from '@newsgraph/knowledge';
import { readKnowledge, readKnowledgeFile } from '@newsgraph/knowledge/node';
import { columns } from '../summary.js';

interface Counts {
  readonly entities: number;
  readonly names: number;
  readonly facts: number;
  readonly types: Readonly<Record<string, number>>;
  readonly nameKinds: Readonly<Record<string, number>>;
  readonly properties: Readonly<Record<string, number>>;
  readonly sources: Readonly<Record<string, number>>;
}

/** How many rows there are of each kind, the most frequent first. */
function tally<T>(rows: Iterable<T>, keys: (row: T) => readonly string[]) {
  const counts = new Map<string, number>();
  let all = 0;
  for (const row of rows) {
    all++;
    for (const key of keys(row)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { all, counts: Object.fromEntries(sorted) };
}

function countRows(knowledge: Knowledge): Counts {
  const rows = knowledge.rows();
  const types = tally(rows.entities, (row) => [row.type]);
  const sources = tally(rows.entities, (row) => row.sources.split(',').filter((source) => source !== ''));
  const names = tally(rows.aliases, (row) => [row.kind]);
  const facts = tally(rows.facts, (row) => [row.property]);
  return {
    ...{ entities: knowledge.size, names: names.all, facts: facts.all },
    ...{ types: types.counts, nameKinds: names.counts },
    ...{ properties: facts.counts, sources: sources.counts },
  };
}

function line(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, n]) => `${name} ${n.toLocaleString('en-US')}`)
    .join(', ');
}

/** `newsgraph kb info [BASE]` */
export function kbInfoCommand(path: string | undefined, { json }: { readonly json?: boolean }): void {
  const known = readKnowledge();
  const { knowledge, skipped } = path ? readKnowledgeFile(path, known) : { knowledge: known, skipped: [] };
  const counts = countRows(knowledge);
  if (skipped.length > 0) process.exitCode = 1;
  if (json) {
    process.stdout.write(`${JSON.stringify({ ...counts, skipped }, null, 2)}\n`);
    return;
  }
  const rows: [string, string][] = [
    ['entities', counts.entities.toLocaleString('en-US')],
    ['types', line(counts.types)],
    ['other names', `${counts.names.toLocaleString('en-US')}: ${line(counts.nameKinds)}`],
    ['facts', `${counts.facts.toLocaleString('en-US')}: ${line(counts.properties)}`],
    ['sources', line(counts.sources)],
    ...(skipped.length > 0 ? [['skipped', `${skipped.length} rows`] as [string, string]] : []),
  ];
  process.stdout.write(`${columns(rows)}\n`);
}
