import type { EdgeAttributes, EdgeEvidence, NodeAttributes } from '@newsgraph/schema';
import type { NewsGraph } from './types.js';

/** An attribute with its values in the old and the new graph. */
export interface Change {
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface NodeDiff {
  readonly key: string;
  readonly label: string;
}

export interface EdgeDiff {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
}

export interface ChangedNode extends NodeDiff {
  readonly changes: readonly Change[];
}

export interface ChangedEdge extends EdgeDiff {
  readonly changes: readonly Change[];
  /** Evidence that only the new graph has, and that only the old one had. */
  readonly evidenceAdded: readonly EdgeEvidence[];
  readonly evidenceRemoved: readonly EdgeEvidence[];
}

/** What changed from one graph to another; every list is sorted by key. */
export interface GraphDiff {
  readonly nodes: {
    readonly added: readonly NodeDiff[];
    readonly removed: readonly NodeDiff[];
    readonly changed: readonly ChangedNode[];
  };
  readonly edges: {
    readonly added: readonly EdgeDiff[];
    readonly removed: readonly EdgeDiff[];
    readonly changed: readonly ChangedEdge[];
  };
}

/** What a node or an edge says; positions, ranks and colours follow from the rest and are not compared. */
const NODE_FACTS: readonly (keyof NodeAttributes)[] = [
  'label',
  'type',
  'subtype',
  'description',
  'country',
  'roles',
  'aliases',
  'mentions',
  'documents',
  'firstSeen',
  'lastSeen',
];
const EDGE_FACTS: readonly (keyof EdgeAttributes)[] = [
  'label',
  'weight',
  'claims',
  'documents',
  'modality',
  'negated',
  'attributions',
  'firstSeen',
  'lastSeen',
  'score',
];

/** Text that is equal for equal values: keys of objects are sorted. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function changes<T>(names: readonly (keyof T & string)[], before: T, after: T): Change[] {
  return names
    .filter((name) => canonical(before[name]) !== canonical(after[name]))
    .map((name) => ({ name, before: before[name], after: after[name] }));
}

function nodeOf(graph: NewsGraph, key: string): NodeDiff {
  return { key, label: graph.getNodeAttribute(key, 'label') };
}

function edgeOf(graph: NewsGraph, key: string): EdgeDiff {
  const [source, target] = graph.extremities(key);
  return { key, source, target, label: graph.getEdgeAttribute(key, 'label') };
}

/** The same words in the same place, said the same way. */
function identity({ document, start, end, polarity, modality, attribution = '' }: EdgeEvidence): string {
  return [document, start, end, polarity, modality, attribution].join('|');
}

function missing(from: readonly EdgeEvidence[] = [], among: readonly EdgeEvidence[] = []): EdgeEvidence[] {
  const known = new Set(among.map(identity));
  return from.filter((evidence) => !known.has(identity(evidence)));
}

function changedNode([before, after]: readonly [NewsGraph, NewsGraph], key: string): ChangedNode {
  const [old, now] = [before.getNodeAttributes(key), after.getNodeAttributes(key)];
  return { ...nodeOf(after, key), changes: changes(NODE_FACTS, old, now) };
}

function changedEdge([before, after]: readonly [NewsGraph, NewsGraph], key: string): ChangedEdge {
  const [old, now] = [before.getEdgeAttributes(key), after.getEdgeAttributes(key)];
  return {
    ...edgeOf(after, key),
    changes: changes(EDGE_FACTS, old, now),
    evidenceAdded: missing(now.evidence, old.evidence),
    evidenceRemoved: missing(old.evidence, now.evidence),
  };
}

function isChanged({ changes, evidenceAdded, evidenceRemoved }: ChangedEdge): boolean {
  return changes.length + evidenceAdded.length + evidenceRemoved.length > 0;
}

/** What was added, removed and changed between two graphs, by key. Linear but for sorting. */
export function diffGraphs(before: NewsGraph, after: NewsGraph): GraphDiff {
  const both = [before, after] as const;
  const [oldNodes, newNodes] = [before.nodes().sort(), after.nodes().sort()];
  const [oldEdges, newEdges] = [before.edges().sort(), after.edges().sort()];
  const kept = newNodes.filter((key) => before.hasNode(key));
  const keptEdges = newEdges.filter((key) => before.hasEdge(key));
  return {
    nodes: {
      added: newNodes.filter((key) => !before.hasNode(key)).map((key) => nodeOf(after, key)),
      removed: oldNodes.filter((key) => !after.hasNode(key)).map((key) => nodeOf(before, key)),
      changed: kept.map((key) => changedNode(both, key)).filter(({ changes }) => changes.length > 0),
    },
    edges: {
      added: newEdges.filter((key) => !before.hasEdge(key)).map((key) => edgeOf(after, key)),
      removed: oldEdges.filter((key) => !after.hasEdge(key)).map((key) => edgeOf(before, key)),
      changed: keptEdges.map((key) => changedEdge(both, key)).filter(isChanged),
    },
  };
}
