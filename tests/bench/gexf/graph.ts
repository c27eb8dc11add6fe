import { PREDICATES } from '@newsgraph/schema';
import Graph from 'graphology';

const WORDS =
  'envoy talks border grain treaty sanctions summit fleet ceasefire accord pipeline council'.split(' ');

function sentence(n: number): string {
  const words = Array.from({ length: 18 }, (_, i) => WORDS[(n * 7 + i * (1 + (n % 5))) % WORDS.length]);
  return `${words.join(' ')} & "${n}".`;
}

function day(n: number): string {
  return new Date(Date.UTC(2022, 0, 1 + (n % 365))).toISOString().slice(0, 10);
}

/**
 * A graph like those of news, with flat attributes that any writer can write: a tenth as many nodes as edges, sentences,
 * days, numbers and colours. The same for the same size.
 */
export function benchGraph(edges: number): Graph {
  const graph = new Graph({ type: 'mixed', multi: true });
  const order = Math.max(2, Math.ceil(edges / 10));
  for (let n = 0; n < order; n++) {
    const place = { x: (n * 37) % 1000, y: (n * 91) % 1000, size: 3 + (n % 15), color: '#4269d0' };
    const facts = { type: 'country', mentions: n % 97, pagerank: 1 / (n + 1), community: n % 12 };
    graph.addNode(`Q${n}`, {
      label: `Entity ${n}`,
      ...facts,
      firstSeen: day(n),
      lastSeen: day(n + 30),
      ...place,
    });
  }
  for (let n = 0; n < edges; n++) {
    const { id, label, layer, color } = PREDICATES[n % 16]!;
    const counts = {
      weight: 1 + (n % 9),
      claims: 1 + (n % 12),
      documents: 1 + (n % 7),
      confidence: (n % 100) / 100,
    };
    const days = { firstSeen: day(n), lastSeen: day(n) };
    const source = { quote: sentence(n), source_url: `https://news.example/${n % 5000}` };
    const attributes = { type: id, label, layer, ...counts, ...days, ...source, color, size: 1 + (n % 4) };
    graph.addDirectedEdgeWithKey(`e${n}`, `Q${n % order}`, `Q${(n * 31 + 7) % order}`, attributes);
  }
  return graph;
}
