import type { EdgeAttributes, EdgeEvidence, NodeAttributes } from '@newsgraph/schema';
import { predicate } from '@newsgraph/schema';
import Graph from 'graphology';
import type { AnyGraph, NewsGraph } from '../types.js';

const QUOTE = 'Norland warned Sudria on Monday that its patience, it said, was "running out".';

function node(label: string, attributes: Partial<NodeAttributes> = {}): NodeAttributes {
  return {
    label,
    type: 'country',
    aliases: [],
    mentions: 3,
    documents: 2,
    firstSeen: '2022-01-10',
    lastSeen: '2022-02-28',
    degree: 1,
    pagerank: 0.25,
    betweenness: 0,
    community: 0,
    x: 1.5,
    y: -2,
    size: 7.5,
    color: '#4269d0',
    ...attributes,
  };
}

function evidence(attributes: Partial<EdgeEvidence> = {}): EdgeEvidence {
  return {
    document: 'd1',
    start: 10,
    end: 10 + QUOTE.length,
    quote: QUOTE,
    subject: [0, 7],
    trigger: [8, 14],
    object: [15, 21],
    modality: 'actual',
    polarity: 'affirmed',
    score: 0.9,
    ...attributes,
  };
}

function edge(type: string, attributes: Partial<EdgeAttributes> = {}): EdgeAttributes {
  const { label, layer, color, class: group } = predicate(type)!;
  return {
    type,
    label,
    layer,
    ...(group === undefined ? {} : { class: group }),
    weight: 2,
    claims: 2,
    documents: 2,
    modality: { actual: 1, possible: 1 },
    negated: 1,
    attributions: ['Ana Ruiz, spokeswoman'],
    firstSeen: '2022-01-12',
    lastSeen: '2022-02-28',
    score: 0.9,
    evidence: [
      evidence(),
      evidence({ modality: 'possible', polarity: 'negated', score: 0.5, document: 'd2' }),
    ],
    color,
    size: 2,
    ...attributes,
  };
}

/** A small graph of ours: three layers, two parallel edges, an undirected one, dates, a person without them. */
export function newsGraph(): NewsGraph {
  const graph: NewsGraph = new Graph({ type: 'mixed', multi: true });
  graph.replaceAttributes({
    title: 'Talks & "threats"',
    documents: [
      {
        id: 'd1',
        title: 'Talks fail',
        uri: 'https://news.example/a?b=1&c=2',
        published: '2022-01-12',
        story: 's1',
      },
      { id: 'd2', title: 'Talks go on', uri: 'https://news.example/d', published: '2022-02-28', story: 's2' },
    ],
    generator: 'newsgraph',
    version: '0.1.0',
  });
  graph.addNode('Q1', node('Norland', { wikidata: 'Q1', aliases: ['Kingdom of Norland', 'Norland, the'] }));
  graph.addNode('Q2', node('Sudria', { wikidata: 'Q2', description: 'invented country' }));
  const {
    firstSeen: _first,
    lastSeen: _last,
    ...undated
  } = node('Ana Ruiz', { type: 'person', roles: ['envoy'] });
  graph.addNode('local:ana-ruiz', undated);
  graph.addDirectedEdgeWithKey('Q1|threaten|Q2', 'Q1', 'Q2', edge('threaten'));
  graph.addDirectedEdgeWithKey('Q1|sanction|Q2', 'Q1', 'Q2', edge('sanction', { negated: 0 }));
  graph.addUndirectedEdgeWithKey('Q1|consult|Q2', 'Q1', 'Q2', edge('consult'));
  const together = edge('appears-with', {
    weight: 0.4213,
    modality: {},
    negated: 0,
    attributions: [],
    claims: 5,
  });
  graph.addUndirectedEdgeWithKey('Q1|appears-with|local:ana-ruiz', 'Q1', 'local:ana-ruiz', together);
  return graph;
}

/** Texts that break careless writers. What XML forbids is in {@link FORBIDDEN}. */
export const HOSTILE: readonly string[] = [
  '<script>alert("x")</script>',
  '&amp; &lt; &#0; ]]> -->',
  'quotes " and \' and `',
  '=HYPERLINK("http://evil.example")',
  "'=1+1",
  '+1 -2 @3',
  'emoji 🇺🇦 👩‍💻 𝒳',
  'line\nbreak\r\nand\ttab',
  ' spaces around ',
  'Ünïcödé العربية 中文',
  '[not, a list]',
  '"quoted"',
  '\\back\\slash|pipe;semi,comma',
  'null',
  '__proto__',
  'x'.repeat(100_000),
];

/** Left out by every format that is XML or a table: 4 characters. */
export const FORBIDDEN = 'a\u0000b\u001fc\ud800d\uffffe';

/** Graphs of every odd shape at once: hostile labels, parallel edges, self-loops, both directions, bare nodes. */
export function oddGraph(): AnyGraph {
  const graph: AnyGraph = new Graph({ type: 'mixed', multi: true });
  HOSTILE.forEach((label, i) => {
    graph.addNode(`n${i}`, { label, note: label });
  });
  graph.addNode('bare');
  graph.addNode('key & <"odd"> \' 🇺🇦 é', {
    whole: -3,
    huge: 2 ** 40,
    real: 0.1,
    flag: false,
    list: ['a', 'b, c', '"d"', '', 'null', ' e ', '[f]', "g'", '\\'],
    empty: [],
    deep: { a: [1, { b: null }], '<c>': 'é' },
    'odd name & <"x">': 'kept',
  });
  graph.addDirectedEdgeWithKey('e1', 'n0', 'n1', { weight: 2.5, label: HOSTILE[0] });
  graph.addDirectedEdgeWithKey('e2', 'n0', 'n1', { weight: 1, label: 'second' });
  graph.addDirectedEdgeWithKey('e3', 'n1', 'n0', { weight: 1, label: 'back' });
  graph.addUndirectedEdgeWithKey('e4', 'n0', 'n1', { weight: 0, label: 'both' });
  graph.addDirectedEdgeWithKey('e5', 'n2', 'n2', { weight: 1e-7, label: 'loop' });
  graph.addUndirectedEdgeWithKey('e6', 'n2', 'n2', { weight: 1e21, label: 'loop' });
  graph.addDirectedEdgeWithKey('e & <7>', 'bare', 'n3');
  return graph;
}
