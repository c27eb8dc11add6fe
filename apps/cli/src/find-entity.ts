import type { NewsGraph } from '@newsgraph/graph';
import { NewsgraphError } from '@newsgraph/schema';

/** The form in which names are compared: without case and accents. */
export const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/**
 * The node that a name, an alias or an id means. A label wins over an alias, a part of a label comes last.
 *
 * @throws NewsgraphError `usage` when no node or more than one is meant, with the names to choose from.
 */
export function findEntity(graph: NewsGraph, wanted: string): string {
  if (graph.hasNode(wanted)) return wanted;
  const name = fold(wanted);
  const ways: ((node: string) => boolean)[] = [
    (node) => fold(graph.getNodeAttribute(node, 'label')) === name,
    (node) => graph.getNodeAttribute(node, 'aliases').some((alias) => fold(alias) === name),
    (node) => fold(graph.getNodeAttribute(node, 'label')).includes(name),
  ];
  for (const way of ways) {
    const found = graph.filterNodes(way);
    if (found.length === 1) return found[0]!;
    if (found.length > 1) throw ambiguous(graph, wanted, found);
  }
  const hint = 'Names and aliases are compared without case and accents.';
  throw new NewsgraphError('usage', 'No entity of the graph has this name.', { where: `"${wanted}"`, hint });
}

function ambiguous(graph: NewsGraph, wanted: string, found: readonly string[]): NewsgraphError {
  const names = found.slice(0, 8).map((node) => `${graph.getNodeAttribute(node, 'label')} (${node})`);
  const hint = `Say which, by id: ${names.join(', ')}${found.length > 8 ? ', ...' : ''}.`;
  return new NewsgraphError('usage', `This means ${found.length} entities.`, { where: `"${wanted}"`, hint });
}
