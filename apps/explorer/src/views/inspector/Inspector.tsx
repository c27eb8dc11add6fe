import { useDataset, useView } from '../hooks.js';
import { ArticlePanel } from './ArticlePanel.js';
import { EdgePanel } from './EdgePanel.js';
import { ManyPanel } from './ManyPanel.js';
import { NodePanel } from './NodePanel.js';
import { PathsPanel } from './PathsPanel.js';

/** What is known of the selection, or the answer to a question about paths. */
export function Inspector() {
  const { selection, paths, filters } = useView();
  const dataset = useDataset();
  const edge = selection.edge === null ? undefined : dataset.edgeIndex.get(selection.edge);
  const nodes = selection.nodes.flatMap((key) => dataset.nodeIndex.get(key) ?? []);
  if (edge !== undefined) return <EdgePanel edge={dataset.edges[edge]!} />;
  if (paths) return <PathsPanel />;
  if (nodes.length > 1) return <ManyPanel nodes={nodes.map((index) => dataset.nodes[index]!)} />;
  if (nodes.length === 1) return <NodePanel node={dataset.nodes[nodes[0]!]!} />;
  if (filters.document !== null) return <ArticlePanel id={filters.document} />;
  return <p className="p-4 text-quiet">This is not in the graph that is open.</p>;
}
