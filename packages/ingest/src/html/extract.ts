import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { TextBlock } from '../text/blocks.js';
import { oneLine } from '../text/characters.js';
import { removeFurniture } from '../text/clean.js';
import { type Page, type PageMetadata, readMetadata } from './metadata.js';
import { stripPage } from './strip.js';
import { blocksOf, type NodeLike } from './walk.js';

/** A page's article: blocks without furniture, and what the page says about itself. */
export interface ExtractedPage extends Omit<PageMetadata, 'authors'> {
  readonly authors: readonly string[];
  readonly blocks: readonly TextBlock[];
}

/** Elements looked at before a page counts as generated nonsense. */
const MOST_ELEMENTS = 200_000;

interface Extracted {
  readonly blocks: TextBlock[];
  readonly byline: string | undefined;
}

function articleBlocks(document: Document): Extracted {
  const result = new Readability<NodeLike>(document, {
    disableJSONLD: true,
    maxElemsToParse: MOST_ELEMENTS,
    serializer: (node) => node as unknown as NodeLike,
  }).parse();
  if (!result?.content) return { blocks: [], byline: undefined };
  return { blocks: blocksOf(result.content), byline: result.byline ?? undefined };
}

function isLinkList(blocks: readonly TextBlock[]): boolean {
  return blocks.reduce((sum, block) => sum + block.text.length, 0) < 60;
}

/**
 * The article of a page: Mozilla's Readability on linkedom, then the furniture that Readability leaves. A page in which
 * it finds nothing gives its whole body without furniture.
 */
export function extractPage(html: string, uri?: string): ExtractedPage {
  const { html: source, jsonLd } = stripPage(html);
  const { document } = parseHTML(source);
  const { authorsOr, ...metadata } = readMetadata(document as unknown as Page, jsonLd, { uri });
  const whole = () => blocksOf(document.body as unknown as NodeLike);
  const fallback = source.length < 20_000 ? whole() : [];
  const { blocks, byline } = articleBlocks(document);
  const found = isLinkList(blocks) ? fallback : blocks;
  return {
    ...metadata,
    authors: authorsOr(byline && oneLine(byline)),
    blocks: removeFurniture(found),
  };
}
