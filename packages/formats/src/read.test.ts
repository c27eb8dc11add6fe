import { gzipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readGraph, readGraphWithFormat } from './read.js';
import { newsGraph } from './testing/graphs.js';
import { writeGraph } from './write.js';

const text = (id: string) => [...writeGraph(newsGraph(), id)].join('');
const GEXF = text('gexf');

function bytes(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}

describe('readGraph: telling formats', () => {
  it.each([
    ['gexf', 'x.gexf'],
    ['gexf', 'x.txt'],
    ['gexf', 'x.xml'],
    ['gexf', 'x.json'],
    ['graphml', 'x'],
    ['json', 'graph'],
  ])('%s in a file called %s', (id, name) => {
    expect(readGraphWithFormat(bytes(text(id)), { name }).format).toBe(id);
  });

  it('reads gz, a byte order mark, UTF-16 and Latin-1', () => {
    expect(readGraph(gzipSync(bytes(GEXF)), { name: 'x.gexf.gz' }).order).toBe(3);
    expect(readGraph(bytes(`\ufeff${GEXF}`), { name: 'x.gexf' }).order).toBe(3);
    const wide = new Uint8Array(2 + GEXF.length * 2);
    wide.set([0xff, 0xfe]);
    for (let i = 0; i < GEXF.length; i++)
      wide.set([GEXF.charCodeAt(i) & 255, GEXF.charCodeAt(i) >> 8], 2 + 2 * i);
    expect(readGraph(wide, { name: 'x.gexf' }).size).toBe(4);
    const latin =
      '<?xml version="1.0" encoding="ISO-8859-1"?><gexf><graph><nodes><node id="\xe9"/></nodes></graph></gexf>';
    const narrow = Uint8Array.from(latin, (character) => character.charCodeAt(0));
    expect(readGraph(narrow, { name: 'x.gexf' }).nodes()).toEqual(['é']);
  });

  it('reads an edge table alone, separated by semicolons', () => {
    const graph = readGraph(bytes('Source;Target;Weight\r\na;b;2\r\nb;c;0.5\r\n'), { name: 'x.csv' });
    expect(graph.nodes()).toEqual(['a', 'b', 'c']);
    expect(graph.mapEdges((_, { weight }) => weight)).toEqual([2, 0.5]);
  });

  it('reads the node-link JSON of networkx', () => {
    const json = {
      directed: false,
      multigraph: false,
      graph: {},
      nodes: [{ id: 1, label: 'One' }, { id: 2 }],
      links: [{ source: 1, target: 2, weight: 3 }],
    };
    const graph = readGraph(bytes(JSON.stringify(json)), { name: 'x.json' });
    expect(graph.getNodeAttribute('1', 'label')).toBe('One');
    expect(
      graph.mapEdges((_, { weight }, source, target, _s, _t, undirected) => [
        source,
        target,
        weight,
        undirected,
      ]),
    ).toEqual([['1', '2', 3, true]]);
  });
});

describe('readGraph: what a drawing needs', () => {
  const foreign = readGraph(
    bytes(
      '<gexf><graph><nodes><node id="a" label="A"/><node id="b"/></nodes><edges><edge source="a" target="b"/></edges></graph></gexf>',
    ),
    { name: 'dir/foreign.gexf' },
  );

  it('gives nodes a label, a place of their own, a size and a colour', () => {
    const [a, b] = foreign.mapNodes((_, attributes) => attributes);
    expect(a).toMatchObject({
      label: 'A',
      type: 'other',
      aliases: [],
      size: 5,
      color: '#8a8f98',
      mentions: 0,
    });
    expect(b!.label).toBe('b');
    expect([a!.x, a!.y]).not.toEqual([b!.x, b!.y]);
  });

  it('gives edges a type, a layer, a weight and no evidence', () => {
    const [edge] = foreign.mapEdges((_, attributes) => attributes);
    expect(edge).toMatchObject({
      type: 'edge',
      label: 'edge',
      layer: 'relation',
      weight: 1,
      evidence: [],
      modality: {},
    });
  });

  it('takes the title from the name of the file', () => {
    expect(foreign.getAttributes()).toEqual({ title: 'foreign', documents: [], generator: '', version: '' });
  });

  it('replaces what cannot be drawn and keeps the rest', () => {
    const json = {
      nodes: [
        {
          key: 'a',
          attributes: { label: { x: 1 }, color: 'red;background:url(x)', size: -1, x: null, rank: 7 },
        },
      ],
      edges: [
        {
          source: 'a',
          target: 'a',
          attributes: { weight: 'heavy', evidence: 'none', color: 'javascript:alert(1)' },
        },
      ],
    };
    const graph = readGraph(bytes(JSON.stringify(json)), { name: 'x.json' });
    expect(graph.getNodeAttributes('a')).toMatchObject({
      label: 'a',
      color: '#8a8f98',
      size: 5,
      rank: 7,
      x: 0,
      y: 0,
    });
    const [kept] = graph.mapEdges((_, edge) => edge as unknown as Record<string, unknown>);
    expect(kept).toMatchObject({ 'weight (original)': 'heavy', 'evidence (original)': 'none' });
    expect(graph.mapEdges((_, edge) => edge)[0]).toMatchObject({ weight: 1, evidence: [], color: '#8a8f98' });
  });
});

