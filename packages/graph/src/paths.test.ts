import Graph from 'graphology';
import { describe, expect, it } from 'vitest';
import { bestPaths } from './paths.js';
import type { AnyGraph } from './types.js';

function edge(type: string, weight: number, layer = 'event') {
  return { type, weight, score: 1, layer };
}

/** a and d: through b (well told), through c (told once), straight (told once), and through a hub. */
function diamond(): AnyGraph {
  const graph: AnyGraph = new Graph({ type: 'mixed', multi: true });
  for (const key of ['a', 'b', 'c', 'd', 'hub', 'alone']) graph.addNode(key);
  graph.addDirectedEdgeWithKey('ab', 'a', 'b', edge('threaten', 9));
  graph.addDirectedEdgeWithKey('ba', 'b', 'a', edge('accuse', 1));
  graph.addUndirectedEdgeWithKey('bd', 'b', 'd', edge('consult', 9));
  graph.addDirectedEdgeWithKey('ca', 'c', 'a', edge('aid', 1));
  graph.addDirectedEdgeWithKey('cd', 'c', 'd', edge('aid', 1));
  graph.addDirectedEdgeWithKey('ad', 'a', 'd', edge('sanction', 1));
  graph.addDirectedEdgeWithKey('ah', 'a', 'hub', edge('accuse', 3));
  graph.addDirectedEdgeWithKey('hd', 'hub', 'd', edge('accuse', 3));
  graph.addUndirectedEdgeWithKey('aw', 'a', 'alone', edge('appears-with', 0.5, 'cooccurrence'));
  return graph;
}

const nodes = (graph: AnyGraph, options: Parameters<typeof bestPaths>[1]) =>
  bestPaths(graph, options).map((path) => path.nodes.join(''));

describe('bestPaths', () => {
  const ends = { from: 'a', to: 'd' };

  it('lists simple paths by the strength of their evidence, whatever the direction of edges', () => {
    expect(nodes(diamond(), ends)).toEqual(['ad', 'abd', 'ahubd', 'acd']);
  });

  it('gives the edges of each step, best supported first', () => {
    const path = bestPaths(diamond(), ends)[1]!;
    expect(path.steps).toEqual([
      { from: 'a', to: 'b', edges: ['ab', 'ba'] },
      { from: 'b', to: 'd', edges: ['bd'] },
    ]);
    expect(path.strength).toBeCloseTo((10 / 11 / 2) * (9 / 10 / 2), 6);
  });

  it('stops at the number wanted', () => {
    expect(nodes(diamond(), { ...ends, most: 2 })).toEqual(['ad', 'abd']);
  });

  it('leaves out nodes and predicates', () => {
    expect(nodes(diamond(), { ...ends, excludeNodes: ['hub', 'b'] })).toEqual(['ad', 'acd']);
    expect(nodes(diamond(), { ...ends, excludePredicates: ['sanction', 'aid', 'accuse'] })).toEqual(['abd']);
  });

  it('counts co-occurrence only when asked', () => {
    expect(nodes(diamond(), { from: 'a', to: 'alone' })).toEqual([]);
    expect(nodes(diamond(), { from: 'a', to: 'alone', cooccurrence: true })).toEqual(['aalone']);
  });

  it('finds nothing from a node to itself', () => {
    expect(nodes(diamond(), { from: 'a', to: 'a' })).toEqual([]);
  });

  it('names a node that is not there', () => {
    expect(() => bestPaths(diamond(), { from: 'a', to: 'zz' })).toThrow('zz: The graph has no such node.');
  });

  it('finds the same as trying every path of a grid', () => {
    const graph: AnyGraph = new Graph({ type: 'undirected' });
    const key = (x: number, y: number) => `${x}${y}`;
    for (let x = 0; x < 3; x++) for (let y = 0; y < 3; y++) graph.addNode(key(x, y));
    for (let x = 0; x < 3; x++)
      for (let y = 0; y < 3; y++) {
        if (x < 2) graph.addEdge(key(x, y), key(x + 1, y), edge('aid', 1 + x + 3 * y));
        if (y < 2) graph.addEdge(key(x, y), key(x, y + 1), edge('aid', 2 + 2 * x + y));
      }
    const found = bestPaths(graph, { from: '00', to: '22', most: 100 });
    expect(found).toHaveLength(12);
    const strengths = found.map(({ strength }) => strength);
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
    expect(new Set(found.map((path) => path.nodes.join())).size).toBe(12);
  });
});
