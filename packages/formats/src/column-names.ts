import type { EdgeEvidence } from '@newsgraph/schema';
import { bareEvidence } from './evidence.js';
import type { MutableAttributes } from './graph-builder.js';
import { DERIVED, MODALITIES, RENAMED } from './news-columns.js';

const KNOWN = new Map(RENAMED.map(([id, title]) => [title, id]));

/** A column as a file declares it. */
export interface DeclaredColumn {
  readonly id: string;
  readonly title: string;
  /** Whether this package wrote the file. */
  readonly own: boolean;
}

/**
 * The attribute that a column of a file holds: its id in our own files, its title in those of others. Columns of ours
 * that went through another program are known by their title and id together.
 */
export function attributeName({ id, title, own }: DeclaredColumn): string {
  if (own) return id;
  const known = KNOWN.get(title);
  return known !== undefined && known.toLowerCase() === id.toLowerCase() ? known : title;
}

/** The attribute that a column of a table holds, where a title is all there is. */
export function tableAttribute(title: string, own: boolean): string {
  return (own ? KNOWN.get(title) : undefined) ?? title;
}

function strings(value: unknown): string[] {
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string');
  return typeof value === 'string' ? [value] : [];
}

/** Quotations are all that a table keeps of evidence; where in the document they stood is not known any more. */
function evidenceOf(edge: MutableAttributes): EdgeEvidence[] {
  const sources = strings(edge.sourceUrl);
  return strings(edge.evidence).map((quote, i) => ({
    ...bareEvidence(quote, sources[i] ?? ''),
    modality: MODALITIES.find((name) => name === edge.mainModality) ?? 'actual',
    polarity: edge.polarity === 'negated' ? 'negated' : 'affirmed',
    score: typeof edge.score === 'number' ? edge.score : 1,
  }));
}

const SPREAD: ReadonlySet<string> = new Set([
  ...DERIVED,
  'sourceUrl',
  'evidence',
  ...MODALITIES.map((name) => `modality.${name}`),
]);

/**
 * The attributes of an edge with its modality counts and evidence put together again from the columns that they were
 * written to; the same attributes when they do not come from our columns.
 */
export function restoredEdge(edge: MutableAttributes): MutableAttributes {
  if (!('modality.actual' in edge)) return edge;
  const counts = MODALITIES.map((name) => [name, edge[`modality.${name}`]] as const);
  const modality = Object.fromEntries(counts.filter(([, count]) => typeof count === 'number' && count > 0));
  const rest = Object.fromEntries(Object.entries(edge).filter(([name]) => !SPREAD.has(name)));
  return { ...rest, modality, evidence: evidenceOf(edge) };
}
