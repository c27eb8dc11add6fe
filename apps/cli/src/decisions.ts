import { readFileSync } from 'node:fs';
import { type Decision, decide, parseDecisions } from '@newsgraph/graph/decisions';
import { NewsgraphError } from '@newsgraph/schema';

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new NewsgraphError(
      missing ? 'input-missing' : 'input-unreadable',
      missing ? 'There is no such file.' : 'The decisions file could not be read.',
      { where: path, cause: error },
    );
  }
}

/** The decisions of several files; of two on the same thing the later file's holds. */
export function readDecisions(paths: readonly string[]): readonly Decision[] {
  return paths
    .flatMap((path) => parseDecisions(read(path), path))
    .reduce<readonly Decision[]>((all, decision) => decide(all, decision), []);
}
