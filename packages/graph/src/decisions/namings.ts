import type { AnyGraph } from '../types.js';
import { oldEdge } from './edges.js';
import { endsOf, namesOf } from './pieces.js';
import type { Surface } from './rulings.js';

/** A place where a graph's evidence names an entity, with the sentence. */
export interface Naming extends Surface {
  readonly quote: string;
  /** Where the words start in the quote. */
  readonly within: number;
}

/**
 * Where the evidence of its edges names an entity, each place once, by words, document and place: what a split can pick
 * from. Sentences that no edge quotes are not in a graph.
 */
export function namingsOf(graph: AnyGraph, entity: string): Naming[] {
  const isNamed = namesOf(graph);
  const found = new Map<string, Naming>();
  for (const key of graph.edges(entity)) {
    const edge = oldEdge(graph, key);
    for (const evidence of edge.evidence) {
      for (const end of endsOf(edge, evidence, isNamed)) {
        const [surface] = end.surfaces;
        // Two words for one end mean that neither is sure to be its own.
        if (end.entity !== entity || !surface || end.surfaces.length > 1) continue;
        const { document, start } = surface;
        found.set(`${document} ${start} ${surface.end}`, {
          ...surface,
          quote: evidence.quote,
          within: start - evidence.start,
        });
      }
    }
  }
  const order = (a: Naming, b: Naming) =>
    a.text < b.text
      ? -1
      : a.text > b.text
        ? 1
        : a.document < b.document
          ? -1
          : a.document > b.document
            ? 1
            : a.start - b.start;
  return [...found.values()].sort(order);
}
