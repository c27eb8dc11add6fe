import type { GraphDocument } from '@newsgraph/schema';
import type Graph from 'graphology';
import { arraysOf } from './arrays.js';
import { claimRows } from './claims.js';
import { edgeRow, evidenceOf } from './edges.js';
import { nodeRows } from './nodes.js';
import { optionalText, text } from './read.js';
import type { ClaimRow, Dataset, EdgeRow } from './types.js';

function documentsOf(attributes: Record<string, unknown>): Map<string, GraphDocument> {
  const documents = new Map<string, GraphDocument>();
  const list = Array.isArray(attributes.documents) ? attributes.documents : [];
  for (const item of list as Record<string, unknown>[]) {
    const id = text(item?.id);
    if (id === '') continue;
    const fields = ['title', 'uri', 'publisher', 'published', 'story'] as const;
    const known = fields.flatMap((field) => {
      const value = optionalText(item[field]);
      return value ? [[field, value]] : [];
    });
    documents.set(id, { id, ...Object.fromEntries(known) });
  }
  return documents;
}

function incidence(count: number, edges: readonly EdgeRow[]): number[][] {
  const incident: number[][] = Array.from({ length: count }, () => []);
  for (const edge of edges) {
    incident[edge.source]!.push(edge.index);
    if (edge.target !== edge.source) incident[edge.target]!.push(edge.index);
  }
  return incident;
}

function indexOf(rows: readonly { key: string }[]): Map<string, number> {
  return new Map(rows.map((row, index) => [row.key, index]));
}

/**
 * A graphology graph as the explorer's rows. Attributes of other programs and missing attributes are fine: names fall
 * back to ids, positions to a spiral, edges without evidence to one bare claim.
 */
export function createDataset(graph: Graph, name = 'graph'): Dataset {
  const attributes: Record<string, unknown> = graph.getAttributes();
  const documents = documentsOf(attributes);
  const bareNodes = nodeRows(graph);
  const nodeIndex = indexOf(bareNodes);
  const claims: ClaimRow[] = [];
  const edges = graph.edges().map((key, index): EdgeRow => {
    const row = edgeRow(graph, key, { index, nodeIndex });
    const own = claimRows(row, evidenceOf(graph.getEdgeAttributes(key)), { first: claims.length, documents });
    for (const claim of own) claims.push(claim);
    return { ...row, claims: own.map((claim) => claim.index) };
  });
  const incident = incidence(bareNodes.length, edges);
  const tie = (index: number) => edges[index]!.family !== 'co-occurrence';
  const nodes = bareNodes.map((node, i) => ({ ...node, degree: incident[i]!.filter(tie).length }));
  const title = optionalText(attributes.title) ?? name;
  return {
    title,
    graph,
    nodes,
    edges,
    claims,
    documents,
    nodeIndex,
    edgeIndex: indexOf(edges),
    incident,
    arrays: arraysOf(edges, claims),
    shape: {},
  };
}
