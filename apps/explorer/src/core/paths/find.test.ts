import { describe, expect, it } from 'vitest';
import { sampleGraph } from '../../sample/sample.js';
import { DEFAULT_FILTERS, evaluate, setValues } from '../filters/index.js';
import { createDataset } from '../graph/index.js';
import { findPaths } from './find.js';

const dataset = createDataset(sampleGraph());

function names(query: { from: string; to: string | null; exclude?: string[] }, filters = DEFAULT_FILTERS) {
  const paths = findPaths(dataset, evaluate(dataset, filters), { exclude: [], ...query });
  return paths.map(({ steps }) =>
    [steps[0]!.from, ...steps.map((step) => step.to)].map((index) => dataset.nodes[index]!.label).join(' '),
  );
}

describe('findPaths', () => {
  it('puts the best supported first', () => {
    expect(names({ from: 'Q241', to: 'Q212' })[0]).toBe('Cuba Russia Ukraine');
  });

  it('leaves nodes out', () => {
    for (const path of names({ from: 'Q241', to: 'Q212', exclude: ['Q159'] }))
      expect(path).not.toContain('Russia');
  });

  it('uses only what the filters show', () => {
    const filters = setValues(DEFAULT_FILTERS, 'type', { values: ['country'], on: false });
    expect(names({ from: 'Q241', to: 'Q212' }, filters)).toEqual([]);
  });

  it.each([
    [{ from: 'Q241', to: null }],
    [{ from: 'Q241', to: 'Q241' }],
    [{ from: '', to: 'Q212' }],
    [{ from: 'Q241', to: 'nobody' }],
  ])('%j has no answer', (query) => {
    expect(names(query)).toEqual([]);
  });
});
