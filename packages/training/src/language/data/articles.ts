import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTokenList, tokenize } from '@newsgraph/language/training';
import {
  LOCATION,
  type NamedDocument,
  type NamedSentence,
  type NameSpan,
  ORGANIZATION,
  OTHER,
  PERSON,
} from './names.js';

/** The committed articles: our own, with the names marked in the text. */
export const ARTICLE_FOLDER = join(import.meta.dirname, '..', '..', '..', 'data', 'news');

const CLASSES: Readonly<Record<string, number>> = { P: PERSON, L: LOCATION, O: ORGANIZATION, M: OTHER };

const MARK = /\[([PLOM]) ([^[\]]+)\]/g;

interface MarkedText {
  readonly text: string;
  readonly names: readonly { readonly start: number; readonly end: number; readonly nameClass: number }[];
}

/** "[P Ana Sol] left [L Peru]." without its marks, and where the names are. */
function readMarks(line: string): MarkedText {
  const names: { start: number; end: number; nameClass: number }[] = [];
  let text = '';
  let done = 0;
  for (const match of line.matchAll(MARK)) {
    text += line.slice(done, match.index);
    names.push({ start: text.length, end: text.length + match[2]!.length, nameClass: CLASSES[match[1]!]! });
    text += match[2];
    done = match.index + match[0].length;
  }
  text += line.slice(done);
  if (/\[[PLOM] /.test(text)) throw new Error(`A mark is not closed: "${line}"`);
  return { text, names };
}

/** A sentence with marks as tokens and names. Throws where a name begins or ends within a token. */
export function readMarkedSentence(line: string): NamedSentence {
  const { text, names } = readMarks(line);
  const list = createTokenList(64);
  tokenize(text, list);
  const starts = Array.from(list.start.subarray(0, list.length));
  const ends = Array.from(list.end.subarray(0, list.length));
  const spans = names.map(({ start, end, nameClass }): NameSpan => {
    const first = starts.indexOf(start);
    const last = ends.findIndex((at) => at === end || (at === end + 1 && text[end] === '.'));
    if (first < 0 || last < first) throw new Error(`No whole words: "${text.slice(start, end)}" in "${line}"`);
    return { first, last: last + 1, nameClass };
  });
  return { tokens: starts.map((start, i) => text.slice(start, ends[i])), spans };
}

/** Articles of a text: one sentence a line, a blank line between two articles, "# " before a comment. */
export function readArticleText(text: string): NamedDocument[] {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('# ')))
    .filter((lines) => lines.length > 0)
    .map((lines) => ({ sentences: lines.map(readMarkedSentence), partial: true }));
}

/** All articles of the `.txt` files of a folder, file by file. */
export function readArticles(folder: string): NamedDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readArticleText(readFileSync(join(folder, file), 'utf8')));
}
