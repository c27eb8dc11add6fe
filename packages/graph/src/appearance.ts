import { ENTITY_TYPES, type EntityType, type Layer } from '@newsgraph/schema';

const COLORS = new Map<string, string>(ENTITY_TYPES.map(({ id, color }) => [id, color]));
const SMALLEST = 3;
const LARGEST = 18;

/** Colour of a node by the type of its entity; grey for a type that the ontology does not have. */
export function nodeColor(type: EntityType | string): string {
  return COLORS.get(type) ?? '#8a8f98';
}

/** Radius of a node, 3 to 18: its area grows with its share of the largest rank. */
export function nodeSize(rank: number, largest: number): number {
  const share = largest > 0 ? Math.max(0, rank) / largest : 0;
  return Math.round((SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(share)) * 100) / 100;
}

/** Thickness of an edge, 1 to 8 by its stories; co-occurrence stays thin, 0.5 to 1. */
export function edgeSize(layer: Layer, weight: number): number {
  const size = layer === 'cooccurrence' ? 0.5 + weight / 2 : Math.min(8, 1 + Math.log2(Math.max(1, weight)));
  return Math.round(size * 100) / 100;
}
