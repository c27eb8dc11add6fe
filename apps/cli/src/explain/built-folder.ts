import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Judgement } from '@newsgraph/pipeline';
import { type Document, type Entity, type Mention, NewsgraphError } from '@newsgraph/schema';

/** The records of a folder that `newsgraph build` wrote, by what explaining looks for. */
export interface BuiltFolder {
  readonly documents: ReadonlyMap<string, Document>;
  readonly entities: ReadonlyMap<string, Entity>;
  /** In the order of documents, then of the text. */
  readonly mentions: readonly Mention[];
  readonly judgements: readonly Judgement[];
}

const HINT = 'Name a folder that "newsgraph build" wrote, with -g.';

function records<T>(folder: string, name: string): T[] {
  const path = join(folder, name);
  if (!existsSync(path))
    throw new NewsgraphError('input-missing', `This folder has no ${name}.`, { where: folder, hint: HINT });
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, i) => {
    if (line === '') return [];
    try {
      return [JSON.parse(line) as T];
    } catch (cause) {
      const where = `${path}:${i + 1}`;
      throw new NewsgraphError('input-malformed', 'This line is not JSON.', { where, cause });
    }
  });
}

/**
 * Opens the records of a build.
 *
 * @throws NewsgraphError `input-missing` when it is no folder of a build, `input-malformed` with the line.
 */
export function openBuiltFolder(folder: string): BuiltFolder {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new NewsgraphError('input-missing', 'There is no such folder.', { where: folder, hint: HINT });
  const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
    new Map(list.map((one) => [one.id, one]));
  return {
    documents: byId(records<Document>(folder, 'documents.jsonl')),
    entities: byId(records<Entity>(folder, 'entities.jsonl')),
    mentions: records<Mention>(folder, 'mentions.jsonl'),
    judgements: records<Judgement>(folder, 'judgements.jsonl'),
  };
}
