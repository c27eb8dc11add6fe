import { bestPaths } from '@newsgraph/graph/paths';
import { NewsgraphError } from '@newsgraph/schema';
import { quotation } from '../evidence.js';
import { findEntity } from '../find-entity.js';
import { openGraph } from '../open-graph.js';

interface Options {
  readonly graph: string;
  readonly paths: number;
  readonly without?: readonly string[];
  readonly json?: boolean;
}

/** `newsgraph path A B` */
export function pathCommand(a: string, b: string, options: Options): void {
  const { graph } = openGraph(options.graph);
  const label = (node: string) => graph.getNodeAttribute(node, 'label');
  const [from, to] = [findEntity(graph, a), findEntity(graph, b)];
  if (from === to) {
    const hint = `Both are ${label(from)} (${from}).`;
    throw new NewsgraphError('usage', 'A path needs two entities.', { where: `"${a}", "${b}"`, hint });
  }
  const excluded = (options.without ?? []).map((name) => findEntity(graph, name));
  const paths = bestPaths(graph, { from, to, most: options.paths, excludeNodes: excluded });
  if (options.json) {
    process.stdout.write(`${JSON.stringify(paths, null, 2)}\n`);
    return;
  }
  if (paths.length === 0) {
    process.stdout.write(`${label(from)} and ${label(to)} are not connected in this graph.\n`);
    return;
  }
  const blocks = paths.map((path, i) => {
    const steps = path.steps.map((step) => {
      const edge = step.edges[0]!;
      const [source, target] = graph.extremities(edge);
      const { label: predicate, evidence } = graph.getEdgeAttributes(edge);
      const quote = evidence[0] ? `\n    ${quotation(graph, evidence[0])}` : '';
      return `  ${label(source)} ${predicate} ${label(target)}${quote}`;
    });
    return [`${i + 1}. ${path.nodes.map(label).join(' - ')}`, ...steps].join('\n');
  });
  process.stdout.write(`${blocks.join('\n\n')}\n`);
}
