import { readFileSync } from 'node:fs';
import { type JudgementLog, parseJudgements } from '@newsgraph/linking';
import { NewsgraphError } from '@newsgraph/schema';

/**
 * Reads a log of judgements.
 *
 * @throws NewsgraphError `input-missing` or `input-unreadable`.
 */
export function readJudgementsFile(path: string): JudgementLog {
  try {
    return parseJudgements(readFileSync(path, 'utf8'), path);
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    const what = missing ? 'There is no such file.' : 'The log of judgements could not be read.';
    throw new NewsgraphError(missing ? 'input-missing' : 'input-unreadable', what, { where: path, cause });
  }
}
