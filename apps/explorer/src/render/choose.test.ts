import Graph from 'graphology';
import { describe, expect, it } from 'vitest';
import { DEFAULT_APPEARANCE } from '../core/appearance/index.js';
import { DEFAULT_FILTERS, evaluate, type Filters } from '../core/filters/index.js';
import { createDataset } from '../core/graph/index.js';
import { createScene } from '../core/scene/index.js';
import { type Choice, chooseDrawing, isLarge, wholeDrawing } from './choose.js';
import { createDrawnGraph } from './graph.js';

/** Nodes on a line, each tied with the next; the first are the most important, the last ties the heaviest. */
function line(count: number): Omit<Choice, 'region'> {
  const graph = new Graph({ multi: true });
  for (let i = 0; i < count; i++)
    graph.addNode(i, { x: i, y: 0, pagerank: 1 / (i + 1), type: i % 2 ? 'person' : 'place' });
  for (let i = 1; i < count; i++) graph.addEdge(i - 1, i, { type: 'consult', weight: i });
  const dataset = createDataset(graph);
  const positions = Float32Array.from(dataset.nodes.flatMap(({ x, y }) => [x, y]));
  return { dataset, positions, scene: sceneOf(dataset, DEFAULT_FILTERS) };
}

function sceneOf(dataset: Choice['dataset'], filters: Filters) {
  const visible = evaluate(dataset, filters);
  return createScene({ dataset, visible, filters, appearance: DEFAULT_APPEARANCE, theme: 'light' });
}

const large = line(9000);

describe('chooseDrawing', () => {
  it('keeps the most important of what is too large, with the ties among them, the best on top', () => {
    expect(isLarge(large.dataset)).toBe(true);
    const { nodes, edges } = chooseDrawing(large);
    expect(nodes).toHaveLength(5000);
    expect(nodes.at(-1)).toBe(0);
    expect(Math.max(...nodes)).toBe(4999);
    expect(edges).toHaveLength(4999);
    expect(edges.at(-1)).toBe(4998);
  });

  it('draws a part that the reader looks at in detail, and fills up with what is important elsewhere', () => {
    const region = { left: 8000, right: 8999, low: -1, high: 1 };
    const { nodes } = chooseDrawing({ ...large, region });
    expect(nodes).toHaveLength(5000);
    expect(nodes.filter((node) => node >= 8000)).toHaveLength(1000);
    expect(nodes).toContain(3999);
    expect(nodes).not.toContain(4000);
  });

  it('leaves out what filters hide', () => {
    const filters = { ...DEFAULT_FILTERS, off: { predicate: ['consult'] }, isolated: true };
    const { nodes, edges } = chooseDrawing({ ...large, scene: sceneOf(large.dataset, filters) });
    expect(nodes).toHaveLength(5000);
    expect(edges).toEqual([]);
  });

  it('keeps to its limit of ties', () => {
    const graph = new Graph({ multi: true });
    for (let i = 0; i < 10; i++) graph.addNode(i, { x: i, y: i });
    for (let i = 0; i < 20_000; i++) graph.addEdge(i % 10, (i * 7) % 10, { type: 'aid', weight: i });
    const dataset = createDataset(graph);
    const { edges } = chooseDrawing({
      dataset,
      positions: new Float32Array(20),
      scene: sceneOf(dataset, DEFAULT_FILTERS),
    });
    expect(edges).toHaveLength(8000);
    expect(Math.min(...edges)).toBe(12_000);
  });
});

describe('createDrawnGraph', () => {
  const small = line(4);
  const drawn = createDrawnGraph(small.dataset, wholeDrawing(small), {
    positions: () => small.positions,
    edges: true,
  });

  it('reads from the dataset what sigma asks a graph for', () => {
    const { graph } = drawn;
    expect([graph.order, graph.size]).toEqual([4, 3]);
    expect(graph.nodes()).toEqual(['3', '2', '1', '0']);
    expect(graph.extremities('2')).toEqual(['2', '3']);
    expect(graph.getNodeAttributes('3')).toEqual({ x: 3, y: 0 });
    const seen: string[] = [];
    graph.forEachNode((key) => seen.push(key));
    graph.forEachEdge((key) => seen.push(key));
    expect(seen).toEqual(['3', '2', '1', '0', '0', '1', '2']);
  });

  it('holds what is drawn next, and no longer what was drawn before', () => {
    drawn.draw({ nodes: [2], edges: [] });
    const { graph } = drawn;
    expect([graph.order, graph.size, graph.hasNode('2'), graph.hasNode('1')]).toEqual([1, 0, true, false]);
  });
});
