import Graph from 'graphology';
import { describe, expect, it } from 'vitest';
import { newsGraph } from '../testing/graphs.js';
import type { AnyGraph, WriteOptions } from '../types.js';
import { readGexf } from './read.js';
import { writeGexf } from './write.js';

function text(graph: AnyGraph, options: WriteOptions = {}): string {
  return [...writeGexf(graph, options)].join('');
}

function news(options: WriteOptions = {}): string {
  return text(newsGraph(), options);
}

const line = (gexf: string, id: string) => gexf.split('\n').find((one) => one.includes(` id="${id}"`))!;

describe('GEXF 1.3', () => {
  const gexf = news();

  it('has the namespaces and meta of 1.3, meta before graph', () => {
    expect(gexf.split('\n').slice(0, 7)).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3" variant="newsgraph">',
      '<meta>',
      '<creator>newsgraph 0.1.0</creator>',
      '<description>Talks &amp; &quot;threats&quot;</description>',
      '</meta>',
      '<graph defaultedgetype="directed" idtype="string" mode="dynamic" timeformat="date" timerepresentation="interval">',
    ]);
  });

  it('says colour, place and size of a node, and its days as a half-open interval', () => {
    const node = line(gexf, 'Q1');
    expect(node).toContain('<node id="Q1" label="Norland" start="2022-01-10" end="2022-03-01">');
    expect(node).toContain(
      '<viz:color r="66" g="105" b="208"/><viz:position x="1.5" y="-2"/><viz:size value="7.5"/></node>',
    );
  });

  it('gives parallel edges a kind each', () => {
    expect(line(gexf, 'Q1|threaten|Q2')).toContain('kind="threaten" label="threatens" weight="2"');
    expect(line(gexf, 'Q1|sanction|Q2')).toContain('kind="sanction"');
  });

  it('leaves a node without dates without an interval', () => {
    expect(line(gexf, 'local:ana-ruiz')).toContain('<node id="local:ana-ruiz" label="Ana Ruiz"><');
  });

  it('has no two titles that differ by case alone', () => {
    for (const kind of ['node', 'edge']) {
      const block = gexf.slice(gexf.indexOf(`<attributes class="${kind}"`)).split('</attributes>')[0]!;
      const titles = [...block.matchAll(/title="([^"]*)"/g)].map(([, title]) => title!.toLowerCase());
      expect(new Set(titles).size).toBe(titles.length);
      expect(titles.length).toBeGreaterThan(9);
    }
  });

  it('writes what analysts look for in columns of their own', () => {
    const edge = line(gexf, 'Q1|threaten|Q2');
    const value = (id: string) =>
      new RegExp(`for="${id.replace('.', '\\.')}" value="([^"]*)"`).exec(edge)?.[1];
    expect(value('polarity')).toBe('both');
    expect(value('mainModality')).toBe('actual');
    expect(value('modality.possible')).toBe('1');
    expect(value('independentSources')).toBe('2');
    expect(value('firstYear')).toBe('2022');
    expect(value('sourceUrl')).toBe('https://news.example/a?b=1&amp;c=2');
    expect(value('attributions')).toBe('[&quot;Ana Ruiz, spokeswoman&quot;]');
    expect(value('evidence')).toMatch(/^Norland warned Sudria/);
  });

  it('marks undirected edges in a file of one direction', () => {
    expect(line(gexf, 'Q1|consult|Q2')).toContain('<attvalue for="undirected" value="true"/>');
    expect(gexf).not.toContain(' type="undirected"');
  });
});

