import type { Draft } from '../document.js';
import { cleanAuthors } from '../meta/authors.js';
import { isoDate } from '../meta/dates.js';
import type { PressFormat } from './export.js';

const END = /^(?:end of document|\d{1,6} of \d{1,6} documents?)$/i;
/** Lines between the date and the text. */
const HEAD =
  /^(?:section|length|byline|highlight|dateline|series|distribution|body|copyright\b.*|©.*)(?:\s*:.*)?$/i;
/** The first line below the text. */
const FOOT =
  /^(?:load-date|classification|graphic|language|publication-type|journal code|notes|correction|subject|geographic|company|organization)\s*(?::.*)?$/i;
const DATE = /^(?:\p{L}+ \d{1,2}, \d{4}|\d{1,2} \p{L}+ \d{4})\b/u;
/** The date stands among the first lines. */
const DEPTH = 6;

function field(lines: readonly string[], name: string): string | undefined {
  const label = new RegExp(`^${name}\\s*:\\s*`, 'i');
  return lines.find((line) => label.test(line))?.replace(label, '');
}

/** Where the text begins: below "Body", or below the last line of the head in older exports. */
function textStart(lines: readonly string[], date: number): number {
  const body = lines.findIndex((line) => /^body\s*:?$/i.test(line));
  const heads = lines.slice(0, date + 2 * DEPTH).map((line, i) => i > date && HEAD.test(line));
  return (body >= 0 ? body : heads.lastIndexOf(true)) + 1;
}

/** Articles as LexisNexis and Nexis Uni export them. The newer way has headline, paper, date; the older paper, date, headline. */
export const nexis: PressFormat = {
  matches: (lines) =>
    lines.some((line) => END.test(line) || /^load-date\s*:/i.test(line)) &&
    lines.some((line) => /^length\s*:\s*[\d,]+ words$/i.test(line)),
  isEnd: (line) => END.test(line),
  article(lines): Draft | undefined {
    const date = lines.slice(0, DEPTH).findIndex((line) => DATE.test(line) && isoDate(line) !== undefined);
    if (date < 1) return undefined;
    const start = textStart(lines, date);
    const end = lines.findIndex((line, i) => i >= start && FOOT.test(line));
    const isOld = date === 1 && !HEAD.test(lines[date + 1] ?? '');
    const author = field(lines.slice(0, start), 'byline');
    return {
      title: lines[isOld ? date + 1 : 0],
      publisher: lines[date - 1],
      published: isoDate(DATE.exec(lines[date]!)![0]),
      ...(author === undefined ? {} : { authors: cleanAuthors([author]) }),
      blocks: lines.slice(start, end < 0 ? undefined : end).map((text) => ({ kind: 'paragraph', text })),
    };
  },
};
