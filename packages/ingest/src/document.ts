import { type Block, type Document, documentId, type Skip } from '@newsgraph/schema';
import type { Limits, Reading } from './input.js';
import { identifyLanguage } from './language.js';
import { dateFromAddress } from './meta/dates.js';
import type { TextBlock } from './text/blocks.js';
import { oneLine } from './text/characters.js';
import { labelLength } from './text/labels.js';

/** What a reader found: the parts of a document before they become one text. */
export interface Draft {
  readonly title?: string | undefined;
  readonly blocks: readonly TextBlock[];
  /** A headline without a text is a document, too: feeds of headlines have nothing else. */
  readonly headlineOnly?: boolean;
  readonly uri?: string | undefined;
  readonly published?: string | undefined;
  readonly publisher?: string | undefined;
  readonly authors?: readonly string[] | undefined;
}

export function skip(where: string, code: Skip['code'], reason: string): Reading {
  return { kind: 'skip', skip: { where, code, reason } };
}

/** A name on one line, without the markup that hostile or broken pages put into it. */
function plainName(name: string): string {
  return oneLine(name.replace(/<script\b[\s\S]*?<\/script\s*>|<\/?[a-z!][^<>]*>/gi, ' '));
}

/** Letters and digits only, for "is this the same line". */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A paragraph that opens with a run-in label ("Background: ...") becomes a heading and a paragraph. */
function splitLabel(block: TextBlock): TextBlock[] {
  const length = block.kind === 'paragraph' ? labelLength(block.text) : 0;
  if (length === 0) return [block];
  return [
    { kind: 'heading', text: block.text.slice(0, length) },
    { kind: 'paragraph', text: block.text.slice(length).trim() },
  ];
}

function withTitle(title: string, blocks: readonly TextBlock[]): TextBlock[] {
  if (title === '') return [...blocks];
  // Pages repeat the headline above the text, sometimes under a section name.
  const wanted = letters(title);
  const at = blocks.slice(0, 3).findIndex((block) => letters(block.text) === wanted);
  const rest = at < 0 ? blocks : blocks.filter((_, i) => i !== at);
  return [{ kind: 'title', text: title }, ...rest];
}

function layOut(parts: readonly TextBlock[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let start = 0;
  for (const { kind, text } of parts) {
    blocks.push({ start, end: start + text.length, kind });
    start += text.length + 2;
  }
  return { text: parts.map((part) => part.text).join('\n\n'), blocks };
}

/**
 * Lays the parts out as one text with its blocks, identifies the language and names the document by its content.
 * Gives a skip when nothing but a title is left, or when the text is longer than the limit.
 */
export async function makeDocument(draft: Draft, where: string, limits: Limits): Promise<Reading> {
  const body = draft.blocks
    .map((block) => ({ kind: block.kind, text: oneLine(block.text) }))
    .filter((block) => /[\p{L}\p{N}]/u.test(block.text))
    .flatMap(splitLabel);
  const title = oneLine(draft.title ?? '');
  if (body.length === 0 && !(draft.headlineOnly && / /.test(title)))
    return skip(where, 'no-article', 'holds no text of an article.');
  const { text, blocks } = layOut(withTitle(title, body));
  if (text.length > limits.textLength)
    return skip(
      where,
      'input-too-large',
      `its text has ${text.length} characters; the limit is ${limits.textLength}.`,
    );
  const authors = draft.authors?.map(plainName).filter((name) => name !== '') ?? [];
  const publisher = plainName(draft.publisher ?? '');
  const published = draft.published ?? dateFromAddress(draft.uri ?? '');
  const document: Document = {
    id: documentId(text),
    ...(draft.uri ? { uri: draft.uri } : {}),
    ...(title === '' ? {} : { title }),
    text,
    language: await identifyLanguage(text),
    ...(published ? { published } : {}),
    ...(publisher === '' ? {} : { publisher }),
    ...(authors.length === 0 ? {} : { authors }),
    blocks,
  };
  return { kind: 'document', document, where };
}
