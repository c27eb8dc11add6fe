import type { Claim } from '@newsgraph/schema';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../build.js';
import { story } from '../testing/story.js';
import type { NewsGraph } from '../types.js';
import { applyDecisions, type Records } from './apply.js';
import { reviseGraph } from './graph.js';
import { namingsOf } from './namings.js';
import type { Decision } from './types.js';

const input = story();
const records: Records = { ...input, mentions: [...input.mentions] };
const [threat1, threat2, denial, attack, meeting] = records.claims as [Claim, Claim, Claim, Claim, Claim];

const reject = (claim: Claim): Decision => ({ kind: 'reject', claim: claim.id });
const merge: Decision = { kind: 'merge', entity: 'local:velm', into: 'Q2' };
/** The Norland of the first sentence of d1, which stands at 0. */
const split: Decision = {
  kind: 'split',
  entity: 'Q1',
  into: 'local:other-norland',
  label: 'Other Norland',
  mentions: [{ document: 'd1', start: 0, end: 7 }],
};

const built = (decisions: readonly Decision[]): NewsGraph =>
  buildGraph({ title: input.title, ...applyDecisions(records, decisions).records }, { decorate: false });

/** Edges but for co-occurrence, whose strength a graph alone does not tell. */
const ties = (graph: NewsGraph) =>
  graph
    .filterEdges((_, { layer }) => layer !== 'cooccurrence')
    .map((key) => [key, graph.getEdgeAttributes(key)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));

const weightOf = (graph: NewsGraph, key: string) => graph.getEdgeAttribute(key, 'weight');

describe('decisions on records', () => {
  it('rejects: the claim is gone, its edge is weighed anew', () => {
    expect(weightOf(built([]), 'Q1|threaten|Q2')).toBe(1);
    const graph = built([reject(threat1), reject(threat2)]);
    expect(graph.getEdgeAttributes('Q1|threaten|Q2')).toMatchObject({ claims: 1, negated: 1 });
    expect(built([reject(attack)]).hasEdge('Q1|assault|Q2')).toBe(false);
  });

  it('accepts: the claim is as sure as can be and comes first', () => {
    const graph = built([{ kind: 'accept', claim: denial.id }]);
    expect(graph.getEdgeAttribute('Q1|threaten|Q2', 'evidence')[0]).toMatchObject({
      claim: denial.id,
      score: 1,
    });
  });

  it('edits: another predicate, modality, polarity and direction; the claim keeps its id', () => {
    const edit: Decision = {
      kind: 'edit',
      claim: attack.id,
      predicate: 'coerce',
      modality: 'planned',
      polarity: 'negated',
      subject: 'Q2',
      object: 'Q1',
    };
    const { records: after } = applyDecisions(records, [edit]);
    const claim = after.claims.find(({ id }) => id === attack.id);
    expect(claim).toMatchObject({ subject: 'Q2', predicate: 'coerce', object: 'Q1', modality: 'planned' });
    expect(built([edit]).getEdgeAttribute('Q2|coerce|Q1', 'negated')).toBe(1);
  });

  it('merges: names, mentions and claims go over', () => {
    const { records: after } = applyDecisions(records, [merge]);
    expect(after.entities.map(({ id }) => id)).toEqual(['Q1', 'Q2', 'local:ana-ruiz', 'local:unseen']);
    expect(after.entities[1]).toMatchObject({ label: 'Sudria', aliases: ['Velm'] });
    expect(after.mentions.filter(({ entity }) => entity === 'Q2')).toHaveLength(8);
  });

  it('leaves out claims whose ends become one, and counts them', () => {
    const { records: after, selfClaims } = applyDecisions(records, [
      { kind: 'merge', entity: 'Q1', into: 'Q2' },
    ]);
    expect([after.claims.length, selfClaims]).toEqual([0, 5]);
  });

  it('follows merges to their end, and tells of one that goes in a circle', () => {
    const chain: Decision[] = [
      { kind: 'merge', entity: 'local:unseen', into: 'local:velm' },
      { kind: 'merge', entity: 'local:velm', into: 'Q2' },
      { kind: 'merge', entity: 'Q2', into: 'local:unseen' },
    ];
    const { records: after, outcome } = applyDecisions(records, chain);
    expect(after.entities.map(({ id }) => id)).toEqual(['Q1', 'Q2', 'local:ana-ruiz']);
    expect(outcome).toMatchObject({ given: 3, applied: 2 });
    expect(outcome.unmatched).toEqual([
      { decision: chain[2], reason: 'It goes in a circle with other merges.' },
    ]);
  });

  it('splits by place: one mention and its claim go over', () => {
    const { records: after } = applyDecisions(records, [split]);
    const made = after.entities.find(({ id }) => id === 'local:other-norland');
    expect(made).toEqual({ id: 'local:other-norland', label: 'Other Norland', type: 'country', aliases: [] });
    expect(after.mentions.filter(({ entity }) => entity === 'local:other-norland')).toHaveLength(1);
    expect(after.claims.map(({ subject }) => subject)).toEqual([
      'local:other-norland',
      'Q1',
      'Q1',
      'Q1',
      'Q2',
    ]);
  });

  it('splits by words: every mention with them goes over, to an entity that is there too', () => {
    const { records: after } = applyDecisions(records, [
      { kind: 'split', entity: 'Q1', into: 'local:velm', label: 'Velm', names: ['Norland'] },
    ]);
    expect(after.mentions.some(({ entity }) => entity === 'Q1')).toBe(false);
    expect(after.entities.find(({ id }) => id === 'local:velm')?.aliases).toEqual(['Norland']);
    expect(after.claims.every((claim) => [claim.subject, claim.object].includes('local:velm'))).toBe(true);
  });

  it.each([
    [{ kind: 'reject', claim: 'c0' }, 'There is no claim c0.'],
    [{ kind: 'accept', claim: 'c0' }, 'There is no claim c0.'],
    [{ kind: 'edit', claim: 'c0', polarity: 'negated' }, 'There is no claim c0.'],
    [{ kind: 'edit', claim: attack.id, subject: 'Q9', object: 'Q1' }, 'There is no entity Q9.'],
    [{ kind: 'merge', entity: 'Q9', into: 'Q1' }, 'There is no entity Q9.'],
    [{ kind: 'merge', entity: 'Q1', into: 'Q9' }, 'There is no entity Q9.'],
    [{ kind: 'split', entity: 'Q9', into: 'Q8', label: 'x', names: ['x'] }, 'There is no entity Q9.'],
    [
      { kind: 'split', entity: 'Q1', into: 'Q8', label: 'x', names: ['Nordland'] },
      'No mention of Q1 has these words or stands at these places.',
    ],
  ] satisfies [Decision, string][])('tells that %j matches nothing', (decision, reason) => {
    const unmatched = [{ decision, reason }];
    expect(applyDecisions(records, [decision]).outcome).toEqual({ given: 1, applied: 0, unmatched });
    expect(reviseGraph(built([]), [decision]).outcome).toEqual({ given: 1, applied: 0, unmatched });
    expect(ties(reviseGraph(built([]), [decision]).graph)).toEqual(ties(built([])));
  });

  it('lets the later of two decisions on one claim hold, and tells of the earlier', () => {
    const both: Decision[] = [reject(meeting), { kind: 'accept', claim: meeting.id }];
    const { records: after, outcome } = applyDecisions(records, both);
    expect(after.claims).toHaveLength(5);
    expect(outcome.unmatched).toEqual([{ decision: both[0], reason: 'A later decision takes its place.' }]);
  });
});

