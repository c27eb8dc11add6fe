import { ArrowLeft } from 'lucide-react';
import { openArticle } from '../../controllers/actions.js';
import { isNothing } from '../../core/selection/index.js';
import { useDataset, useView } from '../hooks.js';
import { ArticlePanel } from './ArticlePanel.js';
import { EdgePanel } from './EdgePanel.js';
import { ManyPanel } from './ManyPanel.js';
import { NodePanel } from './NodePanel.js';
import { PathsPanel } from './PathsPanel.js';

function Content() {
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

/** While one article is shown: the way back to it from what was picked in it. */
function Back({ document }: { document: string }) {
  const title = useDataset().documents.get(document)?.title ?? 'the article';
  return (
    <button
      type="button"
      onClick={() => openArticle(document)}
      className="flex h-8 shrink-0 items-center gap-1.5 border-b border-hairline px-4 text-left text-sm text-accent hover:bg-hover"
    >
      <ArrowLeft size={13} className="shrink-0" aria-hidden />
      <span className="truncate">Back to {title}</span>
    </button>
  );
}

/** What is known of the selection, or the answer to a question about paths. */
export function Inspector() {
  const { selection, paths, filters } = useView();
  const away = filters.document !== null && (!isNothing(selection) || paths !== null);
  return (
    <>
      {away && <Back document={filters.document!} />}
      <Content />
    </>
  );
}
