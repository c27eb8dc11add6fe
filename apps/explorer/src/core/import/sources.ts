import { NewsgraphError } from '@newsgraph/schema';

/** Id of the element that carries the graph in the self-contained page. */
const EMBEDDED = 'newsgraph-graph';

/** The graph inside the page, if there is one. */
export function embeddedGraph(page: Document): Uint8Array | undefined {
  const content = page.getElementById(EMBEDDED)?.textContent?.trim();
  return content ? new TextEncoder().encode(content) : undefined;
}

/** An address of the page's own origin; undefined for any other. */
function ownAddress(file: string, page: string): URL | undefined {
  try {
    const url = new URL(file, page);
    return url.origin === new URL(page).origin ? url : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Fetches a graph file from the page's own origin. Undefined when there is none there (404);
 * throws `usage` for another origin and `input-unreadable` for any other answer.
 */
export async function fetchGraph(file: string, page: string): Promise<Uint8Array | undefined> {
  const url = ownAddress(file, page);
  if (!url) {
    throw new NewsgraphError('usage', 'This page opens only files of its own address.', {
      where: file,
      hint: 'Download the file and drop it here.',
    });
  }
  const response = await fetch(url);
  if (response.status === 404) return undefined;
  if (!response.ok) {
    throw new NewsgraphError('input-unreadable', `The server answered ${response.status}.`, { where: file });
  }
  return new Uint8Array(await response.arrayBuffer());
}
