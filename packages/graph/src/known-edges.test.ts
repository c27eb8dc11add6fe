import { expect, it } from 'vitest';
import { buildGraph } from './build.js';
import { claimsView } from './claims.js';
import { story } from './testing/story.js';

const relation = (subject: string, predicate: string, object: string) => ({ subject, predicate, object });

const known = [
  relation('local:ana-ruiz', 'country-of-citizenship', 'Q1'),
  relation('Q1', 'threaten', 'Q2'),
  relation('Q1', 'member-of', 'Q404'),
  relation('Q1', 'dances-with', 'Q2'),
];
const graph = buildGraph({ ...story(), known });

it('adds what is known between entities of the graph, without evidence and weight, never over what is said', () => {
  const key = 'local:ana-ruiz|country-of-citizenship|Q1';
  expect(graph.edges().filter((edge) => graph.getEdgeAttribute(edge, 'origin'))).toEqual([key]);
  expect(graph.getEdgeAttributes(key)).toMatchObject({
    origin: 'knowledge',
    type: 'country-of-citizenship',
    weight: 0,
    claims: 0,
    evidence: [],
  });
  expect(graph.getEdgeAttributes('Q1|threaten|Q2')).toMatchObject({ claims: 3 });
  expect(claimsView(graph).hasEdge(key)).toBe(true);
});

it("writes a user's own predicates into the graph when an edge has one", () => {
  const own = {
    id: 'trains',
    label: 'trains',
    layer: 'event',
    class: 'material cooperation',
    description: '',
    color: '#0072b2',
  } as const;
  const input = story();
  const claims = input.claims.map((claim) => ({ ...claim, predicate: 'trains' }));
  const built = buildGraph({ ...input, claims, predicates: [own, { ...own, id: 'unused' }] });
  expect(built.getAttribute('predicates')).toEqual([own]);
  expect(built.getEdgeAttributes('Q1|trains|Q2')).toMatchObject({ label: 'trains', class: own.class });
  expect(graph.hasAttribute('predicates')).toBe(false);
});

it('counts distinct events, and leaves the count out where evidence knows none', () => {
  const input = story();
  const claims = input.claims.map((claim, i) => ({ ...claim, event: i % 2 ? 'e1' : 'e2' }));
  const edge = buildGraph({ ...input, claims }).getEdgeAttributes('Q1|threaten|Q2');
  expect(edge.events).toBe(2);
  expect(edge.evidence.map(({ event }) => event).sort()).toEqual(['e1', 'e2', 'e2']);
  expect('events' in graph.getEdgeAttributes('Q1|threaten|Q2')).toBe(false);
});
