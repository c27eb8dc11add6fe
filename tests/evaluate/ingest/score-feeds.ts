import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ingest } from '@newsgraph/ingest';
import { readInputs } from '@newsgraph/ingest/node';
import type { Measure } from '../task.js';

const DEEPEST = 2;

/** Folders called `feeds` in a folder and below it. */
export function findFeedFolders(folder: string, depth = 0): string[] {
  if (depth > DEEPEST || !existsSync(folder)) return [];
  if (/(?:^|[\\/])feeds[\\/]?$/.test(folder)) return [folder];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => findFeedFolders(join(folder, entry.name), depth + 1));
}

/** Every file of a folder of odd feeds and archives either gives documents or says why not; none may crash or stall. */
export async function* scoreFeeds(folder: string, note: (line: string) => void): AsyncIterable<Measure> {
  let [files, read, refused, crashed, documents, slowest] = [0, 0, 0, 0, 0, 0];
  const begin = performance.now();
  for await (const input of readInputs([folder])) {
    files++;
    if ('code' in input) {
      refused++;
      continue;
    }
    const start = performance.now();
    try {
      let found = 0;
      for await (const reading of ingest(input)) if (reading.kind === 'document') found++;
      documents += found;
      if (found > 0) read++;
      else refused++;
    } catch (error) {
      crashed++;
      note(`${input.name}: ${(error as Error).message}`);
    }
    slowest = Math.max(slowest, (performance.now() - start) / 1000);
  }
  const row = { task: 'ingest', set: 'feeds', n: files, seconds: (performance.now() - begin) / 1000 };
  yield { ...row, measure: 'share with documents', value: read / files };
  yield { ...row, measure: 'share refused with a reason', value: refused / files };
  yield { ...row, measure: 'share crashed', value: crashed / files };
  yield { ...row, measure: 'documents', value: documents };
  yield { ...row, measure: 'slowest file, seconds', value: slowest };
}
