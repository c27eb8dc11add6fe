import { makeDocument, skip } from '../document.js';
import type { Reader } from '../input.js';
import { inputAddress } from '../meta/addresses.js';
import { readText } from '../read-text.js';
import { draftOf, hasText, isTextField, recordFields } from '../records.js';

const DELIMITERS = [',', ';', '\t', '|'];

/** The delimiter that parts the header into most names. */
function delimiterOf(header: string): string {
  const count = (delimiter: string) => header.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

interface Row {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

/** Line on which each record ends. A broken record is left out and told to `onBroken`. */
async function parseRows(
  text: string,
  limit: number,
  onBroken: (line: number, what: string) => void,
): Promise<Row[]> {
  const { parse } = await import('csv-parse/browser/esm/sync');
  const header = text.slice(0, text.search(/[\r\n]|$/));
  return parse(text, {
    bom: true,
    columns: (names: string[]) => names.map((name, i) => name.trim() || `column ${i + 1}`),
    delimiter: delimiterOf(header),
    info: true,
    max_record_size: limit,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error) onBroken(Number(error.lines ?? 0), error.message);
      return undefined;
    },
  }) as unknown as Row[];
}

export const csvReader: Reader = {
  name: 'CSV',
  extensions: ['csv', 'tsv'],
  mediaTypes: ['text/csv', 'text/tab-separated-values'],
  async *read(input, { limits }) {
    const text = await readText(input, limits);
    const broken: [number, string][] = [];
    const rows = await parseRows(text, limits.recordBytes, (line, what) => broken.push([line, what]));
    const names = Object.keys(rows[0]?.record ?? {});
    if (rows.length > 0 && !names.some(isTextField) && !hasText(recordFields(rows[0]!.record))) {
      yield skip(
        input.name,
        'no-article',
        `has no text column (text, body, content, ...); its columns are: ${names.slice(0, 20).join(', ')}.`,
      );
      return;
    }
    const uri = inputAddress(input.uri);
    for (const { record, info } of rows) {
      const where = `${input.name}:${info.lines}`;
      const fields = recordFields(record);
      const draft = draftOf(fields);
      yield hasText(fields)
        ? await makeDocument({ ...draft, uri: draft.uri ?? uri }, where, limits)
        : skip(where, 'no-article', 'its text is empty.');
    }
    for (const [line, what] of broken)
      yield skip(`${input.name}:${line}`, 'input-malformed', what.slice(0, 200));
    if (rows.length + broken.length === 0)
      yield skip(input.name, 'input-empty', 'has no row under its header.');
  },
};
