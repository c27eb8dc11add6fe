import { NewsgraphError } from '@newsgraph/schema';
import { cheapestWays } from './paths/yen.js';
import { type EdgeFacts, isStatement, type Projection, positive, project } from './projection.js';
import type { AnyGraph } from './types.js';

export interface PathOptions {
  /** Key of the node to start from. */
  readonly from: string;
  readonly to: string;
  /** How many paths at most (default 5). */
  readonly most?: number;
  /** Keys of nodes that no path may touch: hubs that connect everything. */
  readonly excludeNodes?: readonly string[];
  /** Ids of predicates (`type` of an edge) that do not count. */
  readonly excludePredicates?: readonly string[];
  /** Whether being named in one sentence counts as a connection (default false). */
  readonly cooccurrence?: boolean;
}

/** From one node to the next, whatever the direction of the edges. */
export interface PathStep {
  readonly from: string;
  readonly to: string;
  /** Keys of the edges between them that count, best supported first. */
  readonly edges: readonly string[];
}

export interface Path {
  /** From first to last. */
  readonly nodes: readonly string[];
  readonly steps: readonly PathStep[];
  /** 0 to 1: the product of the steps' strengths. */
  readonly strength: number;
}

/** Stories behind an edge times how sure the best of them is. */
function support({ weight, score }: EdgeFacts): number {
  return positive(weight, 1) * positive(score, 1);
}

/** Half for a step with endless support; one sure story gives a quarter. So a longer way must be much better told. */
function strength(supported: number): number {
  return supported / (1 + supported) / 2;
}

function counts({ excludePredicates = [], cooccurrence = false }: PathOptions) {
  const excluded = new Set<unknown>(excludePredicates);
  return (edge: EdgeFacts) => !excluded.has(edge.type) && (cooccurrence || isStatement(edge));
}

function stepOf(
  graph: AnyGraph,
  [from, to]: readonly [string, string],
  keep: (edge: EdgeFacts) => boolean,
): PathStep {
  const edges = graph.edges(from, to).filter((edge) => keep(graph.getEdgeAttributes(edge)));
  const rank = new Map(edges.map((edge) => [edge, support(graph.getEdgeAttributes(edge))]));
  const sorted = [...rank.keys()].sort((a, b) => rank.get(b)! - rank.get(a)! || (a < b ? -1 : 1));
  return { from, to, edges: sorted };
}

function ends(graph: AnyGraph, { keys }: Projection, { from, to }: PathOptions): [number, number] {
  const lost = [from, to].find((key) => !graph.hasNode(key));
  if (lost !== undefined) {
    throw new NewsgraphError('usage', 'The graph has no such node.', {
      where: lost,
      hint: 'Name the key of a node.',
    });
  }
  return [keys.indexOf(from), keys.indexOf(to)];
}

/**
 * How two nodes are connected: the paths with the strongest evidence, best first. Direction is not followed. A step is
 * as strong as the stories on all its edges together, and each step halves a path, so that short and well supported
 * paths lead. Yen's algorithm over Dijkstra's. No path is an empty list.
 *
 * @throws NewsgraphError `usage` when a node is not in the graph.
 */
export function bestPaths(graph: AnyGraph, options: PathOptions): Path[] {
  const keep = counts(options);
  const without = new Set(options.excludeNodes ?? []);
  const supported = project(graph, { keep, weight: support, without });
  const pair = ends(graph, supported, options);
  if (pair[0] === pair[1]) return [];
  const costs = { ...supported, weights: supported.weights.map((sum) => -Math.log(strength(sum))) };
  return cheapestWays(costs, pair, options.most ?? 5).map((way) => {
    const nodes = way.nodes.map((node) => supported.keys[node]!);
    const steps = nodes.slice(1).map((to, i) => stepOf(graph, [nodes[i]!, to], keep));
    return { nodes, steps, strength: Number(Math.exp(-way.cost).toPrecision(6)) };
  });
}
