import { readGraph } from '@newsgraph/formats';
import type Graph from 'graphology';

const ARTICLE = /\.(html?|txt|md|markdown|pdf|docx|eml|rss|atom|warc|jsonl)(\.gz)?$/i;

/** Whether a file of this name holds articles rather than a graph. */
export function looksLikeArticle(name: string): boolean {
  return ARTICLE.test(name);
}

/**
 * Reads a graph file of any format that `@newsgraph/formats` reads.
 *
 * @throws NewsgraphError with words for the reader.
 */
export function graphFromBytes(bytes: Uint8Array, name: string): Graph {
  return readGraph(bytes, { name }) as unknown as Graph;
}
