import Graph from 'graphology';
import betweennessOf from 'graphology-metrics/centrality/betweenness.js';
import pagerankOf from 'graphology-metrics/centrality/pagerank.js';
import { describe, expect, it } from 'vitest';
import { betweenness, degrees, measure, pagerank, project, statementProjection } from './metrics.js';
import { seededRandom } from './random.js';
import type { AnyGraph } from './types.js';

/** A random simple undirected graph in a few pieces. */
function randomGraph(order: number, size: number): AnyGraph {
  const random = seededRandom(7);
  const graph: AnyGraph = new Graph({ type: 'undirected', multi: false });
  for (let i = 0; i < order; i++) graph.addNode(`n${i}`);
  for (let i = 0; i < size; i++) {
    const [a, b] = [Math.floor(random() * order), Math.floor(random() * order)];
    if (a !== b) graph.mergeEdge(`n${a}`, `n${b}`, { weight: 1 + Math.floor(random() * 5) });
  }
  return graph;
}

function path(): AnyGraph {
  const graph: AnyGraph = new Graph({ type: 'mixed', multi: true });
  for (const key of ['a', 'b', 'c', 'd']) graph.addNode(key);
  graph.addDirectedEdge('a', 'b', { layer: 'event', weight: 2 });
  graph.addDirectedEdge('b', 'a', { layer: 'event', weight: 1 });
  graph.addUndirectedEdge('b', 'c', { layer: 'relation', weight: 1 });
  graph.addDirectedEdge('b', 'b', { layer: 'event', weight: 9 });
  graph.addUndirectedEdge('c', 'd', { layer: 'cooccurrence', weight: 0.5 });
  return graph;
}

describe('project', () => {
  it('drops direction, self-loops and parallel edges, and adds weights up', () => {
    const { keys, offsets, neighbours, weights } = statementProjection(path());
    expect(keys).toEqual(['a', 'b', 'c', 'd']);
    expect([...offsets]).toEqual([0, 1, 3, 4, 4]);
    expect([...neighbours]).toEqual([1, 0, 2, 1]);
    expect([...weights]).toEqual([3, 3, 1, 1]);
  });

  it('takes every edge where there is no event or relation', () => {
    const graph = path();
    for (const edge of graph.edges())
      if (graph.getEdgeAttribute(edge, 'layer') !== 'cooccurrence') graph.dropEdge(edge);
    expect([...statementProjection(graph).neighbours]).toEqual([3, 2]);
  });

  it('takes a file of another program, without layers and weights', () => {
    const graph: AnyGraph = new Graph();
    graph.addNode('a');
    graph.mergeEdge('a', 'b', { weight: 'heavy' });
    expect([...statementProjection(graph).weights]).toEqual([1, 1]);
  });
});

describe('metrics', () => {
  const graph = randomGraph(120, 260);
  const projection = project(graph, { weight: ({ weight }) => Number(weight) });

  it('degree counts neighbours, not edges', () => {
    expect([...degrees(statementProjection(path()))]).toEqual([1, 2, 1, 0]);
  });

  it('PageRank agrees with graphology-metrics and adds up to 1', () => {
    const ours = pagerank(projection);
    const theirs = pagerankOf(graph, { tolerance: 1e-10, maxIterations: 1000, getEdgeWeight: 'weight' });
    projection.keys.forEach((key, i) => {
      expect(ours[i]).toBeCloseTo(theirs[key]!, 6);
    });
    expect(ours.reduce((a, b) => a + b)).toBeCloseTo(1, 9);
  });

  it('betweenness agrees with graphology-metrics', () => {
    const ours = betweenness(projection);
    const theirs = betweennessOf(graph, { getEdgeWeight: null });
    projection.keys.forEach((key, i) => {
      expect(ours[i]).toBeCloseTo(theirs[key]!, 9);
    });
  });

  it('betweenness from a sample is close, and the same each time', () => {
    const exact = betweenness(projection);
    const sampled = betweenness(projection, { exactUpTo: 10, samples: 80 });
    const top = (values: Float64Array) =>
      [...values.keys()].sort((a, b) => values[b]! - values[a]!).slice(0, 10);
    const shared = top(exact).filter((node) => top(sampled).includes(node));
    expect(shared.length).toBeGreaterThanOrEqual(7);
    expect(betweenness(projection, { exactUpTo: 10, samples: 80 })).toEqual(sampled);
  });

  it('the middle of a line lies between', () => {
    const line = path();
    measure(line);
    expect(line.mapNodes((_, { betweenness }) => betweenness)).toEqual([0, 0.333333, 0, 0]);
    expect(line.getNodeAttribute('b', 'size')).toBe(18);
  });

  it('sizes nodes by their mentions where they have any', () => {
    const graph = path();
    for (const [key, mentions] of [
      ['a', 100],
      ['b', 25],
      ['c', 0],
    ] as const)
      graph.setNodeAttribute(key, 'mentions', mentions);
    measure(graph);
    expect(graph.mapNodes((_, { size }) => size)).toEqual([18, 10.5, 3, 3]);
  });

  it('takes an empty graph and a node alone', () => {
    const alone: AnyGraph = new Graph();
    measure(alone);
    alone.addNode('a');
    measure(alone);
    expect(alone.getNodeAttributes('a')).toEqual({ degree: 0, pagerank: 1, betweenness: 0, size: 18 });
  });
});