describe('readGraph: evidence', () => {
  it('of a table names its sources as documents', () => {
    const graph = readGraph(bytes(GEXF), { name: 'x.gexf' });
    expect(graph.getAttribute('documents')).toEqual([
      { id: 'https://news.example/a?b=1&c=2', uri: 'https://news.example/a?b=1&c=2' },
    ]);
    expect(graph.getEdgeAttribute('Q1|threaten|Q2', 'evidence')[0]!.document).toBe(
      'https://news.example/a?b=1&c=2',
    );
  });

  it.each([
    ['an item that is no object', ['text']],
    ['a quotation that is no text', [{ quote: 7 }]],
    [
      'a span outside of its quotation',
      [{ ...newsGraph().getEdgeAttribute('Q1|threaten|Q2', 'evidence')[0]!, subject: [0, 999] }],
    ],
    [
      'an attribution that is no text',
      [{ ...newsGraph().getEdgeAttribute('Q1|threaten|Q2', 'evidence')[0]!, attribution: {} }],
    ],
  ])('with %s is set aside', (_, evidence) => {
    const json = { nodes: [{ key: 'a' }], edges: [{ source: 'a', target: 'a', attributes: { evidence } }] };
    const [edge] = readGraph(bytes(JSON.stringify(json)), { name: 'x.json' }).mapEdges(
      (_, attributes) => attributes,
    );
    expect(edge).toMatchObject({ evidence: [], 'evidence (original)': evidence });
  });
});

describe('readGraph: hostile files', () => {
  const bomb = `<!DOCTYPE l [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i} "${`&a${i - 1};`.repeat(10)}">`).join('')}]><gexf>&a19;</gexf>`;

  it.each([
    ['an empty file', 'x.gexf', '', 'input-empty'],
    ['a file of no graph', 'x.txt', 'hello', 'input-unsupported'],
    ['a picture called gexf', 'x.gexf', '\x89PNG\r\n\x1a\n\0\0\0', 'input-unsupported'],
    ['a wrong root', 'x.gexf', '<svg/>', 'input-malformed'],
    ['a page without a graph', 'x.html', '<!doctype html><p>no', 'input-unsupported'],
    ['a billion laughs', 'x.gexf', bomb, 'input-malformed'],
    ['a truncated file', 'x.gexf', GEXF.slice(0, GEXF.length / 2), 'input-malformed'],
    ['JSON cut off', 'x.json', '{"nodes": [{"key": "a"', 'input-malformed'],
    ['JSON of something else', 'x.json', '{"a": 1}', 'input-malformed'],
    ['JSON nodes without keys', 'x.json', '{"nodes": [{}]}', 'input-malformed'],
    ['a table without ids', 'x.csv', 'a,b\n1,2\n', 'input-unsupported'],
    ['a table with an open quote', 'x.csv', 'Source,Target\n"a,b\n', 'input-malformed'],
  ])('%s', (_, name, content, code) => {
    expect(() => readGraph(bytes(content), { name })).toThrow(
      expect.objectContaining({ code, where: expect.stringContaining(name) }),
    );
  });

  it('stops a gz that unpacks to endless bytes', { timeout: 60_000 }, () => {
    const packed = gzipSync(new Uint8Array(100_000_000));
    const many = new Uint8Array(packed.length * 6);
    for (let i = 0; i < 6; i++) many.set(packed, i * packed.length);
    expect(() => readGraph(many, { name: 'x.gexf.gz' })).toThrow(
      expect.objectContaining({ code: 'input-too-large' }),
    );
  });

  it('says that a gz is cut off', () => {
    const packed = gzipSync(strToU8(GEXF));
    expect(() => readGraph(packed.slice(0, packed.length / 2), { name: 'x.gexf.gz' })).toThrow(
      expect.objectContaining({ code: 'input-malformed' }),
    );
  });

  it('reads an attribute of ten million characters', () => {
    const long = 'x'.repeat(10_000_000);
    const graph = readGraph(
      bytes(`<gexf><graph><nodes><node id="a" label="${long}"/></nodes></graph></gexf>`),
      { name: 'x.gexf' },
    );
    expect(graph.getNodeAttribute('a', 'label')).toHaveLength(10_000_000);
  });

  it('reads nodes nested as deep as XML may be, and no deeper', () => {
    const nested = (depth: number) =>
      `<gexf><graph><nodes>${'<node id="a"><nodes>'.repeat(depth)}${'</nodes></node>'.repeat(depth)}</nodes></graph></gexf>`;
    expect(readGraph(bytes(nested(400)), { name: 'x.gexf' }).order).toBe(1);
    expect(() => readGraph(bytes(nested(5000)), { name: 'x.gexf' })).toThrow('nested deeper');
  });
});
