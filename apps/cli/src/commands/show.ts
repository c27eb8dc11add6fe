import type { NewsGraph } from '@newsgraph/graph';
import type { EdgeAttributes } from '@newsgraph/schema';
import { quotation } from '../evidence.js';
import { findEntity } from '../find-entity.js';
import { openGraph } from '../open-graph.js';
import { columns } from '../summary.js';

interface Options {
  readonly graph: string;
  readonly most: number;
  readonly json?: boolean;
}

/** Edges of a node, the best supported first; co-occurrence is left to the explorer. */
function edgesOf(graph: NewsGraph, node: string): string[] {
  const rank = (edge: string) => {
    const { weight, claims } = graph.getEdgeAttributes(edge);
    return weight * 1000 + claims;
  };
  return graph
    .filterEdges(node, (_, attributes: EdgeAttributes) => attributes.layer !== 'cooccurrence')
    .sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
}

function edgeLines(graph: NewsGraph, edge: string): string {
  const { label, weight, claims, evidence, origin } = graph.getEdgeAttributes(edge);
  const [from, to] = graph.extremities(edge).map((node) => graph.getNodeAttribute(node, 'label'));
  if (origin) return `${from} ${label} ${to} (known, no article says so)`;
  const support = `${weight} ${weight === 1 ? 'story' : 'stories'}, ${claims} ${claims === 1 ? 'claim' : 'claims'}`;
  const best = evidence[0];
  return `${from} ${label} ${to} (${support})${best ? `\n    ${quotation(graph, best)}` : ''}`;
}

/** `newsgraph show ENTITY` */
export function showCommand(wanted: string, options: Options): void {
  const { graph } = openGraph(options.graph);
  const node = findEntity(graph, wanted);
  const attributes = graph.getNodeAttributes(node);
  const edges = edgesOf(graph, node);
  if (options.json) {
    const relations = edges.map((edge) => ({ key: edge, ...graph.getEdgeAttributes(edge) }));
    process.stdout.write(`${JSON.stringify({ key: node, ...attributes, relations }, null, 2)}\n`);
    return;
  }
  const facts: [string, string | undefined][] = [
    ['id', node],
    ['type', [attributes.type, attributes.subtype].filter(Boolean).join(', ')],
    ['description', attributes.description],
    ['roles', attributes.roles?.join('; ')],
    ['also', attributes.aliases.slice(0, 8).join('; ')],
    ['named', `${attributes.mentions} times in ${attributes.documents} articles`],
    ['seen', [attributes.firstSeen, attributes.lastSeen].filter(Boolean).join(' to ')],
  ];
  const known = facts.filter((row): row is [string, string] => Boolean(row[1]));
  const shown = edges.slice(0, options.most).map((edge) => `  ${edgeLines(graph, edge)}`);
  const rest = edges.length > shown.length ? [`  ... and ${edges.length - shown.length} more (-n)`] : [];
  process.stdout.write(`${[attributes.label, columns(known), '', ...shown, ...rest].join('\n')}\n`);
}
