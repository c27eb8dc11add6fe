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
  const near = nearest(graph, name);
  const hint =
    near.length > 0
      ? `Is it ${near.join(' or ')}?`
      : 'Names and aliases are compared without case and accents.';
  throw new NewsgraphError('usage', 'No entity of the graph has this name.', { where: `"${wanted}"`, hint });
}

/** Letters that are alike at the start and the end of two names, as a share of the longer one. */
function likeness(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return (start + end) / Math.max(a.length, b.length);
}

/** Labels of at most three entities that have a name like this one, the likest and then the most named first. */
function nearest(graph: NewsGraph, name: string): string[] {
  const scored = graph.mapNodes((_, { label, aliases, mentions }) => {
    const likest = Math.max(...[label, ...aliases].map((known) => likeness(name, fold(known))));
    return { label, mentions, likest };
  });
  const near = scored.filter(({ likest }) => likest >= 0.7);
  near.sort((a, b) => b.likest - a.likest || b.mentions - a.mentions || (a.label < b.label ? -1 : 1));
  return [...new Set(near.map(({ label }) => label))].slice(0, 3);
}

function ambiguous(graph: NewsGraph, wanted: string, found: readonly string[]): NewsgraphError {
  const names = found.slice(0, 8).map((node) => `${graph.getNodeAttribute(node, 'label')} (${node})`);
  const hint = `Say which, by id: ${names.join(', ')}${found.length > 8 ? ', ...' : ''}.`;
  return new NewsgraphError('usage', `This means ${found.length} entities.`, { where: `"${wanted}"`, hint });
}
