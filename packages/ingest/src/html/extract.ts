import { Readability } from '@mozilla/readability';
import type { TextBlock } from '../text/blocks.js';
import { removeFurniture } from '../text/clean.js';
import { takeHeadMatter } from '../text/head-matter.js';
import { readPlainText } from '../text/plain.js';
import { dropTail } from '../text/tail.js';
import { fragmentBlocks, looksLikeMarkup } from './fragment.js';
import { articleOf } from './json-ld.js';
import { findLandmarks } from './landmarks.js';
import { type PageMetadata, readMetadata } from './metadata.js';
import { parsePage } from './parse.js';
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
/** A text stated in JSON-LD counts from this length on, when less than this share of it was found. */
const SHORTEST_STATED = 400;
const MISSED = 0.5;

interface Found {
  readonly blocks: readonly TextBlock[];
  readonly byline: string | undefined;
}

function findArticle(page: Document): Found {
  const result = new Readability<Node>(page, {
    disableJSONLD: true,
    // Nobody reads them: saves a walk.
    keepClasses: true,
    serializer: (node) => node,
  }).parse();
  return {
    blocks: result?.content ? blocksOf(result.content) : [],
    byline: result?.byline?.trim() || undefined,
  };
}

const lengthOf = (blocks: readonly TextBlock[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** The blocks of a text in JSON-LD. */
function statedBlocks(body: string): readonly TextBlock[] {
  return looksLikeMarkup(body) ? fragmentBlocks(body) : readPlainText(body, { findTitle: false }).blocks;
}

/** The blocks of the article: what Readability found, unless the page itself states a much longer text, or it is short. */
function articleBlocks(
  found: readonly TextBlock[],
  body: string | undefined,
  source: string,
): readonly TextBlock[] {
  const length = lengthOf(found);
  if (body && body.length >= SHORTEST_STATED && length < body.length * MISSED) return statedBlocks(body);
  if (length >= SHORTEST || source.length > SHORT_PAGE) return found;
  // Readability has taken the page apart, so it is parsed again.
  return blocksOf(parsePage(source).body);
}

/**
 * The article of a page: Mozilla's Readability, then the furniture that Readability leaves. Where it misses most of a
 * text that the page's JSON-LD states, that text is taken; a short page in which it finds nothing gives its whole body.
 * `from` is where the page came from.
 */
export function extractPage(html: string, from?: string): ExtractedPage {
  const { html: source, jsonLd } = stripPage(html);
  const page = parsePage(source);
  const landmarks = findLandmarks(page.documentElement);
  const linked = articleOf(jsonLd);
  const { blocks, byline } = findArticle(page);
  const head = takeHeadMatter(removeFurniture(articleBlocks(blocks, linked?.body, source)));
  const metadata = readMetadata({ landmarks, linked, byline, from });
  const authors = metadata.authors.length > 0 ? metadata.authors : (head.authors ?? []);
  return {
    ...metadata,
    published: metadata.published ?? head.published,
    authors,
    blocks: dropTail(head.blocks, authors),
  };
}
