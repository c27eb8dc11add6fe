import { EyeOff, Merge as Merging, Route } from 'lucide-react';
import { askPaths, clearSelection, hideNodes, judge, pickNodes, unjudge } from '../../controllers/actions.js';
import type { NodeRow } from '../../core/graph/index.js';
import { count } from '../../core/words.js';
import { useDataset, useView, useVisible } from '../hooks.js';
import { Button } from '../parts/button.js';
import { NodeLink } from './node-link.js';
import { Panel, Part } from './panel.js';

function useNeighbours(nodes: readonly NodeRow[]): readonly string[] {
  const dataset = useDataset();
  const visible = useVisible();
  const found = nodes.flatMap(({ index }) =>
    dataset.incident[index]!.filter((edge) => visible.edge[edge]).flatMap((edge) => {
      const { source, target } = dataset.edges[edge]!;
      return [source, target];
    }),
  );
  return [...new Set(found)].map((index) => dataset.nodes[index]!.key);
}

/** Says that two entities are one. It goes into the decisions file. */
function Merge({ into, entity }: { into: NodeRow; entity: NodeRow }) {
  const { review } = useView();
  const merge = { kind: 'merge', entity: entity.key, into: into.key } as const;
  const decided = review.some(
    (item) => item.kind === 'merge' && item.entity === entity.key && item.into === into.key,
  );
  return (
    <Button icon={Merging} aria-pressed={decided} onClick={() => (decided ? unjudge(merge) : judge(merge))}>
      {decided ? 'Will be one: undo' : 'These are one'}
    </Button>
  );
}

/** Several entities at once. */
export function ManyPanel({ nodes }: { nodes: readonly NodeRow[] }) {
  const neighbours = useNeighbours(nodes);
  const keys = nodes.map((node) => node.key);
  const [first, second] = keys;
  return (
    <Panel
      title="Selection"
      head={<h2 className="text-lg font-semibold">{count(nodes.length, 'entity', 'entities')}</h2>}
      onClose={clearSelection}
    >
      <div className="flex flex-wrap gap-1.5 border-b border-hairline px-4 py-3">
        {nodes.length === 2 && (
          <Button icon={Route} onClick={() => askPaths({ from: first!, to: second!, exclude: [], shown: 0 })}>
            Paths between
          </Button>
        )}
        {nodes.length === 2 && <Merge into={nodes[0]!} entity={nodes[1]!} />}
        <Button onClick={() => pickNodes([...keys, ...neighbours])}>Add neighbours</Button>
        <Button icon={EyeOff} onClick={() => hideNodes(keys)}>
          Hide
        </Button>
      </div>
      <Part title="Selected">
        <ul className="flex flex-col gap-1">
          {nodes.map((node) => (
            <li key={node.key}>
              <NodeLink node={node} />
            </li>
          ))}
        </ul>
      </Part>
    </Panel>
  );
}
