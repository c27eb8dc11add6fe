import type { Skip } from '@newsgraph/schema';
import { type Column, packColumns } from '../format/container.js';
import { type KnowledgeRows, NAME_KINDS } from '../records.js';
import { collectRows } from './collect.js';
import { addAliases, addEntities, addFacts } from './columns.js';
import { addNames } from './names.js';

export interface Compiled {
  /** What `openKnowledge` reads; not compressed. */
  readonly bytes: Uint8Array;
  /** Rows that were left out, and why. */
  readonly skipped: readonly Skip[];
}

/**
 * Compiles rows into the bytes that `openKnowledge` reads. Each table is walked once, entities first, so that tables
 * may be streams from files. Rows that point to unknown ids, second rows with an id and names that cannot be looked
 * up are skipped and reported. Throws `input-malformed` on an unknown type.
 */
export function compileKnowledge(tables: KnowledgeRows): Compiled {
  const skipped: Skip[] = [];
  const kinds = new Map(NAME_KINDS.map((kind, i) => [kind as string, i]));
  const collected = collectRows(tables, kinds, skipped);
  const columns = new Map<string, Column>();
  addEntities(columns, collected);
  const order = addAliases(columns, collected);
  addFacts(columns, collected);
  addNames(columns, collected, order);
  return { bytes: packColumns(columns), skipped };
}
