import Graph from 'graphology';
import { expect, it } from 'vitest';
import { newsGraph } from '../testing/graphs.js';
import type { AnyGraph } from '../types.js';
import { readJson } from './read.js';
import { writeJson } from './write.js';

it('is what graphology exports', () => {
  const graph = newsGraph();
  expect(JSON.parse([...writeJson(graph)].join(''))).toEqual(JSON.parse(JSON.stringify(graph.export())));
});

it('keeps infinite numbers, and nothing in the place of what is not a number', () => {
  const graph: AnyGraph = new Graph();
  const values = {
    up: Number.POSITIVE_INFINITY,
    down: Number.NEGATIVE_INFINITY,
    none: null,
    text: '\u0000+ null',
  };
  graph.addNode('a', values);
  expect(readJson([...writeJson(graph)].join('')).getNodeAttributes('a')).toEqual(values);
});

it('forgets keys that would change what objects inherit', () => {
  const text = '{"nodes":[{"key":"a","attributes":{"__proto__":{"polluted":1},"x":{"__proto__":2,"y":3}}}]}';
  const attributes = readJson(text).getNodeAttributes('a');
  expect(Object.keys(attributes)).toEqual(['x']);
  expect(attributes.x).toEqual({ y: 3 });
  expect(attributes.polluted).toBeUndefined();
});
