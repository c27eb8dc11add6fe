import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { NewsgraphError } from '@newsgraph/schema';
import type { KnowledgeRows } from '../records.js';
import {
  parseAliases,
  parseEntities,
  parseFacts,
  TABLES,
  type TableName,
  tableText,
} from '../tables/text.js';
import { fileLines } from './lines.js';

function tablePath(folder: string, name: TableName): string {
  return join(folder, `${name}.tsv`);
}

/**
 * The rows of `entities.tsv`, `aliases.tsv` and `facts.tsv` of a folder, read from the files as they are walked.
 * Throws `input-unreadable` or `input-malformed` while they are.
 */
export function readTables(folder: string): KnowledgeRows {
  const rows = <T>(name: TableName, parse: (lines: Iterable<string>, where: string) => Iterator<T>) => {
    const path = tablePath(folder, name);
    return { [Symbol.iterator]: () => parse(fileLines(path), path) };
  };
  return {
    entities: rows('entities', parseEntities),
    aliases: rows('aliases', parseAliases),
    facts: rows('facts', parseFacts),
  };
}

/** Writes rows as tables into a folder, each file beside its place first and then renamed; gives the paths. */
export function writeTables(rows: KnowledgeRows, folder: string): string[] {
  return (Object.keys(TABLES) as TableName[]).map((name) => {
    const path = tablePath(folder, name);
    const beside = `${path}.part`;
    try {
      mkdirSync(folder, { recursive: true });
      const file = openSync(beside, 'w');
      try {
        for (const piece of tableText(name, rows)) writeSync(file, piece);
      } finally {
        closeSync(file);
      }
      renameSync(beside, path);
    } catch (cause) {
      rmSync(beside, { force: true });
      throw new NewsgraphError('output-unwritable', 'cannot be written.', { where: path, cause });
    }
    return path;
  });
}
