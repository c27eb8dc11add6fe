import { describe, expect, it } from 'vitest';
import { sampleGraph } from '../../sample/sample.js';
import { createDataset } from '../graph/index.js';
import { expand, moreNeighbours } from './actions.js';
import { evaluate } from './evaluate.js';
import { reach } from './reach.js';
import { DEFAULT_FILTERS } from './types.js';

const dataset = createDataset(sampleGraph());
const russia = 'Q159';
const labels = (inside: Uint8Array) =>
  dataset.nodes.filter(({ index }) => inside[index]).map(({ label }) => label);
const ties = (edge: number) => dataset.edges[edge]!.family !== 'co-occurrence';

describe('reach', () => {
  it('goes as far as asked, over open edges', () => {
    const near = reach(dataset, { roots: ['Q241'], depth: 1 }, ties);
    expect(labels(near.inside).sort()).toEqual(['Cuba', 'Cuban Missile Crisis', 'Russia', 'Venezuela']);
    expect(near.neighbours).toEqual({ shown: 3, all: 3 });
    const far = reach(dataset, { roots: ['Q241'], depth: 2 }, ties);
    expect(labels(far.inside).length).toBeGreaterThan(8);
    expect(labels(reach(dataset, { roots: ['Q241'], depth: 3 }, () => false).inside)).toEqual(['Cuba']);
  });

  it('keeps the most strongly tied neighbours of each entity, and says of how many', () => {
    const all = reach(dataset, { roots: [russia], depth: 1 }, ties);
    const few = reach(dataset, { roots: [russia], depth: 1, most: 2 }, ties);
    expect(few.neighbours).toEqual({ shown: 2, all: all.neighbours.all });
    expect(labels(few.inside)).toEqual(expect.arrayContaining(['Russia', 'Ukraine', 'United States']));
  });

  it('takes a graph of one node with a thousand loops', () => {
    const loops = { ...dataset, incident: dataset.incident.map(() => new Array(1000).fill(0)) };
    expect(reach(loops, { roots: [russia], depth: 3, most: 1 }, ties).neighbours.all).toBeLessThan(3);
  });
});

describe('expanding', () => {
  it('shows twenty neighbours at first, then twenty more, then all', () => {
    const first = expand(DEFAULT_FILTERS, russia);
    expect(first.focus).toEqual({ roots: [russia], depth: 1, most: 20 });
    expect(moreNeighbours(first).focus).toEqual({ roots: [russia], depth: 1, most: 40 });
    expect(moreNeighbours(first, true).focus).toEqual({ roots: [russia], depth: 1 });
    expect(moreNeighbours(DEFAULT_FILTERS)).toBe(DEFAULT_FILTERS);
  });

  it('counts the neighbours shown', () => {
    const focus = { roots: [russia], depth: 1, most: 3 };
    const { neighbours, totals } = evaluate(dataset, { ...DEFAULT_FILTERS, focus });
    expect(neighbours!.shown).toBe(3);
    expect(neighbours!.all).toBeGreaterThan(10);
    expect(totals.nodes).toBe(4);
    expect(evaluate(dataset, DEFAULT_FILTERS).neighbours).toBeNull();
  });
});
