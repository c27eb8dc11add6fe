import { contentHash } from '@newsgraph/schema';

/**
 * The first `count` items in the order of a hash of the round and the item's key: random, the same in every run, and an
 * item that stays in the population stays in the draw unless new items come before it.
 */
export function draw<T extends { readonly key: string }>(
  items: readonly T[],
  { round, count }: { readonly round: string; readonly count: number },
): T[] {
  const rank = new Map(items.map((item) => [item.key, contentHash(`${round}|${item.key}`)]));
  return [...new Map(items.map((item) => [item.key, item])).values()]
    .sort((a, b) => (rank.get(a.key)! < rank.get(b.key)! ? -1 : 1))
    .slice(0, count);
}
