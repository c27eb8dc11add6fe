import Graph from 'graphology';
import { expect, it } from 'vitest';
import { buildGraph } from './build.js';
import { layout } from './layout.js';
import { seededRandom } from './random.js';
import { story } from './testing/story.js';
import type { AnyGraph } from './types.js';

/** Groups of many sizes, some of them alone, as in news. */
function pieces(order: number): AnyGraph {
  const random = seededRandom(3);
  const graph: AnyGraph = new Graph({ type: 'mixed', multi: true });
  for (let i = 0; i < order; i++) graph.addNode(`n${i}`, { size: 3 + Math.floor(15 * random() ** 4) });
  for (let i = 1; i < order; i++)
    if (random() < 0.8) graph.addDirectedEdge(`n${i}`, `n${Math.floor(random() ** 2 * i)}`, { weight: 1 });
  return graph;
}

it('gives the same places each time, to two decimals', () => {
  const graph = buildGraph(story());
  const places = layout(graph);
  expect(layout(graph)).toEqual(places);
  for (const { x, y } of places)
    expect([Math.round(x * 100) / 100, Math.round(y * 100) / 100]).toEqual([x, y]);
});

it.each([30, 400])('%i nodes do not overlap and lie close together', (order) => {
  const graph = pieces(order);
  const places = layout(graph);
  const sizes = graph.mapNodes((_, { size }) => size as number);
  let overlaps = 0;
  for (let i = 0; i < order; i++)
    for (let j = 0; j < i; j++) {
      const distance = Math.hypot(places[i]!.x - places[j]!.x, places[i]!.y - places[j]!.y);
      if (distance < sizes[i]! + sizes[j]!) overlaps++;
    }
  expect(overlaps).toBe(0);
  const area = sizes.reduce((sum, size) => sum + Math.PI * (size + 12) ** 2, 0);
  const radius = Math.max(...places.map(({ x, y }) => Math.hypot(x, y)));
  expect((Math.PI * radius ** 2) / area).toBeLessThan(12);
});

it('takes no node, one node, and nodes without edges', () => {
  const graph: AnyGraph = new Graph();
  expect(layout(graph)).toEqual([]);
  graph.addNode('a');
  expect(layout(graph)).toEqual([{ x: 0, y: 0 }]);
  graph.addNode('__proto__');
  expect(new Set(layout(graph).map(({ x, y }) => `${x} ${y}`)).size).toBe(2);
});
