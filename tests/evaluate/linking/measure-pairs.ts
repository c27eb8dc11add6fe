import type { Linker } from '@newsgraph/linking';
import type { Entity, EntityType, LinkedDocument } from '@newsgraph/schema';
import { bootstrap } from '../bootstrap.js';
import type { Measure, TaskOptions } from '../task.js';
import { DIFFERENT_PAIRS, SAME_PAIRS } from './pair-data.js';

const TYPES: Readonly<Record<string, EntityType>> = { O: 'organization', L: 'place' };

export interface Pair {
  readonly line: string;
  readonly same: boolean;
}

function entityOf(text: string, type: EntityType, document: string): Entity {
  const [label, role, country] = text.split(';').map((part) => part.trim());
  return {
    id: `local:${document}#1`,
    label: label!,
    type,
    aliases: [],
    ...(role && { roles: [role] }),
    ...(country && { country }),
  };
}

function linkedOf(entity: Entity, document: string): LinkedDocument {
  return { document, mentions: [], entities: [entity] };
}

/** Whether resolution makes one identity of the two sides of a line of pair data. */
export function isMerged(linker: Linker, line: string): boolean {
  const type = TYPES[line[0]!] && line[1] === ':' ? TYPES[line[0]!]! : 'person';
  const [a, b] = line.replace(/^[OL]: /, '').split(' | ') as [string, string];
  const { entities } = linker.resolve([
    linkedOf(entityOf(a, type, 'a'), 'a'),
    linkedOf(entityOf(b, type, 'b'), 'b'),
  ]);
  return entities.length === 1;
}

export function pairs(): Pair[] {
  const of = (text: string, same: boolean) =>
    text
      .trim()
      .split('\n')
      .map((line) => ({ line, same }));
  return [...of(SAME_PAIRS, true), ...of(DIFFERENT_PAIRS, false)];
}

/** Recall over our own pairs of one identity, and the share of merges among the pairs of two. */
export async function* measurePairs(linker: Linker, { note }: TaskOptions): AsyncIterable<Measure> {
  const judged = pairs().map((pair) => ({ ...pair, merged: isMerged(linker, pair.line) }));
  note(`linking: identity, ${judged.length} pairs of our own`);
  const share = (list: readonly { merged: boolean }[]) =>
    list.filter((one) => one.merged).length / list.length;
  const measure = (name: string, same: boolean): Measure => ({
    task: 'linking',
    set: 'pairs (our own)',
    measure: name,
    ...bootstrap(
      judged.filter((one) => one.same === same),
      share,
    ),
  });
  yield measure('one identity: merged', true);
  yield measure('two identities: falsely merged', false);
}
