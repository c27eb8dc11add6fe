import { describe, expect, it } from 'vitest';
import { newsGraph, oddGraph } from './testing/graphs.js';
import type { AnyGraph, Warning, WriteOptions } from './types.js';
import { graphParts } from './write.js';

const news = (): AnyGraph => newsGraph();

function text(id: string, graph: AnyGraph, options: WriteOptions = {}): string {
  return graphParts(graph, id, options)
    .map(({ chunks }) => [...chunks].join(''))
    .join('\n');
}

function* lines(value: string): Generator<string> {
  for (const line of value.split('\n')) if (line !== '') yield line;
}

describe.each(['turtle', 'nquads', 'jsonld', 'cypher', 'neo4j', 'ftm', 'plover', 'markdown'])('%s', (id) => {
  it('is the same each time, for odd graphs too', () => {
    for (const make of [news, oddGraph]) expect(text(id, make())).toBe(text(id, make()));
  });

  it('has no control characters and no lone surrogates, and counts what it drops', () => {
    const graph = news();
    const bad = 'Nor\u0000land\u001b \ud800';
    graph.setNodeAttribute('Q1', 'label', bad);
    const warnings: Warning[] = [];
    const written = text(id, graph, { onWarning: (warning) => warnings.push(warning) });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(written).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
    expect(written).not.toMatch(/\p{Surrogate}/u);
    if (!['jsonld', 'ftm'].includes(id))
      expect(warnings.map(({ code }) => code)).toContain('characters-dropped');
  });
});

describe('nquads', () => {
  const quads = [...lines(text('nquads', news()))];

  it('has one statement a line', () => {
    const term = '(<[^\\s<>"{}|\\\\^`]+>|"([^"\\\\]|\\\\["\\\\nrt])*"(\\^\\^<[^>]+>)?)';
    for (const quad of quads)
      expect(quad).toMatch(new RegExp(`^<[^\\s<>"{}|\\\\^\`]+> <[^\\s<>]+> ${term} \\.$`));
  });

  it('derives each claim from its quotations, and these from their source', () => {
    const claim = 'urn:newsgraph:claim:Q1%7Cthreaten%7CQ2';
    expect(quads).toContain(`<${claim}> <http://www.w3.org/ns/prov#wasDerivedFrom> <${claim}:1> .`);
    expect(quads).toContain(
      `<${claim}:1> <http://www.w3.org/ns/prov#hadPrimarySource> <https://news.example/a?b=1&c=2> .`,
    );
    const direct = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <http://www.wikidata.org/entity/Q1>';
    expect(quads).toContain(`<${claim}> ${direct} .`);
  });

  it('states directly only what Wikidata has a property for and nobody denies', () => {
    const graph = news();
    const edge = graph.getEdgeAttributes('Q1|sanction|Q2');
    const member = { ...edge, type: 'member-of', layer: 'relation' };
    graph.addDirectedEdgeWithKey('m1', 'Q1', 'Q2', { ...member, negated: 0 });
    graph.addDirectedEdgeWithKey('m2', 'Q2', 'Q1', { ...member, negated: 1 });
    graph.addDirectedEdgeWithKey('h', 'Q2', 'Q1', { ...member, type: 'head-of-state', negated: 0 });
    const stated = [...lines(text('nquads', graph))].filter((quad) => quad.includes('/prop/direct/'));
    const wd = 'http://www.wikidata.org/entity/';
    expect(stated).toEqual([
      `<${wd}Q1> <http://www.wikidata.org/prop/direct/P463> <${wd}Q2> .`,
      `<${wd}Q1> <http://www.wikidata.org/prop/direct/P35> <${wd}Q2> .`,
    ]);
  });
});

