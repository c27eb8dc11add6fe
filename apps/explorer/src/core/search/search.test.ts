import { describe, expect, it } from 'vitest';
import { sampleGraph } from '../../sample/sample.js';
import { createDataset } from '../graph/index.js';
import { createSearch } from './search.js';

const dataset = createDataset(sampleGraph());
const search = createSearch(dataset);
const first = (query: string) => dataset.nodes[search.nodes(query)[0]?.index ?? -1]?.label;

describe('search', () => {
  it.each([
    ['russia', 'Russia'],
    ['RUSS', 'Russia'],
    ['rybak', 'Sergei Ryabkov'],
    ['ryabkof', 'Sergei Ryabkov'],
    ['us', 'United States'],
    ['U.S.', 'United States'],
    ['geneve', 'Geneva'],
    ['north atlantic', 'NATO'],
    ['venezula', 'Venezuela'],
  ])('%s finds %s first', (query, label) => {
    expect(first(query)).toBe(label);
  });

  it('tells the alias that matched', () => {
    expect(search.nodes('rybakov')[0]).toMatchObject({ alias: 'Sergei Rybakov' });
    expect(search.nodes('ryabkov')[0]).not.toHaveProperty('alias');
  });

  it('finds quotes', () => {
    const [hit] = search.claims('massed troops');
    expect(dataset.claims[hit!.index]!.evidence!.quote).toContain('has massed about 100,000 troops');
  });

  it.each(['', ' ', '?!', 'xyzzy'])('%j finds nothing', (query) => {
    expect([...search.nodes(query), ...search.claims(query)]).toEqual([]);
  });
});
