import type { Document, GraphDocument } from '@newsgraph/schema';
import Graph from 'graphology';
import { claimEdges, type Edge } from './claim-edges.js';
import { cooccurrenceEdges } from './cooccurrence.js';
import { decorate } from './decorate.js';
import { knownEdges } from './known-edges.js';
import { nodesOf } from './nodes.js';
import { sentencesOf } from './sentences.js';
import { sourcesOf } from './sources.js';
import type { BuildInput, BuildOptions, NewsGraph } from './types.js';
import { GENERATOR, VERSION } from './version.js';

function remembered({ id, title, uri, publisher, published, story }: Document): GraphDocument {
  return {
    id,
    ...(title === undefined ? {} : { title }),
    ...(uri === undefined ? {} : { uri }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(story === undefined ? {} : { story }),
  };
}

function add(graph: NewsGraph, { key, source, target, undirected, attributes }: Edge): void {
  if (undirected) graph.addUndirectedEdgeWithKey(key, source, target, attributes);
  else graph.addDirectedEdgeWithKey(key, source, target, attributes);
}

/** An empty graph of the shape that this package builds: mixed, with parallel edges. */
export function emptyGraph(title: string): NewsGraph {
  const graph: NewsGraph = new Graph({ type: 'mixed', multi: true });
  graph.replaceAttributes({ title, documents: [], generator: GENERATOR, version: VERSION });
  return graph;
}

/**
 * The graph of a set of claims: one edge for each (subject, predicate, object) with all its evidence, weighted by the
 * independent stories that affirm it; `appears-with` edges between entities named in one sentence; nodes for the
 * entities at their ends. Nodes and edges are sorted by key, so the same input gives the same graph. Cost is linear in
 * claims and mentions, apart from the layout. A claim about an unknown document, entity or predicate is left out and
 * told to `onSkip`; one whose edge is too doubtful for `minimumScore` to `onDoubtful`.
 */
export function buildGraph(input: BuildInput, options: BuildOptions = {}): NewsGraph {
  const sources = sourcesOf(input);
  const mentions = [...input.mentions];
  const said = claimEdges(input.claims, sources, options);
  const together = options.cooccurrence === false ? [] : cooccurrenceEdges(sentencesOf(mentions, sources));
  const known = knownEdges(input.known ?? [], [...said, ...together], sources);
  const edges = [...said, ...together, ...known].sort((a, b) => (a.key < b.key ? -1 : 1));
  const graph = emptyGraph(input.title);
  graph.setAttribute('documents', input.documents.map(remembered));
  const used = new Set(edges.map(({ attributes }) => attributes.type));
  const own = (input.predicates ?? []).filter(({ id }) => used.has(id));
  if (own.length > 0) graph.setAttribute('predicates', [...own]);
  for (const [id, attributes] of nodesOf(edges, mentions, sources)) graph.addNode(id, attributes);
  for (const edge of edges) add(graph, edge);
  return options.decorate === false ? graph : decorate(graph);
}
