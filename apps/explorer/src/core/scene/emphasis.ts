import type { Dataset } from '../graph/index.js';
import type { Path } from '../paths/index.js';
import type { Selection } from '../selection/index.js';
import type { Emphasis, Scene } from './types.js';

/** Among more lines than this no label could be told to belong to one. */
const MOST_LABELLED = 60;

function around(dataset: Dataset, scene: Scene, roots: readonly number[]): Emphasis {
  const nodes = new Set(roots);
  const edges = new Set<number>();
  for (const root of roots) {
    for (const index of dataset.incident[root]!) {
      if (!scene.edges[index] || scene.edge(index).faint) continue;
      const { source, target } = dataset.edges[index]!;
      edges.add(index);
      nodes.add(source);
      nodes.add(target);
    }
  }
  return { nodes, edges, rings: new Set(roots), labels: roots.length === 1 && edges.size <= MOST_LABELLED };
}

function ofEdge(dataset: Dataset, edge: number): Emphasis {
  const { source, target } = dataset.edges[edge]!;
  return { nodes: new Set([source, target]), edges: new Set([edge]), rings: new Set(), labels: true };
}

function ofPath(path: Path): Emphasis {
  const nodes = path.steps.flatMap(({ from, to }) => [from, to]);
  const ends = [nodes[0]!, nodes.at(-1)!];
  return {
    nodes: new Set(nodes),
    edges: new Set(path.steps.flatMap((step) => step.edges)),
    rings: new Set(ends),
    labels: true,
  };
}

/** What may stand out, the first that is there wins: what the pointer is on, the path shown, the selection. */
export interface Attention {
  readonly hover?: { readonly node?: string; readonly edge?: string } | null;
  readonly path?: Path | undefined;
  readonly selection: Selection;
}

function indices(map: ReadonlyMap<string, number>, keys: readonly (string | null | undefined)[]): number[] {
  return keys.flatMap((key) => (key == null ? [] : (map.get(key) ?? [])));
}

/** What stands out, or null when nothing does. */
export function createEmphasis(dataset: Dataset, scene: Scene, attention: Attention): Emphasis | null {
  const { hover, path, selection } = attention;
  const selected = indices(dataset.nodeIndex, selection.nodes);
  const [hovered] = indices(dataset.nodeIndex, [hover?.node]);
  const [edge] = indices(dataset.edgeIndex, [hover?.edge ?? (hovered === undefined ? selection.edge : null)]);
  if (path && hovered === undefined && !hover?.edge) return ofPath(path);
  if (hovered !== undefined) {
    const shape = around(dataset, scene, [hovered]);
    return { ...shape, rings: new Set([hovered, ...selected]) };
  }
  if (edge !== undefined) return ofEdge(dataset, edge);
  return selected.length > 0 ? around(dataset, scene, selected) : null;
}
