import { expect, it } from 'vitest';
import { buildGraph } from './build.js';
import { claimsView } from './claims.js';
import { story } from './testing/story.js';

const graph = buildGraph(story());
const view = claimsView(graph);

it('has one edge for each claim, and co-occurrence as it was', () => {
  expect(view.order).toBe(graph.order);
  const claims = view.filterEdges((_, { layer }) => layer !== 'cooccurrence');
  expect(claims.sort()).toEqual(
    story()
      .claims.map(({ id }) => id)
      .sort(),
  );
  expect(view.size - claims.length).toBe(5);
});

it('gives each edge its own evidence, date, polarity and modality', () => {
  const [denied] = view.filterEdges((_, { negated }) => negated === 1);
  const attributes = view.getEdgeAttributes(denied);
  expect(attributes).toMatchObject({
    weight: 1,
    claims: 1,
    modality: { actual: 1 },
    score: 0.7,
    type: 'threaten',
  });
  expect(attributes.evidence).toHaveLength(1);
  expect(attributes).not.toHaveProperty('firstSeen');
});

it('leaves the graph as it was', () => {
  expect(JSON.stringify(buildGraph(story()).export())).toBe(JSON.stringify(graph.export()));
});
