import type { Attributes, EdgeRow } from './rows.js';

function number(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
}

function sum(edges: readonly EdgeRow[], name: string, otherwise: number): number {
  return edges.reduce((total, { attributes }) => total + number(attributes[name], otherwise), 0);
}

function strings(edges: readonly EdgeRow[], name: string): string[] {
  return edges
    .flatMap(({ attributes }) => (typeof attributes[name] === 'string' ? [attributes[name]] : []))
    .sort();
}

function counts(edges: readonly EdgeRow[], name: string): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const { attributes } of edges)
    for (const [key, count] of Object.entries(attributes[name] ?? {}))
      if (key !== '__proto__') totals[key] = (totals[key] ?? 0) + number(count, 0);
  return totals;
}

/** Heaviest first; events and relations before co-occurrence. */
function compare(a: EdgeRow, b: EdgeRow): number {
  const together = (row: EdgeRow) => (row.attributes.layer === 'cooccurrence' ? 1 : 0);
  const weight = (row: EdgeRow) => number(row.attributes.weight, 1);
  return together(a) - together(b) || weight(b) - weight(a) || (a.key < b.key ? -1 : 1);
}

function listOf(edges: readonly EdgeRow[], name: string): unknown[] {
  return edges.flatMap(({ attributes }) =>
    Array.isArray(attributes[name]) ? (attributes[name] as unknown[]) : [],
  );
}

/** The attributes of several edges as one: what counts is added up, what is said first is taken from the heaviest. */
function merge(edges: readonly EdgeRow[]): Attributes {
  const [first] = edges;
  const stated = edges.filter(({ attributes }) => attributes.layer !== 'cooccurrence');
  const weighed = stated.length > 0 ? stated : edges;
  const [seen, last] = [strings(weighed, 'firstSeen')[0], strings(weighed, 'lastSeen').at(-1)];
  return {
    ...first!.attributes,
    label: [...new Set(weighed.map(({ attributes }) => String(attributes.label ?? '')))].join(', '),
    predicates: [...new Set(strings(weighed, 'type'))],
    weight: sum(weighed, 'weight', 1),
    claims: sum(weighed, 'claims', 1),
    negated: sum(weighed, 'negated', 0),
    modality: counts(weighed, 'modality'),
    attributions: [...new Set(listOf(weighed, 'attributions') as string[])].sort(),
    evidence: listOf(weighed, 'evidence'),
    ...(seen === undefined ? {} : { firstSeen: seen }),
    ...(last === undefined ? {} : { lastSeen: last }),
  };
}

/**
 * One edge for each pair of nodes. Its weight is the sum over events and relations, or the co-occurrence weight where
 * there is nothing else; it is directed when all edges of the pair run the same way.
 */
export function aggregated(rows: Iterable<EdgeRow>): Iterable<EdgeRow> {
  const pairs = new Map<string, EdgeRow[]>();
  for (const row of rows) {
    const ends = row.source < row.target ? [row.source, row.target] : [row.target, row.source];
    const key = JSON.stringify(ends);
    const known = pairs.get(key);
    if (known) known.push(row);
    else pairs.set(key, [row]);
  }
  return [...pairs.values()].map((edges) => {
    edges.sort(compare);
    const { source, target } = edges[0]!;
    const stated = edges.filter(({ attributes }) => attributes.layer !== 'cooccurrence');
    const oneWay = (stated.length > 0 ? stated : edges).every(
      (row) => !row.undirected && row.source === source,
    );
    return { key: `${source}|${target}`, source, target, undirected: !oneWay, attributes: merge(edges) };
  });
}
