import type { Dataset } from '../core/graph/index.js';
import type { Scene } from '../core/scene/index.js';

/** Most nodes and edges that are drawn whole. */
const WHOLE = { nodes: 5000, edges: 18_000 };
/** So many nodes and edges are drawn of anything larger: more lines would hide one another. */
const PART = { nodes: 5000, edges: 8000 };

/** What is drawn of a scene: indices of the dataset, what is drawn first comes first. */
export interface Drawing {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
}

/** A part of the plane in the coordinates of positions. */
export interface Region {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

/** What is chosen from: a scene, where its nodes stand, and which of them the reader looks at. */
export interface Choice {
  readonly dataset: Dataset;
  readonly scene: Scene;
  readonly positions: Float32Array;
  /** Nodes in it come before all others. */
  readonly region?: Region | undefined;
}

/** Whether a dataset is so large that it is drawn in a simpler way: thin straight lines, and a veil for what is quiet. */
export function isHeavy({ nodes, edges }: Dataset): boolean {
  return nodes.length > 2500 || edges.length > 3500;
}

/** Whether a dataset is too large to be drawn whole. */
export function isLarge({ nodes, edges }: Dataset): boolean {
  return nodes.length > WHOLE.nodes || edges.length > WHOLE.edges;
}

function within({ left, right, low, high }: Region, positions: Float32Array, node: number): boolean {
  const [x, y] = [positions[2 * node]!, positions[2 * node + 1]!];
  return x >= left && x <= right && y >= low && y <= high;
}

const limits = (dataset: Dataset) => (isLarge(dataset) ? PART : WHOLE);

/** The most important shown nodes, those in the region first. */
function chooseNodes({ dataset, scene, positions, region }: Choice): number[] {
  const most = limits(dataset).nodes;
  const chosen: number[] = [];
  const rest: number[] = [];
  for (const node of scene.rank) {
    if (chosen.length === most) break;
    if (!scene.nodes[node]) continue;
    if (!region || within(region, positions, node)) chosen.push(node);
    else if (rest.length < most) rest.push(node);
  }
  return chosen.concat(rest.slice(0, most - chosen.length));
}

const orders = new WeakMap<Dataset, Uint32Array>();

/** Edges from the heaviest to the lightest; worked out once. */
function byWeight(dataset: Dataset): Uint32Array {
  let order = orders.get(dataset);
  if (!order) {
    const { weight } = dataset.arrays;
    order = Uint32Array.from(weight.keys()).sort((a, b) => weight[b]! - weight[a]! || a - b);
    orders.set(dataset, order);
  }
  return order;
}

/** The heaviest shown edges among these nodes, those that touch the region first. */
function chooseEdges({ dataset, scene, positions, region }: Choice, nodes: readonly number[]): number[] {
  const { source, target } = dataset.arrays;
  const most = limits(dataset).edges;
  const among = new Uint8Array(dataset.nodes.length);
  for (const node of nodes) among[node] = region && !within(region, positions, node) ? 1 : 2;
  const chosen: number[] = [];
  const rest: number[] = [];
  for (const edge of byWeight(dataset)) {
    if (chosen.length === most) break;
    const [from, to] = [among[source[edge]!]!, among[target[edge]!]!];
    if (!scene.edges[edge] || from === 0 || to === 0) continue;
    if (from + to > 2) chosen.push(edge);
    else if (rest.length < most) rest.push(edge);
  }
  return chosen.concat(rest.slice(0, most - chosen.length));
}

/** What is drawn of a large graph: a part of what is shown. Linear in nodes and edges. */
export function chooseDrawing(choice: Choice): Drawing {
  const nodes = chooseNodes(choice);
  const edges = chooseEdges(choice, nodes);
  return { nodes: nodes.reverse(), edges: edges.reverse() };
}

/** All nodes and edges, shown or not: of a small graph nothing is left out, and filters only hide. */
export function wholeDrawing({ dataset, scene }: Choice): Drawing {
  return { nodes: scene.rank.toReversed(), edges: [...dataset.edges.keys()] };
}
