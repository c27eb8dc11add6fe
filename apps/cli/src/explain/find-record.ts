import { type Entity, NewsgraphError } from '@newsgraph/schema';
import { fold } from '../find-entity.js';
import type { BuiltFolder } from './built-folder.js';

/** A place in a document: its id and an offset in UTF-16 code units. */
export interface Place {
  readonly document: string;
  readonly offset: number;
}

/** "DOCUMENT:OFFSET" as a place, when there is such a document. */
export function placeOf({ documents }: BuiltFolder, wanted: string): Place | undefined {
  const [, document, offset] = /^(.+):(\d+)$/.exec(wanted) ?? [];
  return document !== undefined && documents.has(document) ? { document, offset: Number(offset) } : undefined;
}

/**
 * The entity that a name, an alias or an id means. A label wins over an alias, a part of a label comes last.
 *
 * @throws NewsgraphError `usage` when none or more than one is meant.
 */
export function recordOf({ entities }: BuiltFolder, wanted: string): Entity {
  const byId = entities.get(wanted);
  if (byId) return byId;
  const name = fold(wanted);
  const ways: ((entity: Entity) => boolean)[] = [
    ({ label }) => fold(label) === name,
    ({ aliases }) => aliases.some((alias) => fold(alias) === name),
    ({ label }) => fold(label).includes(name),
  ];
  for (const way of ways) {
    const found = [...entities.values()].filter(way);
    if (found.length === 1) return found[0]!;
    if (found.length > 1) throw several(wanted, found);
  }
  throw new NewsgraphError('usage', 'No entity of the build has this name.', {
    where: `"${wanted}"`,
    hint: 'Name an entity, its id, or a place as DOCUMENT:OFFSET.',
  });
}

function several(wanted: string, found: readonly Entity[]): NewsgraphError {
  const names = found.slice(0, 8).map(({ id, label }) => `${label} (${id})`);
  const hint = `Say which, by id: ${names.join(', ')}${found.length > 8 ? ', ...' : ''}.`;
  return new NewsgraphError('usage', `This means ${found.length} entities.`, { where: `"${wanted}"`, hint });
}