describe('jsonld', () => {
  it('is JSON with a context and a node for each subject', () => {
    const json = JSON.parse(text('jsonld', news()));
    const ids = json['@graph'].map((node: { '@id': string }) => node['@id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('wd:Q1');
    expect(json['@context'].prov).toBe('http://www.w3.org/ns/prov#');
  });
});

describe('cypher', () => {
  it('cannot be broken out of', () => {
    const graph = news();
    graph.setNodeAttribute('Q1', 'label', "x'}) DETACH DELETE n; //\\");
    graph.setNodeAttribute('Q1', 'a`b', 1);
    graph.setNodeAttribute('Q1', 'type', 'x` :Admin');
    const line = [...lines(text('cypher', graph))].find((one) => one.includes("{id: 'Q1'}"))!;
    expect(line).toContain("`label`: 'x\\'}) DETACH DELETE n; //\\\\'");
    expect(line).toContain('`a``b`: 1');
    expect(line).toContain('SET n:`X_Admin`,');
  });

  it('merges every node and edge once, so that it can run again', () => {
    const script = text('cypher', news());
    expect(script.match(/^MERGE \(n:Entity/gm)).toHaveLength(3);
    expect(
      script.match(/^MATCH .* MERGE \(a\)-\[r:`(THREATEN|SANCTION|CONSULT|APPEARS_WITH)` \{id: '/gm),
    ).toHaveLength(4);
  });
});

describe('neo4j', () => {
  it('types its columns and separates labels', () => {
    const [nodes, edges] = graphParts(news(), 'neo4j').map(({ chunks }) => [...lines([...chunks].join(''))]);
    expect(nodes![0]).toMatch(/^:ID,:LABEL,"aliases:string\[\]",.*"mentions:int",.*"x:double"/);
    expect(nodes![1]).toMatch(/^"Q1","Entity;Country","Kingdom of Norland;Norland, the",/);
    expect(edges![1]).toMatch(/^"Q1","Q2","THREATEN",/);
    expect([nodes!.length, edges!.length]).toEqual([4, 5]);
  });
});

describe('ftm', () => {
  const entities = [...lines(text('ftm', news()))].map((line) => JSON.parse(line));

  it('has things, events and links whose ends exist', () => {
    expect(entities.map(({ schema }) => schema)).toEqual([
      'PublicBody',
      'PublicBody',
      'Person',
      'Event',
      'Event',
      'Event',
      'UnknownLink',
    ]);
    const ids = new Set(entities.map(({ id }) => id));
    for (const { properties } of entities)
      for (const end of [properties.involved, properties.subject, properties.object].flat())
        if (end !== undefined) expect(ids).toContain(end);
  });

  it('keeps quotations, sources and ids that differ', () => {
    const event = entities.find(({ properties }) => properties.name?.[0] === 'Norland threatens Sudria');
    expect(event.properties.sourceUrl).toEqual(['https://news.example/a?b=1&c=2', 'https://news.example/d']);
    expect(new Set(entities.map(({ id }) => id)).size).toBe(7);
    for (const { id } of entities) expect(id).toMatch(/^[\w.-]+$/);
  });
});

describe('plover', () => {
  it('has a line for each piece of evidence of an event, as many cells in each', () => {
    const table = [...lines(text('plover', news()))].map((line) => line.split('\t'));
    expect(table).toHaveLength(1 + 6);
    expect(new Set(table.map(({ length }) => length))).toEqual(new Set([20]));
    expect(table[1]!.slice(2, 8)).toEqual(['THREATEN', '3', '13', 'Norland', 'Q1', 'country']);
  });

  it('quotes a cell with quotation marks, so that R and pandas do not lose the end of its line', () => {
    const graph = news();
    const edge = graph.edges().find((key) => graph.getEdgeAttribute(key, 'type') === 'threaten')!;
    const [first] = graph.getEdgeAttribute(edge, 'evidence');
    graph.setEdgeAttribute(edge, 'evidence', [{ ...first!, quote: '"No,"\tshe said.' }]);
    expect(text('plover', graph)).toContain('\t"""No,"" she said."\t');
  });
});

describe('markdown', () => {
  it('names a note after its node, never a path, and links what is connected', () => {
    const graph = news();
    graph.setNodeAttribute('Q2', 'label', '../../etc/[[Norland]]');
    const notes = graphParts(graph, 'markdown');
    expect(notes.map(({ suffix }) => suffix)).toEqual([
      '/index.md',
      '/Norland.md',
      '/etc Norland.md',
      '/Ana Ruiz.md',
    ]);
    const note = [...notes[1]!.chunks].join('');
    expect(note).toContain('# Norland\n');
    expect(note).toContain('- [[Norland]] threatens [[etc Norland]]\n  > Norland warned Sudria');
  });

  it('keeps notes of one name apart', () => {
    const graph = news();
    graph.setNodeAttribute('Q2', 'label', 'NORLAND');
    expect(graphParts(graph, 'markdown').map(({ suffix }) => suffix)).toContain('/NORLAND (2).md');
  });
});
