/** The text of an article, for reading its claims in place. */
export interface ArticleText {
  readonly id: string;
  readonly text: string;
}

/** Texts by the id of their document. */
export function articleTexts(documents: Iterable<ArticleText>): ReadonlyMap<string, ArticleText> {
  return new Map(Array.from(documents, ({ id, text }) => [id, { id, text }]));
}

function readLine(line: string): ArticleText[] {
  try {
    const { id, text } = JSON.parse(line);
    return typeof id === 'string' && typeof text === 'string' ? [{ id, text }] : [];
  } catch {
    return [];
  }
}

/** Texts from a `documents.jsonl`; lines that are no document are left out. */
export function textsFromLines(lines: string): ReadonlyMap<string, ArticleText> {
  return articleTexts(lines.split('\n').flatMap((line) => (line.trim() === '' ? [] : readLine(line))));
}