describe('options', () => {
  it('mixed: each edge says its own direction', () => {
    expect(line(news({ direction: 'mixed' }), 'Q1|consult|Q2')).toContain(' type="undirected"');
  });

  it('1.2: static, without kinds, in the old namespace', () => {
    const old = news({ version: '1.2' });
    expect(old).toContain(
      'xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2"',
    );
    expect(old).toContain('mode="static">');
    expect(old).not.toMatch(/ (kind|start|end)="/);
  });

  it('evidence none and full', () => {
    expect(news({ evidence: 'none' })).not.toContain('Norland warned');
    const full = readGexf(news({ evidence: 'full' }));
    expect(full.getEdgeAttribute('Q1|threaten|Q2', 'evidence')).toHaveLength(2);
  });

  it('evidence short cuts a long quotation between words', () => {
    const graph = newsGraph();
    const [first] = graph.getEdgeAttribute('Q1|threaten|Q2', 'evidence');
    graph.setEdgeAttribute('Q1|threaten|Q2', 'evidence', [{ ...first!, quote: 'peace talks '.repeat(100) }]);
    const [, value] = /for="evidence" value="(peace[^"]*)"/.exec(text(graph))!;
    expect(value).toMatch(/^(peace talks )+peace( talks)?…$/);
    expect(value!.length).toBeLessThanOrEqual(280);
  });

  it('layers: only their edges and the nodes these connect', () => {
    const events = readGexf(news({ layers: ['event'] }));
    expect(events.nodes()).toEqual(['Q1', 'Q2']);
    expect(events.edges().sort()).toEqual(['Q1|consult|Q2', 'Q1|sanction|Q2', 'Q1|threaten|Q2']);
  });

  it('aggregate: one edge a pair, events before co-occurrence, weights added up', () => {
    const pairs = readGexf(news({ edges: 'aggregate' }));
    expect(pairs.edges()).toEqual(['Q1|Q2', 'Q1|local:ana-ruiz']);
    expect(pairs.getEdgeAttributes('Q1|Q2')).toMatchObject({
      weight: 6,
      claims: 6,
      label: 'talks with, sanctions, threatens',
      predicates: ['consult', 'sanction', 'threaten'],
      modality: { actual: 3, possible: 3 },
    });
    expect(pairs.getEdgeAttributes('Q1|local:ana-ruiz')).toMatchObject({
      weight: 0.4213,
      label: 'appears with',
    });
  });

  it('does not change the graph', () => {
    const graph = newsGraph();
    text(graph, { edges: 'aggregate', layers: ['event'] });
    expect(graph.export()).toEqual(newsGraph().export());
  });
});

describe('graphs of others', () => {
  it('numbers kinds of edges that Gephi would merge', () => {
    const graph: AnyGraph = new Graph({ type: 'mixed', multi: true });
    for (const key of ['a', 'b']) graph.addNode(key);
    for (const key of ['e1', 'e2', 'e3']) graph.addDirectedEdgeWithKey(key, 'a', 'b', { type: 'likes' });
    graph.addDirectedEdgeWithKey('e4', 'b', 'a', { type: 'likes' });
    const kinds = [...text(graph).matchAll(/kind="([^"]*)"/g)].map(([, kind]) => kind);
    expect(kinds).toEqual(['likes', 'likes #2', 'likes #3', 'likes']);
    expect(readGexf(text(graph)).mapEdges((_, { type }) => type)).toEqual([
      'likes',
      'likes',
      'likes',
      'likes',
    ]);
  });

  it('keeps titles apart from the columns that Gephi has itself', () => {
    const graph: AnyGraph = new Graph();
    graph.addNode('a', { Label: 'x', Weight: 1, id: 'y', label: 'A' });
    const titles = [...text(graph).matchAll(/title="([^"]*)"/g)].map(([, title]) => title);
    expect(titles).toEqual(['Label (2)', 'Weight (2)', 'id (2)']);
    expect(readGexf(text(graph)).getNodeAttributes('a')).toMatchObject({
      Label: 'x',
      Weight: 1,
      id: 'y',
      label: 'A',
    });
  });

  it('writes in pieces: no chunk holds more than a little above 64 K characters', () => {
    const graph: AnyGraph = new Graph();
    for (let i = 0; i < 5000; i++) graph.addNode(`n${i}`, { label: 'x'.repeat(50) });
    const chunks = [...writeGexf(graph)];
    expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThan(70_000);
    expect(chunks.length).toBeLessThan(20);
  });
});
