import { type ReadOptions, readGraph } from '@newsgraph/formats';
import type Graph from 'graphology';

/** The other half of a pair of tables. */
export type Companion = NonNullable<ReadOptions['companion']>;

const ARTICLE = /\.(html?|txt|md|markdown|pdf|docx|eml|rss|atom|warc|jsonl)(\.gz)?$/i;

/** Whether a file of this name holds articles rather than a graph. */
export function looksLikeArticle(name: string): boolean {
  return ARTICLE.test(name);
}

/**
 * Reads a graph file of any format that `@newsgraph/formats` reads; of a pair of tables the other half is `companion`.
 *
 * @throws NewsgraphError with words for the reader.
 */
export function graphFromBytes(bytes: Uint8Array, name: string, companion?: Companion): Graph {
  return readGraph(bytes, { name, ...(companion && { companion }) }) as unknown as Graph;
}
