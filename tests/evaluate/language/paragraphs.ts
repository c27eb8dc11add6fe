import type { Document } from '@newsgraph/schema';

/** A text whose paragraphs are all body text: what short lines are on a page is not measured here. */
export function paragraphDocument(text: string): Document {
  let at = 0;
  const blocks = text.split('\n\n').map((part) => {
    const block = { kind: 'paragraph' as const, start: at, end: at + part.length };
    at += part.length + 2;
    return block;
  });
  return { id: 'evaluation', text, language: 'en', blocks };
}
