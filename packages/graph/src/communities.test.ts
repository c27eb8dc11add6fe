import Graph from 'graphology';
import { expect, it } from 'vitest';
import { assignCommunities, communities } from './communities.js';
import type { AnyGraph } from './types.js';

/** Rings of 6, 5 and 4 nodes that all know one another, joined by single edges. */
function cliques(): AnyGraph {
  const graph: AnyGraph = new Graph({ type: 'mixed', multi: true });
  const sizes = [4, 6, 5];
  sizes.forEach((size, group) => {
    for (let i = 0; i < size; i++) graph.addNode(`${group}-${i}`);
    for (let i = 0; i < size; i++)
      for (let j = i + 1; j < size; j++)
        graph.addDirectedEdge(`${group}-${i}`, `${group}-${j}`, { weight: 2 });
  });
  graph.addUndirectedEdge('0-0', '1-0', { weight: 1 });
  graph.addUndirectedEdge('1-1', '2-0', { layer: 'cooccurrence', weight: 0.5 });
  return graph;
}

it('finds groups in a mixed graph and numbers the largest 0', () => {
  const found = communities(cliques());
  expect(found).toEqual([...Array(4).fill(2), ...Array(6).fill(0), ...Array(5).fill(1)]);
});

it('gives the same groups each time', () => {
  expect(communities(cliques())).toEqual(communities(cliques()));
});

it('takes graphs without edges and without nodes', () => {
  const graph: AnyGraph = new Graph();
  expect(communities(graph)).toEqual([]);
  graph.addNode('constructor');
  graph.addNode('b');
  assignCommunities(graph);
  expect(graph.mapNodes((_, { community }) => community)).toEqual([0, 1]);
});
