import Graph from 'graphology';
import { describe, expect, it } from 'vitest';
import { sampleGraph } from '../../sample/sample.js';
import { FAMILIES } from '../appearance/index.js';
import { DEFAULT_FILTERS, evaluate, setWindow } from '../filters/index.js';
import { createDataset, dayNumber } from '../graph/index.js';
import { histogram } from './histogram.js';

const dataset = createDataset(sampleGraph());

describe('histogram', () => {
  const shape = histogram(dataset, evaluate(dataset, DEFAULT_FILTERS).failed)!;

  it('has a bin for every day from the first to the last', () => {
    expect([shape.from, shape.to, shape.bins.length]).toEqual([
      dayNumber('2022-01-05'),
      dayNumber('2022-01-21'),
      17,
    ]);
    expect(shape.dated).toBe(66);
    expect(shape.bins.reduce((sum, bin) => sum + bin.total, 0)).toBe(66);
  });

  it('stacks classes', () => {
    const day = shape.bins.find((bin) => bin.from === dayNumber('2022-01-13'))!;
    expect(day.total).toBe(shape.tallest);
    expect(day.counts[FAMILIES.indexOf('material conflict')]).toBeGreaterThan(3);
  });

  it('does not change with the window', () => {
    const filters = setWindow(DEFAULT_FILTERS, { from: shape.from, to: shape.from });
    expect(histogram(dataset, evaluate(dataset, filters).failed)).toEqual(shape);
  });

  it('has bins of several days over years', () => {
    const graph = new Graph({ multi: true });
    graph.addNode('a');
    const quote = { quote: 'x', document: 'd' };
    graph.addEdge('a', 'a', { evidence: ['2015-01-01', '2022-01-01'].map((date) => ({ ...quote, date })) });
    const years = createDataset(graph);
    const long = histogram(years, evaluate(years, DEFAULT_FILTERS).failed)!;
    expect(long.bins.length).toBeLessThanOrEqual(180);
    expect(long.bins.at(-1)!.total).toBe(1);
  });

  it('is undefined when nothing has a date', () => {
    const empty = createDataset(new Graph());
    expect(histogram(empty, new Uint8Array())).toBeUndefined();
  });
});
