import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphFile, readGraphFile } from '@newsgraph/formats/node';
import { NewsgraphError } from '@newsgraph/schema';

/** The graph file that a folder or file argument means. */
export function graphPath(argument: string): string {
  const found = statSync(argument, { throwIfNoEntry: false });
  if (!found)
    throw new NewsgraphError('input-missing', 'There is no such file or folder.', { where: argument });
  if (!found.isDirectory()) return argument;
  const path = join(argument, 'graph.json');
  if (existsSync(path)) return path;
  const hint = 'Name a folder that "newsgraph build" wrote, or a graph file.';
  throw new NewsgraphError('input-missing', 'This folder has no graph.json.', { where: argument, hint });
}

export function openGraph(argument: string): GraphFile {
  return readGraphFile(graphPath(argument));
}
