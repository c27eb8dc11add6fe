import { describe, expect, it } from 'vitest';
import { sampleGraph } from '../../sample/sample.js';
import { DEFAULT_FILTERS, evaluate } from '../filters/index.js';
import { createDataset } from '../graph/index.js';
import { arrange } from './arrange.js';
import { filePositions } from './positions.js';
import { type Body, spread, UPRIGHT, WIDE } from './spread.js';

const heap = (count: number): Body[] =>
  Array.from({ length: count }, (_, i) => ({ x: i % 7, y: i % 5, radius: 8, label: 60 }));

/** Discs and names as boxes. */
const meet = (a: Body, b: Body) => Math.abs(a.y - b.y) < 16 && a.x - 8 < b.x + 68 && b.x - 8 < a.x + 68;

describe('spread', () => {
  it('gives discs and names of a heap room of their own, in the window', () => {
    const bodies = heap(70);
    spread(bodies, []);
    const pairs = bodies.flatMap((a, i) => bodies.slice(i + 1).filter((b) => meet(a, b)));
    expect(pairs).toEqual([]);
    expect(Math.max(...bodies.map(({ x }) => x)) - Math.min(...bodies.map(({ x }) => x))).toBeLessThan(
      WIDE.width * 1.1,
    );
  });

  it('keeps the ends of a tie far enough apart to see it', () => {
    const bodies = heap(20);
    spread(bodies, [[0, 1]]);
    const [a, b] = bodies as [Body, Body];
    expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(60);
  });

  it('does nothing to one body, and stays finite where all lie on one point', () => {
    const one: Body[] = [{ x: 3, y: 4, radius: 5, label: 0 }];
    spread(one, []);
    expect(one[0]).toMatchObject({ x: 3, y: 4 });
    const point = heap(5).map((body) => ({ ...body, x: 0, y: 0 }));
    spread(point, [[0, 1]]);
    expect(point.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });
});

it('arranges the same graph to the same picture', () => {
  const dataset = createDataset(sampleGraph());
  const visible = evaluate(dataset, DEFAULT_FILTERS);
  const place = { positions: filePositions(dataset), frame: UPRIGHT };
  const once = arrange(dataset, visible, place);
  expect(arrange(dataset, visible, place)).toEqual(once);
  expect(once.every(Number.isFinite)).toBe(true);
});
