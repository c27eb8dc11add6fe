import Graph from 'graphology';
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

describe('preparing', () => {
  it('goes on bit by bit; what is there is searched', () => {
    const other = createDataset(sampleGraph());
    const slow = createSearch(other);
    let steps = 0;
    while (slow.prepare()) steps += 1;
    expect(steps).toBeGreaterThan(0);
    expect(slow.prepare()).toBe(false);
    expect(slow.claims('massed troops')).toEqual(search.claims('massed troops'));
    expect(createSearch(other).prepare()).toBe(false);
  });
});

describe('a graph of many names', () => {
  const many = new Graph({ multi: true });
  for (let i = 0; i < 3000; i++) {
    many.addNode(i, { label: `${i % 2 ? 'Bank' : 'Council'} of Town${i}`, aliases: [`T${i}`] });
  }
  many.addNode('o', { label: 'Órbita' });
  many.addNode('x', { label: 'a'.repeat(190), aliases: ['b'.repeat(3000)] });
  const large = createSearch(createDataset(many));

  it.each([
    ['council of town2998', [2998]],
    ['town1 bank', [1, 11, 13]],
    ['towm2999', [2999]],
    ['orbita', [3000]],
    ['aaaaaaaaaa', [3001]],
    ['council bank', []],
  ])('%s finds the right ones first', (query, found) => {
    const hits = large.nodes(query, 3).map(({ index }) => index);
    expect(hits.slice(0, found.length || 1)).toEqual(found);
  });

  it('gives as many as asked for', () => {
    expect(large.nodes('of', 8)).toHaveLength(8);
    expect(large.nodes('town', 20)).toHaveLength(20);
  });
});
