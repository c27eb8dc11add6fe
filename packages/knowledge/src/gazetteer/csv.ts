import { NewsgraphError } from '@newsgraph/schema';

/** A record of a delimited file. */
export interface CsvRecord {
  /** Line on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The delimiter that the header uses most. */
export function delimiterOf(header: string): string {
  const count = (mark: string) => header.split(mark).length;
  return ['\t', ';'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',');
}

/** End of a quoted cell that begins at `from`: the index of its closing quote. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function lineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/**
 * Records of comma-, semicolon- or tab-separated text (RFC 4180): quoted cells may hold delimiters, line ends and
 * doubled quotes. Empty lines are passed over. Throws `input-malformed` on a quote that is never closed.
 */
export function* csvRecords(text: string, where: string): Generator<CsvRecord> {
  const delimiter = delimiterOf(text.slice(0, text.search(/\r?\n|$/)));
  const plain = new RegExp(`[${delimiter}\\r\\n]`, 'g');
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const begun = line;
    const cells: string[] = [];
    for (let more = true; more; ) {
      let cell: string;
      if (text[at] === '"') {
        const close = closingQuote(text, at + 1);
        if (close < 0)
          throw new NewsgraphError('input-malformed', 'a quote is opened and never closed.', {
            where: `${where}:${line}`,
          });
        cell = text.slice(at + 1, close).replaceAll('""', '"');
        line += lineBreaks(cell);
        at = close + 1;
      } else cell = '';
      plain.lastIndex = at;
      const end = plain.exec(text)?.index ?? text.length;
      cells.push(cell + text.slice(at, end));
      more = text[end] === delimiter;
      at = end + 1;
      if (text[end] === '\r' && text[at] === '\n') at++;
    }
    line++;
    if (cells.length > 1 || cells[0] !== '') yield { line: begun, cells };
  }
}
