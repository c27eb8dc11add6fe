/** What is selected: nodes, or one edge. Keys, so that a link can carry them. */
export interface Selection {
  readonly nodes: readonly string[];
  readonly edge: string | null;
}

export const NOTHING: Selection = { nodes: [], edge: null };

export function selectNode(node: string): Selection {
  return { nodes: [node], edge: null };
}

export function selectNodes(nodes: readonly string[]): Selection {
  return { nodes: [...new Set(nodes)], edge: null };
}

/** Adds the node to the selection, or takes it out. */
export function toggleNode(selection: Selection, node: string): Selection {
  const has = selection.nodes.includes(node);
  return selectNodes(has ? selection.nodes.filter((key) => key !== node) : [...selection.nodes, node]);
}

export function selectEdge(edge: string): Selection {
  return { nodes: [], edge };
}

export function isNothing(selection: Selection): boolean {
  return selection.edge === null && selection.nodes.length === 0;
}
