import { contentHash, type EdgeEvidence, predicate } from '@newsgraph/schema';
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { CLAIMS } from './data/claims.js';
import { DOCUMENTS, ENTITIES } from './data/entities.js';

type Claim = (typeof CLAIMS)[number];

/** The sentence without marks, and the half-open stretches that the marks held. */
function readSentence(marked: string) {
  const spans: Record<string, [number, number]> = {};
  let quote = '';
  for (const part of marked.split(/(<\/?[sto]>)/)) {
    const mark = /^<(\/?)([sto])>$/.exec(part);
    if (!mark) quote += part;
    else if (mark[1] === '') spans[mark[2]!] = [quote.length, quote.length];
    else spans[mark[2]!]![1] = quote.length;
  }
  return { quote, subject: spans.s!, trigger: spans.t!, object: spans.o! };
}

function evidence(claim: Claim): EdgeEvidence {
  const [document, , , , how, speaker, date, sentence] = claim;
  const read = readSentence(sentence);
  return {
    ...read,
    document,
    start: 120,
    end: 120 + read.quote.length,
    modality: how.replace('!', '') as EdgeEvidence['modality'],
    polarity: how.startsWith('!') ? 'negated' : 'affirmed',
    ...(speaker && { attribution: speaker }),
    ...(date && { date }),
    score: 0.86,
    claim: `c${contentHash(claim.join('|'))}`,
  };
}

function addNodes(graph: Graph): void {
  ENTITIES.forEach(([id, type, label, description, aliases], i) => {
    const mentions = CLAIMS.filter((claim) => claim[1] === id || claim[3] === id);
    graph.addNode(id, {
      label,
      type,
      description,
      aliases: aliases.split('|'),
      ...(id.startsWith('Q') && { wikidata: id }),
      mentions: mentions.length,
      documents: new Set(mentions.map((claim) => claim[0])).size,
      degree: mentions.length,
      pagerank: mentions.length / CLAIMS.length,
      betweenness: mentions.length > 5 ? mentions.length / 40 : 0,
      community: ['Q232', 'Q318693', 'Q61053', 'Q35493'].includes(id) ? 1 : 0,
      x: 100 * Math.cos((i * 2 * Math.PI) / ENTITIES.length),
      y: 100 * Math.sin((i * 2 * Math.PI) / ENTITIES.length),
      size: 8,
      color: '#4269d0',
    });
  });
}

function addEdge(graph: Graph, key: string, claims: readonly Claim[]): void {
  const [subject, type, object] = key.split('|') as [string, string, string];
  const info = predicate(type)!;
  const stories = new Set(claims.map(([id]) => DOCUMENTS.find((document) => document[0] === id)![3]));
  const add = info.symmetric ? graph.addUndirectedEdgeWithKey : graph.addDirectedEdgeWithKey;
  add.call(graph, key, subject, object, {
    type,
    label: info.label,
    layer: info.layer,
    ...(info.class && { class: info.class }),
    weight: stories.size,
    claims: claims.length,
    documents: new Set(claims.map(([id]) => id)).size,
    modality: {},
    negated: claims.filter((claim) => claim[4].startsWith('!')).length,
    attributions: [...new Set(claims.map((claim) => claim[5]).filter(Boolean))].sort(),
    score: 0.86,
    evidence: claims.map(evidence),
    color: info.color,
    size: 1,
  });
}

function addCooccurrence(graph: Graph): void {
  for (const [a, b] of [
    ['Q159', 'Q7184'],
    ['Q241', 'Q717'],
    ['Q71', 'Q30'],
    ['Q71', 'Q159'],
    ['Q1741', 'Q212'],
    ['Q458', 'Q1065'],
  ] as const) {
    const info = predicate('appears-with')!;
    const shared = { type: info.id, label: info.label, layer: info.layer, weight: 0.4, evidence: [] };
    graph.addUndirectedEdgeWithKey(`${a}|appears-with|${b}`, a, b, shared);
  }
}

/** A graph of January 2022 as `newsgraph build` would write it: for development, tests and the first look. */
export function sampleGraph(): Graph {
  const graph = new Graph({ multi: true, type: 'mixed' });
  const documents = DOCUMENTS.map(([id, publisher, published, story, title]) => ({
    id,
    publisher,
    published,
    story,
    title,
    uri: `https://news.example/${id}`,
  }));
  graph.replaceAttributes({ title: 'January 2022', documents, generator: 'newsgraph', version: '0.1.0' });
  addNodes(graph);
  const byEdge = new Map<string, Claim[]>();
  for (const claim of CLAIMS) {
    const key = `${claim[1]}|${claim[2]}|${claim[3]}`;
    byEdge.set(key, [...(byEdge.get(key) ?? []), claim]);
  }
  for (const [key, claims] of byEdge) addEdge(graph, key, claims);
  addCooccurrence(graph);
  forceAtlas2.assign(graph, {
    iterations: 300,
    settings: { gravity: 1.2, scalingRatio: 12, adjustSizes: true },
  });
  return graph;
}
