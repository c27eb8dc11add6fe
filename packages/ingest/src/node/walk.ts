import { readdir } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import type { Skip } from '@newsgraph/schema';
import { glob } from 'tinyglobby';

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : Number(a > b));
/** Folders within folders; links are not followed, so a loop cannot happen. */
const DEEPEST = 64;

/** The files under a folder, sorted; hidden ones come as one skip that counts them. */
export async function* filesIn(
  folder: string,
  hidden: boolean,
  depth = 0,
): AsyncIterable<{ path: string } | Skip> {
  const where = folder.replaceAll('\\', '/');
  if (depth > DEEPEST) {
    yield { where, code: 'input-unreadable', reason: `lies more than ${DEEPEST} folders deep.` };
    return;
  }
  const listing = await readdir(folder, { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if (!Array.isArray(listing)) {
    yield { where, code: 'input-unreadable', reason: `the folder could not be opened (${listing.code}).` };
    return;
  }
  const entries = listing.sort((a, b) => byCodeUnit(a.name, b.name));
  const shown = entries.filter((entry) => hidden || !entry.name.startsWith('.'));
  for (const entry of shown) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path, hidden, depth + 1);
    else if (entry.isFile() || entry.isSymbolicLink()) yield { path };
  }
  const left = entries.length - shown.length;
  if (left > 0)
    yield {
      where,
      code: 'no-article',
      reason: `${left} hidden ${left === 1 ? 'entry was' : 'entries were'} not read.`,
    };
}

/** The files that a glob matches, sorted. */
export async function matches(pattern: string, hidden: boolean): Promise<string[]> {
  const paths = await glob(pattern.replaceAll('\\', '/'), {
    absolute: isAbsolute(pattern),
    dot: hidden,
    followSymbolicLinks: false,
    onlyFiles: true,
  });
  return paths.sort(byCodeUnit);
}
