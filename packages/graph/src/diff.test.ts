import { expect, it } from 'vitest';
import { buildGraph } from './build.js';
import { diffGraphs } from './diff.js';
import { story } from './testing/story.js';

const input = story();
const before = buildGraph({ ...input, claims: input.claims.slice(0, 1) }, { cooccurrence: false });
const after = buildGraph(
  { ...input, claims: input.claims.filter(({ predicate }) => predicate !== 'assault').slice(1) },
  { cooccurrence: false },
);

it('finds nothing between a graph and itself', () => {
  const none = { added: [], removed: [], changed: [] };
  expect(diffGraphs(after, after)).toEqual({ nodes: none, edges: none });
});

it('lists edges that came and changed, with values before and after', () => {
  const { nodes, edges } = diffGraphs(before, after);
  expect(nodes).toEqual({ added: [], removed: [], changed: [] });
  expect(edges.added).toEqual([{ key: 'Q1|consult|Q2', source: 'Q1', target: 'Q2', label: 'talks with' }]);
  expect(edges.removed).toEqual([]);
  const [changed] = edges.changed;
  expect(changed?.key).toBe('Q1|threaten|Q2');
  expect(changed?.changes).toEqual([
    { name: 'claims', before: 1, after: 2 },
    { name: 'documents', before: 1, after: 2 },
    { name: 'modality', before: { actual: 1 }, after: { actual: 2 } },
    { name: 'negated', before: 0, after: 1 },
    { name: 'firstSeen', before: '2022-01-10', after: '2022-01-11' },
    { name: 'lastSeen', before: '2022-01-10', after: '2022-01-11' },
    { name: 'score', before: 0.8, after: 0.9 },
  ]);
  expect(changed?.evidenceAdded.map(({ document }) => document)).toEqual(['d2', 'd3']);
  expect(changed?.evidenceRemoved.map(({ document }) => document)).toEqual(['d1']);
});

it('lists nodes that came and went', () => {
  const wide = buildGraph(input);
  expect(diffGraphs(after, wide).nodes.added.map(({ label }) => label)).toEqual(['Ana Ruiz', 'Velm']);
  expect(diffGraphs(wide, after).nodes.removed.map(({ key }) => key)).toEqual([
    'local:ana-ruiz',
    'local:velm',
  ]);
});
