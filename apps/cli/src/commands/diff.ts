import type { NewsGraph } from '@newsgraph/graph';
import { type ChangedEdge, diffGraphs, type EdgeDiff, type GraphDiff } from '@newsgraph/graph/diff';
import { openGraph } from '../open-graph.js';

interface Options {
  readonly json?: boolean;
}

function edgeLine(graph: NewsGraph, { source, target, label }: EdgeDiff): string {
  return `${graph.getNodeAttribute(source, 'label')} ${label} ${graph.getNodeAttribute(target, 'label')}`;
}

function changeLine(graph: NewsGraph, edge: ChangedEdge): string {
  const changes = edge.changes.map(
    ({ name, before, after }) => `${name} ${plain(before)} to ${plain(after)}`,
  );
  return `${edgeLine(graph, edge)}: ${changes.join('; ')}`;
}

function plain(value: unknown): string {
  if (value === undefined) return 'nothing';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** `+` was added, `-` was removed, `~` changed. */
function lines(before: NewsGraph, after: NewsGraph, { nodes, edges }: GraphDiff): string[] {
  return [
    ...nodes.added.map(({ label, key }) => `+ ${label} (${key})`),
    ...nodes.removed.map(({ label, key }) => `- ${label} (${key})`),
    ...edges.added.map((edge) => `+ ${edgeLine(after, edge)}`),
    ...edges.removed.map((edge) => `- ${edgeLine(before, edge)}`),
    ...edges.changed.map((edge) => `~ ${changeLine(after, edge)}`),
  ];
}

/** `newsgraph diff OLD NEW` */
export function diffCommand(oldPath: string, newPath: string, options: Options): void {
  const { graph: before } = openGraph(oldPath);
  const { graph: after } = openGraph(newPath);
  const diff = diffGraphs(before, after);
  if (options.json) process.stdout.write(`${JSON.stringify(diff, null, 2)}\n`);
  else process.stdout.write(`${lines(before, after, diff).join('\n') || 'The graphs say the same.'}\n`);
}
