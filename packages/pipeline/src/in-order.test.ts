import { expect, test } from 'vitest';
import { inOrder } from './in-order.js';

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Promises that are settled by hand, by item. */
function gates(n: number) {
  const open: (() => void)[] = [];
  const waits = Array.from({ length: n }, (_, i) => new Promise<void>((resolve) => (open[i] = resolve)));
  return { open, waits };
}

test('results keep the order of the items when later ones finish first', async () => {
  const { open, waits } = gates(3);
  const finished: number[] = [];
  const work = async (item: number) => {
    await waits[item];
    finished.push(item);
    open[item - 1]?.();
    return item * 10;
  };
  const results = collect(inOrder([0, 1, 2], work, 3));
  open[2]!();
  expect(await results).toEqual([0, 10, 20]);
  expect(finished).toEqual([2, 1, 0]);
});

test('no more than `width` are under way', async () => {
  let running = 0;
  let most = 0;
  const work = async (item: number) => {
    most = Math.max(most, ++running);
    await Promise.resolve();
    running--;
    return item;
  };
  expect(
    await collect(
      inOrder(
        Array.from({ length: 20 }, (_, i) => i),
        work,
        4,
      ),
    ),
  ).toHaveLength(20);
  expect(most).toBeLessThanOrEqual(4);
});

test('the first error ends it', async () => {
  const work = async (item: number) => {
    if (item === 1) throw new Error('item 1');
    return item;
  };
  await expect(collect(inOrder([0, 1, 2], work, 2))).rejects.toThrow('item 1');
});
