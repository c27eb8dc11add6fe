import type { Draft } from '../document.js';
import { cleanAuthors } from '../meta/authors.js';
import { isoDate } from '../meta/dates.js';
import type { PressFormat } from './export.js';

/** "Document LBA0000020220113ei1d0050j" below each article. */
const END = /^document [a-z][a-z0-9]{3,}\d[a-z0-9]{8,}$/i;
const LENGTH = /^[\d,]+ words$/i;
const TIME = /^\d{1,2}:\d{2}(?: [ap]m)?$/i;
const LAST_OF_HEAD = /^(?:english$|\(c\)|©|copyright\b)/i;
/** Headline, section and author stand above the length; date, time, source, code, language and rights below it. */
const ABOVE = 6;
const BELOW = 8;

/** Articles as Factiva exports them. */
export const factiva: PressFormat = {
  matches: (lines) => lines.some((line) => LENGTH.test(line)) && lines.some((line) => END.test(line)),
  isEnd: (line) => END.test(line),
  article(lines): Draft | undefined {
    const length = lines.slice(0, ABOVE).findIndex((line) => LENGTH.test(line));
    const published = isoDate(lines[length + 1] ?? '');
    if (length < 1 || published === undefined) return undefined;
    const head = lines.slice(length + 2, length + BELOW);
    const last = head.map((line) => LAST_OF_HEAD.test(line)).lastIndexOf(true);
    const publisher = head.find((line) => !TIME.test(line));
    return {
      title: lines[Math.max(0, length - 2)],
      published,
      ...(publisher === undefined ? {} : { publisher }),
      ...(length > 1 && { authors: cleanAuthors([lines[length - 1]!]) }),
      blocks: lines.slice(length + 3 + last).map((text) => ({ kind: 'paragraph', text })),
    };
  },
};
