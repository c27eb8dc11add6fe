import { NewsgraphError, type Skip } from '@newsgraph/schema';
import { csvRecords } from './csv.js';

/** A row of a gazetteer as it was written, before it is checked. */
export interface Item {
  /** File and line. */
  readonly where: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What a column may also be called. */
const SYNONYMS: Readonly<Record<string, string>> = {
  label: 'name',
  type: 'kind',
  alias: 'aliases',
  'also known as': 'aliases',
  nation: 'country',
};
const NEEDED = ['id', 'name', 'kind'];

function fieldName(column: string): string {
  const name = column.trim().toLowerCase();
  return Object.hasOwn(SYNONYMS, name) ? SYNONYMS[name]! : name;
}

function refuseMissing(columns: readonly string[], where: string): void {
  const missing = NEEDED.filter((name) => !columns.includes(name));
  if (missing.length === 0) return;
  throw new NewsgraphError('input-malformed', `lacks the column ${missing.join(', ')}.`, {
    where,
    hint: 'A gazetteer has the columns id, name and kind, and may have aliases, country, description, subtype, prior, facts.',
  });
}

/** Rows of a delimited file. Throws `input-malformed` when a needed column is missing or named twice. */
export function* csvItems(text: string, where: string): Generator<Item> {
  let columns: string[] | undefined;
  for (const { line, cells } of csvRecords(text, where)) {
    if (!columns) {
      columns = cells.map(fieldName);
      refuseMissing(columns, where);
      const twice = columns.find((name, i) => name !== '' && columns!.indexOf(name) !== i);
      if (twice !== undefined)
        throw new NewsgraphError('input-malformed', `has two columns "${twice}".`, { where });
      continue;
    }
    yield {
      where: `${where}:${line}`,
      fields: Object.fromEntries(columns.map((name, i) => [name, (cells[i] ?? '').trim()])),
    };
  }
  if (!columns) refuseMissing([], where);
}

/** Objects of JSON Lines; a line that is none is reported. */
export function* jsonItems(text: string, where: string, skipped: Skip[]): Generator<Item> {
  let line = 0;
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
    const content = text.slice(at, end).trim();
    at = end + 1;
    line++;
    if (content === '') continue;
    const fields = parseObject(content);
    if (typeof fields === 'string')
      skipped.push({ where: `${where}:${line}`, code: 'input-malformed', reason: fields });
    else yield { where: `${where}:${line}`, fields };
  }
}

function parseObject(content: string): Readonly<Record<string, unknown>> | string {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return 'is not JSON.';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'is not a JSON object.';
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [fieldName(name), field]));
}
