import Graph from 'graphology';
import { describe, expect, it } from 'vitest';
import { sampleGraph } from '../../sample/sample.js';
import { createDataset } from './dataset.js';

describe('createDataset', () => {
  it('reads the sample', () => {
    const dataset = createDataset(sampleGraph());
    expect(dataset.title).toBe('January 2022');
    expect(dataset.nodes[dataset.nodeIndex.get('Q159')!]).toMatchObject({
      label: 'Russia',
      wikidata: 'Q159',
    });
    const edge = dataset.edges[dataset.edgeIndex.get('Q159|mobilize|Q241')!]!;
    expect(edge).toMatchObject({ family: 'material conflict', weight: 2, directed: true });
    const [first] = edge.claims.map((index) => dataset.claims[index]!);
    expect(first).toMatchObject({
      modality: 'possible',
      speaker: 'Sergei Ryabkov',
      publisher: 'Capital Wire',
    });
    expect(first!.evidence!.quote.slice(...first!.evidence!.trigger)).toBe('sends forces');
  });

  it('counts ties without co-occurrence', () => {
    const dataset = createDataset(sampleGraph());
    expect(dataset.nodes[dataset.nodeIndex.get('Q71')!]!.degree).toBe(0);
    expect(dataset.incident[dataset.nodeIndex.get('Q71')!]).toHaveLength(2);
  });

  it('takes a graph of another program', () => {
    const graph = new Graph({ multi: true });
    graph.addNode('a', { label: 'x'.repeat(1_000_000), size: 'big' });
    graph.addNode('__proto__', { x: 1, y: 'here' });
    graph.addEdgeWithKey('e', 'a', '__proto__', { label: 'knows' });
    const { nodes, edges, claims } = createDataset(graph, 'other.gexf');
    expect(nodes[0]!.label).toHaveLength(200);
    expect(nodes[1]).toMatchObject({ label: '__proto__', type: 'unknown' });
    expect(nodes.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(edges[0]).toMatchObject({ label: 'knows', family: 'other', claims: [0] });
    expect(claims[0]).toMatchObject({ modality: 'actual', day: null, id: 'e#0' });
  });

  it('takes an empty graph', () => {
    expect(createDataset(new Graph(), 'nothing')).toMatchObject({
      title: 'nothing',
      nodes: [],
      edges: [],
      claims: [],
    });
  });
});
