import { compileKnowledge } from '@newsgraph/knowledge';
import { writeBase } from '@newsgraph/knowledge/node';
import { mendTables } from './mend.js';
import { readTables } from './read-tables.js';

export interface CompileOptions {
  /** Folder with entities.tsv, aliases.tsv and facts.tsv. */
  readonly tables: string;
  /** File to write, gzipped. */
  readonly out: string;
  readonly note: (line: string) => void;
}

/**
 * Reads the tables, mends them and writes the knowledge base. A run that is cut off leaves the old file whole.
 */
export function compileTables({ tables, out, note }: CompileOptions): void {
  const mended = mendTables(readTables(tables), note);
  const { bytes, skipped } = compileKnowledge(mended);
  for (const skip of skipped.slice(0, 20)) note(`skipped ${skip.where}: ${skip.reason}`);
  if (skipped.length > 0) note(`${skipped.length} rows skipped`);
  const zipped = writeBase(bytes, out, 9);
  note(`${mended.entities.length} entities, ${bytes.length} bytes, ${zipped} gzipped`);
}
