import { describe, expect, it } from 'vitest';
import type { AnyGraph } from '../types.js';
import { readGexf } from './read.js';
import { writeGexf } from './write.js';

function read(graph: string, head = ''): AnyGraph {
  return readGexf(`<gexf version="1.3" xmlns:viz="urn:v">${head}${graph}</gexf>`);
}

function trip(graph: AnyGraph): AnyGraph {
  return readGexf([...writeGexf(graph)].join(''));
}

const ATTRIBUTES = `<attributes class="node">
  <attribute id="0" title="count" type="integer"/><attribute id="1" title="ratio" type="float"/>
  <attribute id="2" title="ok" type="boolean"><default>true</default></attribute>
  <attribute id="3" title="tags" type="liststring"/><attribute id="4" title="numbers" type="listinteger"/>
  <attribute id="5" title="big" type="biginteger"/></attributes>`;

function values(pairs: Record<string, string>): unknown {
  const inner = Object.entries(pairs).map(([id, value]) => `<attvalue for="${id}" value="${value}"/>`);
  const node = `<node id="a"><attvalues>${inner.join('')}</attvalues></node>`;
  return read(`<graph>${ATTRIBUTES}<nodes>${node}</nodes></graph>`).getNodeAttributes('a');
}

describe('typed values', () => {
  it.each([
    [
      { 0: '7', 1: '0.5', 2: 'false' },
      { count: 7, ratio: 0.5, ok: false },
    ],
    [
      { 0: '-7', 1: 'INF' },
      { count: -7, ratio: Number.POSITIVE_INFINITY, ok: true },
    ],
    [
      { 1: '1e-7', 0: '' },
      { ratio: 1e-7, ok: true },
    ],
    [
      { 0: 'null', 1: '2.5f' },
      { ratio: 2.5, ok: true },
    ],
    [{ 3: "[a, &quot;b, c&quot;, 'd']" }, { tags: ['a', 'b, c', 'd'], ok: true }],
    [{ 3: 'a|b|c' }, { tags: ['a', 'b', 'c'], ok: true }],
    [{ 3: '[]' }, { tags: [], ok: true }],
    [{ 4: '[1, 2]' }, { numbers: [1, 2], ok: true }],
    [{ 5: '12345678901234567890' }, { big: '12345678901234567890', ok: true }],
    [{ 0: 'many' }, { count: 'many', ok: true }],
    [{ new: 'undeclared' }, { new: 'undeclared', ok: true }],
  ])('%j', (pairs, attributes) => {
    expect(values(pairs)).toEqual(attributes);
  });
});

describe('structure', () => {
  it('takes directions from the graph and from each edge; a mutual edge becomes two', () => {
    const edges =
      '<edge id="1" source="a" target="b"/><edge id="2" source="a" target="b" type="undirected"/><edge id="3" source="a" target="b" type="mutual"/>';
    const graph = read(`<graph defaultedgetype="directed"><nodes/><edges>${edges}</edges></graph>`);
    expect(
      graph.mapEdges((key, _, source, target, _s, _t, undirected) => [key, source, target, undirected]),
    ).toEqual([
      ['1', 'a', 'b', false],
      ['2', 'a', 'b', true],
      ['3', 'a', 'b', false],
      ['3 (back)', 'b', 'a', false],
    ]);
  });

  it('does not let attributes of nested nodes leak into the outer one', () => {
    const inner =
      '<nodes><node id="b"><attvalues><attvalue for="x" value="inner"/></attvalues></node></nodes>';
    const graph = read(
      `<graph><nodes><node id="a">${inner}<attvalues><attvalue for="y" value="outer"/></attvalues></node></nodes></graph>`,
    );
    expect(graph.getNodeAttributes('a')).toEqual({ y: 'outer' });
    expect(graph.getNodeAttributes('b')).toEqual({ x: 'inner', parent: 'a' });
  });

  it('reads colours as hex, channels and with alpha, whatever the prefix', () => {
    const looks = [
      '<viz:color hex="#FF00ff"/>',
      '<color r="1" g="2" b="3" a="0.5"/>',
      '<ns0:color r="x" g="2" b="3"/>',
    ];
    const nodes = looks.map((look, i) => `<node id="${i}">${look}</node>`).join('');
    const graph = read(`<graph><nodes>${nodes}</nodes></graph>`);
    expect(graph.mapNodes((_, attributes) => attributes)).toEqual([
      { color: '#ff00ff' },
      { color: '#010203', alpha: 0.5 },
      {},
    ]);
  });

  it('gives edges without or with repeated ids keys of their own', () => {
    const edge = '<edge source="a" target="b"/>';
    const graph = read(
      `<graph><nodes/><edges>${edge}${edge}<edge id="e0" source="b" target="a"/></edges></graph>`,
    );
    expect(graph.edges()).toEqual(['e0', 'e1', 'e0 (2)']);
  });

  it('skips edges without ends and goes on', () => {
    expect(
      read(
        '<graph><nodes/><edges><edge id="1" source="a"/><edge id="2" source="a" target="b"/></edges></graph>',
      ).edges(),
    ).toEqual(['2']);
  });
});

describe('time of other programs', () => {
  const graph = read(
    `<graph mode="dynamic" timeformat="dateTime" timezone="UTC">
      <attributes class="node" mode="static"><attribute id="s" title="fixed" type="string"/></attributes>
      <attributes class="node" mode="dynamic"><attribute id="p" title="price" type="double"/></attributes>
      <nodes>
        <node id="a" start="2009-03-01T00:00:00" endopen="2009-03-05"><attvalues><attvalue for="s" value="x"/>
          <attvalue for="p" value="1.5" end="2009-03-02"/><attvalue for="p" value="2" start="2009-03-02"/></attvalues></node>
        <node id="b"><spells><spell start="2009-03-01" end="2009-03-02"/><spell start="2009-03-04"/></spells></node>
      </nodes><edges><edge id="e" source="a" target="b" timestamp="2009-03-01"/></edges></graph>`,
  );

  it('is kept as written, with days for the timeline beside it', () => {
    expect(graph.getAttribute('time')).toEqual({ mode: 'dynamic', timeformat: 'dateTime', timezone: 'UTC' });
    expect(graph.getNodeAttributes('a')).toEqual({
      fixed: 'x',
      price: 2,
      timeline: [
        { name: 'price', value: 1.5, end: '2009-03-02' },
        { name: 'price', value: 2, start: '2009-03-02' },
      ],
      start: '2009-03-01T00:00:00',
      end: '2009-03-05',
      firstSeen: '2009-03-01',
      lastSeen: '2009-03-05',
    });
    expect(graph.getNodeAttribute('b', 'spells')).toEqual([
      { start: '2009-03-01', end: '2009-03-02' },
      { start: '2009-03-04' },
    ]);
    expect(graph.getEdgeAttribute('e', 'timestamp')).toBe('2009-03-01');
  });

  it('comes back after writing', () => {
    const back = trip(graph);
    expect(back.getAttribute('time')).toEqual(graph.getAttribute('time'));
    for (const key of graph.nodes())
      expect(back.getNodeAttributes(key)).toMatchObject(graph.getNodeAttributes(key));
    expect(back.getEdgeAttributes('e')).toMatchObject(graph.getEdgeAttributes('e'));
  });
});
