import { Readability } from '@mozilla/readability';
import type { Element } from '../dom/node.js';
import { type PageDocument, parsePage } from '../dom/parse.js';
import type { TextBlock } from '../text/blocks.js';
import { removeFurniture } from '../text/clean.js';
import { takeHeadMatter } from '../text/head-matter.js';
import { articleOf } from './json-ld.js';
import { findLandmarks } from './landmarks.js';
import { type PageMetadata, readMetadata } from './metadata.js';
import { stripPage } from './strip.js';
import { blocksOf } from './walk.js';

/** A page's article: blocks without furniture, and what the page says about itself. */
export interface ExtractedPage extends PageMetadata {
  readonly blocks: readonly TextBlock[];
}

/** Characters below which what Readability found is no article. */
const SHORTEST = 60;
/** Source of a page that is taken whole when Readability finds no article in it: larger ones are index pages. */
const SHORT_PAGE = 20_000;

interface Found {
  readonly blocks: readonly TextBlock[];
  readonly byline: string | undefined;
}

function findArticle(page: PageDocument): Found {
  const result = new Readability<Element>(page as unknown as Document, {
    disableJSONLD: true,
    serializer: (node) => node as unknown as Element,
  }).parse();
  return {
    blocks: result?.content ? blocksOf(result.content) : [],
    byline: result?.byline?.trim() || undefined,
  };
}

const lengthOf = (blocks: readonly TextBlock[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);

/**
 * The article of a page: Mozilla's Readability, then the furniture that Readability leaves. A short page in which it
 * finds nothing gives its whole body without furniture. `from` is where the page came from.
 */
export function extractPage(html: string, from?: string): ExtractedPage {
  const { html: source, jsonLd } = stripPage(html);
  const page = parsePage(source);
  const landmarks = findLandmarks(page.documentElement);
  const { blocks, byline } = findArticle(page);
  const isArticle = lengthOf(blocks) >= SHORTEST || source.length > SHORT_PAGE;
  // Readability has taken the page apart, so it is parsed again.
  const found = isArticle ? blocks : blocksOf(parsePage(source).body);
  const head = takeHeadMatter(removeFurniture(found));
  const metadata = readMetadata({ landmarks, linked: articleOf(jsonLd), byline, from });
  return {
    ...metadata,
    published: metadata.published ?? head.published,
    authors: metadata.authors.length > 0 ? metadata.authors : (head.authors ?? []),
    blocks: head.blocks,
  };
}
