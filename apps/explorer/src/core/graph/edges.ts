import { type EdgeEvidence, predicate } from '@newsgraph/schema';
import type Graph from 'graphology';
import { number, text } from './read.js';
import type { EdgeRow, Family } from './types.js';

const CLASSES: ReadonlySet<string> = new Set([
  'verbal cooperation',
  'material cooperation',
  'verbal conflict',
  'material conflict',
]);

function familyOf(attributes: Record<string, unknown>, type: string): Family {
  const known = predicate(type);
  const kind = text(attributes.class) || known?.class || '';
  if (CLASSES.has(kind)) return kind as Family;
  const layer = text(attributes.layer) || known?.layer;
  if (layer === 'relation') return 'relation';
  return layer === 'cooccurrence' ? 'co-occurrence' : 'other';
}

/** The evidence of an edge: what is not a quotation is left out. */
export function evidenceOf(attributes: Record<string, unknown>): EdgeEvidence[] {
  const { evidence } = attributes;
  if (!Array.isArray(evidence)) return [];
  return evidence.filter(
    (item): item is EdgeEvidence =>
      typeof item === 'object' && item !== null && typeof item.quote === 'string' && item.quote !== '',
  );
}

/** An edge as a row, without its claims. */
export function edgeRow(
  graph: Graph,
  key: string,
  place: { index: number; nodeIndex: ReadonlyMap<string, number> },
): Omit<EdgeRow, 'claims'> {
  const attributes: Record<string, unknown> = graph.getEdgeAttributes(key);
  const type = text(attributes.type, 100).trim() || text(attributes.label, 100).trim() || 'tie';
  return {
    index: place.index,
    key,
    source: place.nodeIndex.get(graph.source(key))!,
    target: place.nodeIndex.get(graph.target(key))!,
    directed: graph.isDirected(key) && predicate(type)?.symmetric !== true,
    predicate: type,
    label: predicate(type)?.label ?? (text(attributes.label, 100).trim() || type),
    family: familyOf(attributes, type),
    weight: Math.max(0, number(attributes.weight, 1)),
    score: number(attributes.score, 1),
  };
}
