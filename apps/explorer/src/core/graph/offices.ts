import { dayLabel } from './days.js';
import type { Dataset, NodeRow } from './types.js';

/** An office that the articles give a person, or a person whom they give an office here. */
export interface Office {
  /** The office as the texts put it, or the predicate. */
  readonly role: string;
  /** Index of the node at the other end. */
  readonly other: number;
  /** Index of the edge. */
  readonly edge: number;
  /** Days since 1970-01-01 of the first and last claim; null when undated. */
  readonly from: number | null;
  readonly to: number | null;
}

const OFFICES: ReadonlySet<string> = new Set([
  'position-held',
  'head-of-state',
  'head-of-government',
  'represents',
]);

/** The offices of an entity by what they are and where, each with the days on which it is named, earliest first. */
export function officesOf({ nodes, edges, claims, incident }: Dataset, node: NodeRow): Office[] {
  const found = new Map<string, Office>();
  for (const index of incident[node.index]!) {
    const edge = edges[index]!;
    if (!OFFICES.has(edge.predicate)) continue;
    const other = edge.source === node.index ? edge.target : edge.source;
    const person = nodes[edge.source]!.type === 'person' ? edge.source : edge.target;
    if (person !== node.index) continue;
    for (const place of edge.claims) {
      const { evidence, day } = claims[place]!;
      const role = evidence?.role ?? edge.label;
      const key = `${role} ${other}`;
      const before = found.get(key);
      const days = [before?.from, before?.to, day].filter((value) => value != null);
      const from = days.length > 0 ? Math.min(...days) : null;
      found.set(key, { role, other, edge: index, from, to: days.length > 0 ? Math.max(...days) : null });
    }
  }
  const start = ({ from }: Office) => from ?? Number.POSITIVE_INFINITY;
  return [...found.values()].sort((a, b) => start(a) - start(b) || (a.role < b.role ? -1 : 1));
}

/** The days of an office in words. */
export function officeDays({ from, to }: Office): string {
  if (from === null || to === null) return 'undated';
  return from === to ? dayLabel(from) : `${dayLabel(from)} – ${dayLabel(to)}`;
}
