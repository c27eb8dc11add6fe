import { readFileSync } from 'node:fs';
import type { Skip } from '@newsgraph/schema';
import { describe, expect, it } from 'vitest';
import { buildGraph } from './build.js';
import { story } from './testing/story.js';
import { VERSION } from './version.js';

const graph = buildGraph(story());

describe('buildGraph: edges of claims', () => {
  it('makes one edge for each subject, predicate and object, sorted by key', () => {
    expect(graph.edges()).toEqual([
      'Q1|appears-with|Q2',
      'Q1|appears-with|local:ana-ruiz',
      'Q1|appears-with|local:velm',
      'Q1|assault|Q2',
      'Q1|consult|Q2',
      'Q1|threaten|Q2',
      'Q2|appears-with|local:ana-ruiz',
      'Q2|appears-with|local:velm',
    ]);
  });

  it('leaves out an edge whose surest claim is below the minimum score, and tells its claims', () => {
    const doubtful: string[] = [];
    const likely = buildGraph(story(), { minimumScore: 0.85, onDoubtful: (claim) => doubtful.push(claim) });
    expect(likely.edges().filter((key) => !key.includes('appears-with'))).toEqual(['Q1|threaten|Q2']);
    expect(likely.getEdgeAttribute('Q1|threaten|Q2', 'claims')).toBe(3);
    const below = story().claims.filter(({ predicate }) => predicate !== 'threaten');
    expect(doubtful.sort()).toEqual(below.map(({ id }) => id).sort());
  });

  it('weighs an edge by the stories that affirm it, not by documents', () => {
    const edge = graph.getEdgeAttributes('Q1|threaten|Q2');
    expect(edge).toMatchObject({ weight: 1, claims: 3, documents: 3, negated: 1, modality: { actual: 3 } });
  });

  it('weighs an edge that nobody affirms by the stories that deny it', () => {
    const input = story();
    const denied = buildGraph({
      ...input,
      claims: input.claims.filter(({ polarity }) => polarity === 'negated'),
    });
    expect(denied.getEdgeAttributes('Q1|threaten|Q2')).toMatchObject({ weight: 1, claims: 1, negated: 1 });
  });

  it('lists evidence best first and quotes the document to the letter', () => {
    const { evidence } = graph.getEdgeAttributes('Q1|threaten|Q2');
    expect(evidence.map(({ document, score }) => [document, score])).toEqual([
      ['d2', 0.9],
      ['d1', 0.8],
      ['d3', 0.7],
    ]);
    const { quote, subject, trigger, object } = evidence[0]!;
    const part = (span: readonly [number, number]) => quote.slice(...span);
    expect(quote).toBe('Norland threatened Sudria.');
    expect([part(subject), part(trigger), part(object)]).toEqual(['Norland', 'threatened', 'Sudria']);
  });

  it('highlights inside the quotation, wherever its sentence stands', () => {
    const { quote, subject, trigger, object } = graph.getEdgeAttributes('Q1|assault|Q2').evidence[0]!;
    const part = (span: readonly [number, number]) => quote.slice(...span);
    expect(quote).toBe('Norland may attack Sudria, Ana Ruiz said.');
    expect([part(subject), part(trigger), part(object)]).toEqual(['Norland', 'attack', 'Sudria']);
  });

  it('orders the ends of a symmetric predicate and leaves it undirected', () => {
    expect(graph.isUndirected('Q1|consult|Q2')).toBe(true);
    expect(graph.extremities('Q1|consult|Q2')).toEqual(['Q1', 'Q2']);
    expect(graph.isDirected('Q1|threaten|Q2')).toBe(true);
  });

  it('dates an edge by the claim, else by publication, else not at all', () => {
    const seen = (edge: string) => {
      const { firstSeen, lastSeen } = graph.getEdgeAttributes(edge);
      return [firstSeen, lastSeen];
    };
    expect(seen('Q1|assault|Q2')).toEqual(['2022-03-01', '2022-03-31']);
    expect(seen('Q1|threaten|Q2')).toEqual(['2022-01-10', '2022-01-11']);
    const input = story();
    const undated = buildGraph({
      ...input,
      documents: input.documents.map(({ published: _, ...rest }) => rest),
    });
    expect(undated.getEdgeAttributes('Q1|threaten|Q2')).not.toHaveProperty('firstSeen');
  });

  it('names who says so', () => {
    const edge = graph.getEdgeAttributes('Q1|assault|Q2');
    expect(edge.attributions).toEqual(['Ana Ruiz']);
    expect(edge.evidence[0]).toMatchObject({
      attribution: 'Ana Ruiz',
      modality: 'possible',
      date: '2022-03',
    });
  });
});

