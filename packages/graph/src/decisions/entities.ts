import type { Entity } from '@newsgraph/schema';
import type { Rulings } from './rulings.js';
import type { Split } from './types.js';

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

/** Names beside a label, each once. */
export function aliasesBeside(label: string, names: Iterable<string>): string[] {
  return sorted(names).filter((name) => name !== label);
}

function merged(into: Entity, from: Entity): Entity {
  const roles = sorted([...(into.roles ?? []), ...(from.roles ?? [])]);
  return {
    ...into,
    aliases: aliasesBeside(into.label, [...into.aliases, from.label, ...from.aliases]),
    ...(roles.length > 0 && { roles }),
  };
}

/** The entity that a split makes, from the one it is taken from. */
function made({ into, label, type, names = [] }: Split, from: Entity): Entity {
  return { id: into, label, type: type ?? from.type, aliases: aliasesBeside(label, names) };
}

/** Entities after splits and merges, sorted by id. */
export function decidedEntities(entities: readonly Entity[], rulings: Rulings): Entity[] {
  const all = new Map(entities.map((entity) => [entity.id, entity]));
  for (const split of rulings.splits) {
    const from = all.get(split.entity);
    if (!from) continue;
    const names = new Set(split.names);
    all.set(from.id, { ...from, aliases: from.aliases.filter((name) => !names.has(name)) });
    const known = all.get(split.into);
    const aliases = known && aliasesBeside(known.label, [...known.aliases, ...names]);
    all.set(split.into, known ? { ...known, aliases: aliases! } : made(split, from));
  }
  for (const merge of rulings.merges) {
    const [from, into] = [all.get(merge.entity), all.get(rulings.root(merge.entity))];
    if (!from || !into) continue;
    all.set(into.id, merged(into, from));
    all.delete(from.id);
    rulings.matched(merge);
  }
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
