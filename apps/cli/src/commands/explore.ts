import { explorerFolder } from '../explorer-files.js';
import { graphPath } from '../open-graph.js';
import { serve } from '../server.js';

interface Options {
  readonly port: number;
}

/** `newsgraph explore DIR|FILE`: serves until it is interrupted. */
export async function exploreCommand(target: string, options: Options): Promise<void> {
  const graph = graphPath(target);
  const { url, closed } = await serve({ pages: explorerFolder(), graph, port: options.port });
  process.stdout.write(`Explore ${graph} at ${url}\nStop with Ctrl+C.\n`);
  await closed;
}