describe('buildGraph: co-occurrence', () => {
  it('counts sentences and documents and keeps the best three sentences', () => {
    const edge = graph.getEdgeAttributes('Q1|appears-with|Q2');
    expect(edge).toMatchObject({ layer: 'cooccurrence', claims: 6, documents: 2, modality: {}, negated: 0 });
    expect(edge.evidence).toHaveLength(3);
    expect(edge.evidence[0]!.quote.slice(...edge.evidence[0]!.subject)).toBe('Norland');
  });

  it('does not depend on the order of the mentions', () => {
    const input = story();
    const reversed = buildGraph({ ...input, mentions: [...input.mentions].reverse() });
    expect(JSON.stringify(reversed.export())).toBe(JSON.stringify(graph.export()));
  });

  it('can be left out, with the nodes that only it connects', () => {
    const bare = buildGraph(story(), { cooccurrence: false });
    expect(bare.nodes()).toEqual(['Q1', 'Q2']);
  });

  it('stays linear in a sentence of a thousand names', () => {
    const input = story();
    const entities = Array.from({ length: 1000 }, (_, i) => ({ ...input.entities[0]!, id: `Q${i + 10}` }));
    const sentence = { start: 0, end: 26 };
    const [first] = [...input.mentions];
    const mentions = entities.map(({ id }, i) => ({ ...first!, entity: id, start: i % 20, sentence }));
    const wide = buildGraph({ ...input, entities, mentions, claims: [] }, { decorate: false });
    expect(wide.size).toBeLessThanOrEqual(30_000);
  });

  it('passes over a sentence of more than a thousand characters', () => {
    const input = story();
    const mentions = [...input.mentions].map((one) => ({ ...one, sentence: { start: 0, end: 1001 } }));
    expect(buildGraph({ ...input, mentions, claims: [] }).size).toBe(0);
  });
});

describe('buildGraph: nodes', () => {
  it('takes the entities at the ends of edges and no other', () => {
    expect(graph.nodes()).toEqual(['Q1', 'Q2', 'local:ana-ruiz', 'local:velm']);
  });

  it('counts mentions and documents and knows Wikidata ids', () => {
    expect(graph.getNodeAttributes('Q1')).toMatchObject({
      mentions: 6,
      documents: 2,
      wikidata: 'Q1',
      degree: 1,
    });
    expect(graph.getNodeAttributes('local:velm')).not.toHaveProperty('wikidata');
  });

  it('is seen at least as long as its edges', () => {
    expect(graph.getNodeAttributes('Q1')).toMatchObject({ firstSeen: '2022-01-10', lastSeen: '2022-03-31' });
  });
});

describe('buildGraph: the whole', () => {
  it('gives the same bytes for the same input', () => {
    expect(JSON.stringify(buildGraph(story()).export())).toBe(JSON.stringify(graph.export()));
  });

  it('remembers documents without their text, its title and who made it', () => {
    const { documents, ...rest } = graph.getAttributes();
    expect(rest).toEqual({ title: 'Invented talks', generator: 'newsgraph', version: VERSION });
    expect(documents[2]).toEqual({ id: 'd3', uri: 'https://n.example/d3', story: 's3' });
  });

  it('tells of claims about something unknown and goes on', () => {
    const input = story();
    const [claim] = input.claims;
    const skips: Skip[] = [];
    const evidence = { ...claim!.evidence, document: 'gone' };
    const claims = [
      { ...claim!, subject: 'Q404' },
      { ...claim!, predicate: 'adores' },
      { ...claim!, evidence },
      ...input.claims,
    ];
    const built = buildGraph({ ...input, claims }, { onSkip: (skip) => skips.push(skip) });
    expect(built.export()).toEqual(graph.export());
    expect(skips.map(({ reason }) => reason)).toEqual([
      'Not in the graph: its entity Q404 is unknown.',
      'Not in the graph: the ontology has no predicate "adores".',
      'Not in the graph: its document gone is unknown.',
    ]);
  });

  it.each(['constructor', '__proto__'])(
    'leaves out an entity called %s, which would write into Object',
    (id) => {
      const input = story();
      const entities = [...input.entities, { ...input.entities[0]!, id }];
      const [claim] = input.claims;
      const skips: Skip[] = [];
      const claims = [{ ...claim!, object: id }];
      const built = buildGraph({ ...input, entities, claims }, { onSkip: (skip) => skips.push(skip) });
      expect(built.hasNode(id)).toBe(false);
      expect(skips).toHaveLength(1);
      expect(Reflect.ownKeys(Object)).not.toContain('previous');
    },
  );

  it('takes nothing and gives an empty graph', () => {
    const empty = buildGraph({ title: 't', documents: [], entities: [], claims: [], mentions: [] });
    expect([empty.order, empty.size, empty.type, empty.multi]).toEqual([0, 0, 'mixed', true]);
  });

  it('knows the version of its package', () => {
    const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    expect(manifest.version).toBe(VERSION);
  });
});
