import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NewsgraphError } from '@newsgraph/schema';

/** A cell by the name of its column. */
export type Cells = Readonly<Record<string, string>>;

/** Rows of a table of our own in packages/training/data/knowledge: tab-separated, with a header line. */
export function ownTable(name: 'aliases' | 'entities' | 'offices', columns: readonly string[]): Cells[] {
  const path = fileURLToPath(new URL(`../../../data/knowledge/${name}.tsv`, import.meta.url));
  const [header = '', ...lines] = readFileSync(path, 'utf8').replace(/\n$/, '').split('\n');
  if (header !== columns.join('\t'))
    throw new NewsgraphError('input-malformed', `needs the columns ${columns.join(', ')}.`, { where: path });
  return lines.map((line, i) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length)
      throw new NewsgraphError('input-malformed', 'has another number of cells.', {
        where: `${path}:${i + 2}`,
      });
    return Object.fromEntries(columns.map((column, at) => [column, cells[at]!]));
  });
}

/** A local id from a name. */
export function localId(folded: string): string {
  return `local:${folded.replaceAll(' ', '-').replaceAll('+', '-plus')}`;
}
