import type { Draft } from '../document.js';
import { removeFurniture } from '../text/clean.js';
import { factiva } from './factiva.js';
import { nexis } from './nexis.js';

/** How a press database writes many articles into one text. */
export interface PressFormat {
  /** Whether lines are such an export. */
  matches(lines: readonly string[]): boolean;
  /** Whether a line parts two articles. */
  isEnd(line: string): boolean;
  /** The article of the lines between two ends; undefined for what is none: a cover page, a list of results. */
  article(lines: readonly string[]): Draft | undefined;
}

const FORMATS: readonly PressFormat[] = [nexis, factiva];

function parts(lines: readonly string[], { isEnd }: PressFormat): string[][] {
  const found: string[][] = [[]];
  for (const line of lines) {
    if (isEnd(line)) found.push([]);
    else found.at(-1)!.push(line);
  }
  return found.filter((part) => part.length > 0);
}

/**
 * The articles of an export of LexisNexis, Nexis Uni or Factiva, by its paragraphs; undefined stands for a part that is no
 * article. Undefined as a whole when the text is no such export.
 */
export function pressArticles(lines: readonly string[]): readonly (Draft | undefined)[] | undefined {
  const format = FORMATS.find(({ matches }) => matches(lines));
  if (!format) return undefined;
  return parts(lines, format).map((part) => {
    const draft = format.article(part);
    return draft && { ...draft, blocks: removeFurniture(draft.blocks) };
  });
}
