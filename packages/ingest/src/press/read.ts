import { makeDocument, skip } from '../document.js';
import type { Input, Limits, Reading } from '../input.js';
import { inputAddress } from '../meta/addresses.js';
import { cleanCharacters } from '../text/characters.js';
import { splitParagraphs } from '../text/paragraphs.js';
import { pressArticles } from './export.js';

/** Lines that only exports have: text without any is not looked at further. */
const TELLTALE =
  /^\s*(?:end of document|load-date\s*:.{0,80}|\d{1,6} of \d{1,6} documents?|document [a-z][a-z0-9]{12,40})\s*$/im;

/** The paragraphs of a text that may be an export; none for any other. */
export function paragraphsOfExport(text: string): string[] {
  return TELLTALE.test(text) ? splitParagraphs(cleanCharacters(text)) : [];
}

/** The articles of an export as readings of their own, named by their numbers; undefined when it is no export. */
export function readPress(
  lines: readonly string[],
  input: Input,
  limits: Limits,
): AsyncIterable<Reading> | undefined {
  const drafts = pressArticles(lines);
  return drafts && readDrafts(drafts, input, limits);
}

async function* readDrafts(
  drafts: NonNullable<ReturnType<typeof pressArticles>>,
  input: Input,
  limits: Limits,
): AsyncIterable<Reading> {
  for (const [i, draft] of drafts.entries()) {
    const where = `${input.name}#${i + 1}`;
    const uri = inputAddress(`${input.uri ?? input.name}#${i + 1}`);
    if (draft) yield await makeDocument({ ...draft, uri }, where, limits);
    else yield skip(where, 'no-article', 'is a part of the export without a headline and a date.');
  }
}
