import { textsFromLines } from '../core/articles/index.js';
import { store } from '../store.js';

let asked = false;

/**
 * Loads the texts of the articles from the `documents.jsonl` beside the page, once, where the page is served with one
 * (its `graph.json` then comes from the same build). Without it the page shows the quotations that the graph holds.
 */
export async function loadArticles(): Promise<void> {
  const elsewhere = new URLSearchParams(location.search).has('file') || location.protocol === 'file:';
  if (asked || elsewhere || __STANDALONE__ || store.getState().articles.size > 0) return;
  asked = true;
  const { dataset } = store.getState();
  const response = await fetch('./documents.jsonl').catch(() => undefined);
  if (!response?.ok) return;
  const articles = textsFromLines(await response.text());
  if (store.getState().dataset === dataset) store.setState({ articles });
}
