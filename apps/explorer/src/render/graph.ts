import Graph from 'graphology';
import type { Dataset } from '../core/graph/index.js';
import type { Scene } from '../core/scene/index.js';

/** Most nodes and edges that are drawn at once; the most important are kept. */
export const MOST_NODES = 6000;
export const MOST_EDGES = 24_000;

/** A render graph: keys are the indices of the dataset as text. */
export interface RenderGraph {
  readonly graph: Graph;
  /** Whether it leaves out what the scene would show. */
  readonly partial: boolean;
}

/** Whether a dataset is so large that it is drawn in a simpler way: thin straight lines, and a veil for what is quiet. */
export function isHeavy({ nodes, edges }: Dataset): boolean {
  return nodes.length > 2500 || edges.length > 3500;
}

/** Whether a dataset is too large to be drawn whole. */
export function isLarge({ nodes, edges }: Dataset): boolean {
  return nodes.length > MOST_NODES || edges.length > MOST_EDGES;
}

function chosenNodes(dataset: Dataset, scene: Scene): number[] {
  if (!isLarge(dataset)) return scene.rank.slice();
  return scene.rank.filter((index) => scene.nodes[index]!.shown).slice(0, MOST_NODES);
}

function chosenEdges(dataset: Dataset, scene: Scene, nodes: ReadonlySet<number>): number[] {
  const among = dataset.edges.filter(({ source, target }) => nodes.has(source) && nodes.has(target));
  if (!isLarge(dataset)) return among.map((edge) => edge.index);
  const shown = among.filter((edge) => scene.edges[edge.index]!.shown);
  shown.sort((a, b) => b.weight - a.weight || a.index - b.index);
  return shown.slice(0, MOST_EDGES).map((edge) => edge.index);
}

/** The graph that sigma draws: positions and indices, nothing else. */
export function createRenderGraph(dataset: Dataset, scene: Scene, positions: Float32Array): RenderGraph {
  const graph = new Graph({ multi: true, type: 'directed' });
  const nodes = chosenNodes(dataset, scene);
  for (const index of [...nodes].reverse()) {
    graph.addNode(String(index), { index, x: positions[2 * index], y: positions[2 * index + 1] });
  }
  const edges = chosenEdges(dataset, scene, new Set(nodes));
  for (const index of edges) {
    const { source, target } = dataset.edges[index]!;
    graph.addDirectedEdgeWithKey(String(index), String(source), String(target), { index });
  }
  return { graph, partial: isLarge(dataset) };
}
