import { decodeText } from '../charset.js';
import type { Draft } from '../document.js';
import { looksLikeTitle } from '../text/blocks.js';
import { removeFurniture } from '../text/clean.js';
import type { ZipEntry } from '../zip.js';
import { wordParagraphs } from './paragraphs.js';

const DOCUMENT = 'word/document.xml';

export function isWordFile(entries: readonly ZipEntry[]): boolean {
  return entries.some((entry) => entry.name === DOCUMENT);
}

/** A Word file as a document. Dates in its properties say when the file was saved, not published: they are not used. */
export async function wordDraft(entries: readonly ZipEntry[]): Promise<Draft> {
  const xml = await decodeText(entries.find((entry) => entry.name === DOCUMENT)!.read());
  const [first, ...rest] = wordParagraphs(xml);
  if (!first) return { blocks: [] };
  const isTitle = first.kind === 'title' || first.kind === 'heading' || looksLikeTitle(first.text);
  const body = isTitle && rest.length > 0 ? rest : [first, ...rest];
  return { title: body === rest ? first.text : undefined, blocks: removeFurniture(body) };
}
