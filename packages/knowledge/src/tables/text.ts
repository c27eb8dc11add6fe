import { NewsgraphError } from '@newsgraph/schema';
import {
  type AliasRow,
  type EntityRow,
  type FactRow,
  type KnowledgeRows,
  NAME_KINDS,
  ROW_TYPES,
} from '../records.js';

/** The three tables of a base and their columns: tab-separated UTF-8 with a header line. */
export const TABLES = {
  entities: ['id', 'label', 'type', 'subtype', 'description', 'prior', 'country', 'sources'],
  aliases: ['id', 'alias', 'kind', 'source'],
  facts: ['subject', 'property', 'object', 'start', 'end', 'source'],
} as const;
export type TableName = keyof typeof TABLES;

/** Columns without which a table says nothing. */
const NEEDED: Readonly<Record<TableName, readonly string[]>> = {
  entities: ['id', 'label', 'type'],
  aliases: ['id', 'alias', 'kind'],
  facts: ['subject', 'property', 'object'],
};

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\', t: '\t', n: '\n', r: '\r' };

/** A cell: tab, line ends and the backslash are written as \t, \n, \r and \\. */
export function escapeCell(text: string): string {
  return /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (found) => ESCAPES[found]!) : text;
}

export function unescapeCell(cell: string): string {
  return cell.includes('\\') ? cell.replace(/\\([\\tnr])/g, (_, letter: string) => ESCAPED[letter]!) : cell;
}

/** One row of a table as a line. */
export function tableLine(name: TableName, row: EntityRow | AliasRow | FactRow): string {
  const cells = row as unknown as Readonly<Record<string, string | number>>;
  return `${TABLES[name].map((column) => escapeCell(String(cells[column]))).join('\t')}\n`;
}

/** A table as text, in pieces of about 64 kB. */
export function* tableText(name: TableName, { [name]: rows }: KnowledgeRows): Generator<string> {
  let piece = `${TABLES[name].join('\t')}\n`;
  for (const row of rows) {
    piece += tableLine(name, row);
    if (piece.length < 65_536) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

type Cells = Readonly<Record<string, string>>;

function* rowsOf(
  name: TableName,
  lines: Iterable<string>,
  where: string,
): Generator<readonly [Cells, string]> {
  let columns: string[] | undefined;
  let number = 0;
  for (const line of lines) {
    number++;
    if (!columns) {
      columns = line.replace(/\r$/, '').split('\t');
      const missing = NEEDED[name].filter((column) => !columns!.includes(column));
      if (missing.length > 0)
        throw new NewsgraphError('input-malformed', `lacks the column ${missing.join(', ')}.`, { where });
    } else if (line !== '') {
      const cells = line.replace(/\r$/, '').split('\t');
      const row: Record<string, string> = {};
      for (let i = 0; i < columns.length; i++) row[columns[i]!] = unescapeCell(cells[i] ?? '');
      yield [row, `${where}:${number}`];
    }
  }
}

function oneOf<T extends string>(value: string, known: readonly T[], where: string): T {
  const found = known.find((item) => item === value);
  if (found) return found;
  throw new NewsgraphError('input-malformed', `"${value}" is none of ${known.join(', ')}.`, { where });
}

/** One string object for all equal strings, so that a million rows share them. */
function interner(): (text: string) => string {
  const seen = new Map<string, string>();
  return (text) => {
    const found = seen.get(text);
    if (found === undefined) seen.set(text, text);
    return found ?? text;
  };
}

/** Rows of the entity table. Throws `input-malformed` on a missing column or an unknown type. */
export function* parseEntities(lines: Iterable<string>, where: string): Generator<EntityRow> {
  const shared = interner();
  for (const [cells, at] of rowsOf('entities', lines, where)) {
    yield {
      id: cells.id!,
      label: cells.label!,
      type: oneOf(cells.type!, ROW_TYPES, at),
      subtype: shared(cells.subtype ?? ''),
      description: cells.description ?? '',
      prior: Math.max(0, Math.min(1000, Math.round(Number(cells.prior ?? 0)) || 0)),
      country: shared(cells.country ?? ''),
      sources: shared(cells.sources ?? ''),
    };
  }
}

/** Rows of the alias table. Throws `input-malformed` on a missing column or an unknown kind. */
export function* parseAliases(lines: Iterable<string>, where: string): Generator<AliasRow> {
  for (const [{ id, alias, kind, source }, at] of rowsOf('aliases', lines, where))
    yield { id: id!, alias: alias!, kind: oneOf(kind!, NAME_KINDS, at), source: source ?? '' };
}

/** Rows of the fact table. Throws `input-malformed` on a missing column. */
export function* parseFacts(lines: Iterable<string>, where: string): Generator<FactRow> {
  for (const [cells] of rowsOf('facts', lines, where)) {
    const { subject, property, object, start = '', end = '', source = '' } = cells;
    yield { subject: subject!, property: property!, object: object!, start, end, source };
  }
}
