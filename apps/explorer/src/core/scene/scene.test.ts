import { describe, expect, it } from 'vitest';
import { sampleGraph } from '../../sample/sample.js';
import { DEFAULT_APPEARANCE, familyColor } from '../appearance/index.js';
import { DEFAULT_FILTERS, evaluate, setValues } from '../filters/index.js';
import { createDataset } from '../graph/index.js';
import { NOTHING, selectEdge, selectNode } from '../selection/index.js';
import { createEmphasis } from './emphasis.js';
import { createScene } from './scene.js';

const dataset = createDataset(sampleGraph());
const edge = (key: string) => dataset.edgeIndex.get(key)!;

function scene(filters = DEFAULT_FILTERS, appearance = DEFAULT_APPEARANCE) {
  const visible = evaluate(dataset, filters);
  return createScene({ dataset, visible, filters, appearance, theme: 'light' });
}

describe('createScene', () => {
  it('fans parallel edges out to both sides, with no two on one line', () => {
    const { edges, edge: mark } = scene();
    const between = dataset.edges.filter(({ source, target, index }) => {
      const keys = [dataset.nodes[source]!.key, dataset.nodes[target]!.key].sort().join(' ');
      return keys === 'Q159 Q30' && edges[index];
    });
    const sides = between.map((one) => mark(one.index).curvature * (one.source < one.target ? 1 : -1));
    expect(new Set(sides).size).toBe(between.length);
    expect(sides.reduce((sum, side) => sum + side, 0)).toBeCloseTo(0);
  });

  it('draws a lone edge straight, a self-loop as a loop, symmetric ties without arrow', () => {
    const { edge: mark } = scene();
    expect(mark(edge('Q128160|country|Q241'))).toMatchObject({ curvature: 0, loop: -1, arrow: true });
    expect(mark(edge('Q232|coerce|Q232'))).toMatchObject({ loop: 0 });
    expect(mark(edge('Q7184|consult|Q159')).arrow).toBe(false);
  });

  it('draws what is not actual, or negated, lighter', () => {
    const { edge: mark } = scene();
    const full = familyColor('material conflict', 'light');
    expect(mark(edge('Q159|mobilize|Q212')).color).toBe(full);
    expect(mark(edge('Q159|mobilize|Q241')).color).not.toBe(full);
    expect(mark(edge('Q159|assault|Q212')).color).toBe(mark(edge('Q159|mobilize|Q241')).color);
  });

  it('hides or fades what is filtered out', () => {
    const filters = setValues(DEFAULT_FILTERS, 'type', { values: ['person'], on: false });
    const putin = dataset.nodeIndex.get('Q7747')!;
    expect(scene(filters).nodes[putin]).toBe(0);
    const faded = scene({ ...filters, mode: 'fade' });
    expect(faded.nodes[putin]).toBe(1);
    expect(faded.node(putin).faint).toBe(true);
  });

  it('joins the edges of a pair into one', () => {
    const { edges } = scene(DEFAULT_FILTERS, { ...DEFAULT_APPEARANCE, edges: 'aggregate' });
    const shown = dataset.edges.filter(({ index }) => edges[index]);
    const pairs = shown.map(({ source, target }) => [source, target].sort().join(' '));
    expect(new Set(pairs).size).toBe(pairs.length);
  });
});

describe('createEmphasis', () => {
  const drawn = scene();
  const cuba = dataset.nodeIndex.get('Q241')!;

  it('is nothing while nothing is selected', () => {
    expect(createEmphasis(dataset, drawn, { selection: NOTHING })).toBeNull();
  });

  it('is a node with its neighbours', () => {
    const emphasis = createEmphasis(dataset, drawn, { selection: selectNode('Q241') })!;
    expect([...emphasis.rings]).toEqual([cuba]);
    expect(emphasis.nodes.size).toBe(4);
    expect(emphasis.edges.size).toBe(4);
  });

  it('is an edge with its ends; the pointer comes before the selection', () => {
    const selection = selectEdge('Q159|mobilize|Q212');
    expect([...createEmphasis(dataset, drawn, { selection })!.edges]).toEqual([edge('Q159|mobilize|Q212')]);
    const hover = { node: 'Q241' };
    expect([...createEmphasis(dataset, drawn, { selection, hover })!.rings]).toEqual([cuba]);
  });

  it('ignores what is not in the graph', () => {
    expect(createEmphasis(dataset, drawn, { selection: selectNode('nobody') })).toBeNull();
  });
});
