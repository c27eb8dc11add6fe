import { NewsgraphError } from '@newsgraph/schema';
import type { Draft } from '../document.js';
import { parseFragment } from '../html/parse.js';
import { blocksOf } from '../html/walk.js';
import { looksLikeTitle } from '../text/blocks.js';
import { removeFurniture } from '../text/clean.js';
import type { ZipEntry } from '../zip.js';
import { guardedParts } from './guard.js';

const DOCUMENT = 'word/document.xml';
/** Styles that mammoth does not know, by id and by name: Word's ids are translated, its names are not. */
const STYLES: readonly string[] = [
  ['Title', 'h1'],
  ['Subtitle', 'h2'],
  ['Quote', 'blockquote'],
  ['Intense Quote', 'blockquote'],
  ['caption', 'figcaption'],
].flatMap(([name, tag]) => [
  `p[style-name='${name}'] => ${tag}:fresh`,
  `p.${name!.replace(' ', '')} => ${tag}:fresh`,
]);
/** Marks of footnotes and their texts at the end, as mammoth names them after `idPrefix`. */
const PREFIX = 'word-';
const NOTES = ['footnote', 'endnote'].map((kind) => `[id^="${PREFIX}${kind}-"]`).join();

export function isWordFile(entries: readonly ZipEntry[]): boolean {
  return entries.some((entry) => entry.name === DOCUMENT);
}

async function toHtml(parts: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  // It takes the first in Node and the second in a browser.
  const input = { buffer: parts as Buffer, arrayBuffer: parts.buffer as ArrayBuffer };
  try {
    const { value } = await mammoth.convertToHtml(input, {
      styleMap: [...STYLES],
      idPrefix: PREFIX,
      includeEmbeddedStyleMap: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    });
    return value;
  } catch (cause) {
    const what = `is a damaged Word file (${(cause as Error).message}).`;
    throw new NewsgraphError('input-malformed', what, { cause });
  }
}

/** A Word file as a document. Dates in its properties say when the file was saved, not published: they are not used. */
export async function wordDraft(entries: readonly ZipEntry[]): Promise<Draft> {
  const body = parseFragment(await toHtml(guardedParts(entries)));
  for (const note of body.querySelectorAll(NOTES)) note.remove();
  // Word has paragraphs in every cell; a row is to be one block.
  for (const cell of body.querySelectorAll('td > p, th > p')) cell.replaceWith(...cell.childNodes, ' ');
  const [first, ...rest] = blocksOf(body);
  if (!first) return { blocks: [] };
  const isTitle = first.kind === 'heading' || looksLikeTitle(first.text);
  const blocks = isTitle && rest.length > 0 ? rest : [first, ...rest];
  return { title: blocks === rest ? first.text : undefined, blocks: removeFurniture(blocks) };
}
