import { findPageSets } from './ingest/pages.js';
import { findFeedFolders, scoreFeeds } from './ingest/score-feeds.js';
import { scorePages } from './ingest/score-pages.js';
import type { Task } from './task.js';

/**
 * How well the article is found on saved pages (4-gram F as in the article-extraction-benchmark, the title counted only
 * where the truth has it), beside plain Readability in the same run; and what becomes of odd feeds.
 */
export const ingestTask: Task = {
  name: 'ingest',
  description:
    'text and metadata of saved pages; odd feeds (--data: a folder that holds page sets, or a `feeds` folder)',
  async *run({ data = '../shared/data', set, note }) {
    for (const pages of findPageSets(data)) if (!set || set === pages.name) yield* scorePages(pages, note);
    if (!set || set === 'feeds') for (const folder of findFeedFolders(data)) yield* scoreFeeds(folder, note);
  },
};
