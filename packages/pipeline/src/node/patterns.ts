import { readFileSync } from 'node:fs';
import { type OwnPatterns, readPatterns } from '@newsgraph/claims';
import { NewsgraphError } from '@newsgraph/schema';

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    const what = missing ? 'There is no such file.' : 'The patterns file could not be read.';
    throw new NewsgraphError(missing ? 'input-missing' : 'input-unreadable', what, { where: path, cause });
  }
}

/**
 * Reads a user's own predicates and patterns.
 *
 * @throws NewsgraphError `input-missing` or `input-unreadable`; `config-invalid` with the place in the file.
 */
export function readPatternsFile(path: string): OwnPatterns {
  const text = textOf(path);
  try {
    return readPatterns(text);
  } catch (error) {
    if (!(error instanceof NewsgraphError)) throw error;
    const { code, message } = error;
    throw new NewsgraphError(code, message, { where: path, cause: error });
  }
}
