import type { Naming, Split } from '@newsgraph/graph/decisions';
import { contentHash, type EntityType } from '@newsgraph/schema';

const slug = (label: string) =>
  label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/**
 * The split that gives the picked namings of an entity to a new one. Where all namings with the same words are picked, the
 * words are, so that sentences which the graph does not quote follow.
 */
export function splitOff(
  entity: { readonly key: string; readonly namings: readonly Naming[] },
  picked: ReadonlySet<Naming>,
  made: { readonly label: string; readonly type: EntityType },
): Split {
  const whole = (words: string) =>
    entity.namings.every((naming) => naming.text !== words || picked.has(naming));
  const names = [...new Set([...picked].map(({ text }) => text))].filter(whole).sort();
  const mentions = entity.namings
    .filter((naming) => picked.has(naming) && !names.includes(naming.text))
    .map(({ document, start, end }) => ({ document, start, end }));
  const seed = JSON.stringify([entity.key, made.label, names, mentions]);
  return {
    kind: 'split',
    entity: entity.key,
    into: `local:${slug(made.label)}-${contentHash(seed).slice(0, 6)}`,
    ...made,
    ...(names.length > 0 && { names }),
    ...(mentions.length > 0 && { mentions }),
  };
}
