import type { AnyGraph } from '../types.js';
import { type Bundle, bundleEdges, writeBundles } from './edges.js';
import { addSplitNodes, mergeNodes } from './nodes.js';
import { reasonFor } from './reasons.js';
import { ruleOn } from './rulings.js';
import type { Decision, Outcome } from './types.js';

/** A graph with the decisions in it, and what became of these. */
export interface Revision<G> {
  readonly graph: G;
  readonly outcome: Outcome;
  /** Number of claims left out because their two ends are one entity now. */
  readonly selfClaims: number;
}

/**
 * Applies decisions to a graph that was built before them, which stays as it is: claims move, change and go; edges are
 * weighed, counted and sorted anew as `buildGraph` does it; entities merge and split. What a graph does not hold is
 * estimated, and exact after a rebuild with the same decisions: mentions and articles of merged and split entities,
 * their metrics, and the strength of their co-occurrence. Linear in the graph and the decisions.
 */
export function reviseGraph<G extends AnyGraph>(graph: G, decisions: readonly Decision[]): Revision<G> {
  const revised = graph.copy() as G;
  const nodes = { has: (id: string) => graph.hasNode(id) };
  const rulings = ruleOn(decisions, nodes);
  const splits = addSplitNodes(revised, rulings);
  const { bundles, touched, selfClaims } = bundleEdges(revised, rulings);
  writeBundles(revised, bundles, touched);
  mergeNodes(revised, rulings);
  splits.settle([...bundles.values()].flatMap((bundle: Bundle) => [bundle.source, bundle.target]));
  const known = { has: (id: string) => graph.hasNode(id) || revised.hasNode(id) };
  const unmatched = rulings.unmatched(reasonFor(known));
  const outcome = { given: decisions.length, applied: decisions.length - unmatched.length, unmatched };
  return { graph: revised, outcome, selfClaims };
}
