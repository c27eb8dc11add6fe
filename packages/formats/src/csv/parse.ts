import { NewsgraphError } from '@newsgraph/schema';

/** The likeliest separator of a table: the one that its first line has most of. */
function separatorOf(text: string): string {
  const end = text.search(/[\n\r]/);
  const line = end === -1 ? text : text.slice(0, end);
  const counts = [',', ';', '\t'].map((mark) => [mark, line.split(mark).length] as const);
  return counts.sort((a, b) => b[1] - a[1])[0]![0];
}

/** Reads the cell in quotes that starts at `at`; gives its text and the index behind the closing quote. */
function quoted(text: string, at: number, fail: (at: number) => never): [string, number] {
  let value = '';
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return fail(at);
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') return [value, quote + 1];
    value += '"';
    from = quote + 2;
  }
}

/**
 * The rows of a CSV text (RFC 4180) separated by commas, semicolons or tabs, lines ended in any way. Empty lines are
 * passed over.
 *
 * @throws NewsgraphError `input-malformed` when a quote is not closed.
 */
export function* parseCsv(text: string, where: string): Generator<string[]> {
  const separator = separatorOf(text);
  const fail = (at: number): never => {
    const line = text.slice(0, at).split('\n').length;
    throw new NewsgraphError('input-malformed', 'A cell begins with a quote that is not closed.', {
      where: `${where}, line ${line}`,
    });
  };
  let row: string[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    let value = '';
    if (text[at] === '"') [value, at] = quoted(text, at, fail);
    const start = at;
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
    row.push(value + text.slice(start, at));
    if (text[at] === separator) {
      at++;
      if (at === text.length) row.push('');
      continue;
    }
    if (row.length > 1 || row[0] !== '') yield row;
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  if (row.length > 1 || (row.length === 1 && row[0] !== '')) yield row;
}