describe('decisions on a graph', () => {
  it.each<[string, readonly Decision[]]>([
    ['nothing', []],
    ['a rejection', [reject(threat1)]],
    ['rejections of all of an edge', [reject(attack)]],
    ['an acceptance', [{ kind: 'accept', claim: denial.id }]],
    ['an edit', [{ kind: 'edit', claim: meeting.id, predicate: 'agree', modality: 'possible' }]],
    ['an edit to a relation', [{ kind: 'edit', claim: attack.id, predicate: 'member-of' }]],
    ['a turn', [{ kind: 'edit', claim: threat1.id, subject: 'Q2', object: 'Q1' }]],
    ['a merge', [merge]],
    ['a merge of ends', [{ kind: 'merge', entity: 'Q2', into: 'Q1' }]],
    ['a merge of a speaker', [{ kind: 'merge', entity: 'local:ana-ruiz', into: 'local:velm' }]],
    ['a split', [split]],
    ['a split by words', [{ ...split, mentions: undefined, names: ['Norland'] } as never as Decision]],
    ['a split, then a merge of the rest', [split, { kind: 'merge', entity: 'Q1', into: 'local:velm' }]],
    [
      'a split that a merge takes back',
      [split, { kind: 'merge', entity: 'local:other-norland', into: 'Q1' }],
    ],
    ['many', [split, merge, reject(threat2), { kind: 'edit', claim: threat1.id, predicate: 'accuse' }]],
  ])('come to the ties that a rebuild comes to: %s', (_, decisions) => {
    const revised = reviseGraph(built([]), decisions);
    expect(ties(revised.graph)).toEqual(ties(built(decisions)));
    expect(revised.outcome).toEqual(applyDecisions(records, decisions).outcome);
  });

  it('leave the graph that they are applied to as it was', () => {
    const graph = built([]);
    const before = JSON.stringify(graph.export());
    reviseGraph(graph, [split, merge, reject(attack)]);
    expect(JSON.stringify(graph.export())).toBe(before);
  });

  it('bring names and co-occurrence over with a merge', () => {
    const { graph } = reviseGraph(built([]), [merge]);
    expect(graph.hasNode('local:velm')).toBe(false);
    expect(graph.getNodeAttributes('Q2')).toMatchObject({ aliases: ['Velm'], mentions: 8, documents: 3 });
    expect(graph.hasEdge('Q1|appears-with|Q2')).toBe(true);
  });

  it('work on graphs of other programs, which have no evidence', () => {
    const graph = built([]);
    graph.updateEachEdgeAttributes((_, attributes) => ({ weight: attributes.weight }) as never);
    const { graph: after } = reviseGraph(graph, [merge]);
    expect(after.hasNode('local:velm')).toBe(false);
    expect(after.size).toBeGreaterThan(0);
  });
});

it('finds the places where evidence names an entity, also at undirected edges', () => {
  const places = namingsOf(built([]), 'Q1').map(({ text, document, start }) => [text, document, start]);
  expect(places).toEqual([
    ['Norland', 'd1', 0],
    ['Norland', 'd1', 27],
    ['Norland', 'd1', 80],
    ['Norland', 'd2', 0],
    ['Norland', 'd2', 27],
    ['Norland', 'd2', 80],
    ['Norland', 'd3', 0],
  ]);
});
