import { EyeOff, Merge as Merging, Route } from 'lucide-react';
import { useState } from 'react';
import {
  askPaths,
  clearSelection,
  hideNodes,
  invertSelection,
  judge,
  pickNodes,
} from '../../controllers/actions.js';
import type { NodeRow } from '../../core/graph/index.js';
import { count } from '../../core/words.js';
import { show } from '../../store.js';
import { useDataset, useVisible } from '../hooks.js';
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

/** Says that all of these are one entity: which of them stays is chosen. */
function Merge({ nodes }: { nodes: readonly NodeRow[] }) {
  const most = nodes.reduce((best, node) => (node.mentions > best.mentions ? node : best));
  const [kept, setKept] = useState(most.key);
  const into = nodes.some(({ key }) => key === kept) ? kept : most.key;
  const merge = () => {
    const others = nodes.filter(({ key }) => key !== into);
    judge(...others.map(({ key }) => ({ kind: 'merge', entity: key, into }) as const));
    show({ notice: `Merged ${others.map(({ label }) => label).join(', ')}.` });
  };
  return (
    <Part title="Are these one?">
      <p className="pb-2 text-quiet">Their names, mentions and ties become those of one entity.</p>
      <div className="flex gap-1.5">
        <select
          aria-label="The name that stays"
          value={into}
          onChange={(event) => setKept(event.target.value)}
          className="h-7 min-w-0 flex-1 rounded border border-hairline bg-raised px-1.5"
        >
          {nodes.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
        <Button icon={Merging} onClick={merge}>
          Merge
        </Button>
      </div>
    </Part>
  );
}

/** More than so many are hardly one. */
const MOST_MERGED = 12;

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
        <Button onClick={() => pickNodes([...keys, ...neighbours])}>Add neighbours</Button>
        <Button onClick={() => invertSelection()}>Invert</Button>
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
      {nodes.length <= MOST_MERGED && <Merge nodes={nodes} />}
    </Panel>
  );
}
