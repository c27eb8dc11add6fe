import { ArrowDownUp, X } from 'lucide-react';
import { askPaths } from '../../controllers/actions.js';
import type { PathQuery } from '../../core/paths/index.js';
import { count } from '../../core/words.js';
import { useDataset, usePaths, useView } from '../hooks.js';
import { IconButton } from '../parts/button.js';
import { NodePicker } from '../parts/node-picker.js';
import { PathCard } from './PathCard.js';
import { Panel } from './panel.js';

function Excluded({ query }: { query: PathQuery }) {
  const { nodes, nodeIndex } = useDataset();
  const without = (key: string) =>
    askPaths({ ...query, exclude: query.exclude.filter((other) => other !== key), shown: 0 });
  return (
    <div className="flex flex-wrap items-center gap-1">
      {query.exclude.map((key) => {
        const label = nodes[nodeIndex.get(key) ?? -1]?.label ?? key;
        return (
          <button
            key={key}
            type="button"
            aria-label={`Allow ${label} again`}
            onClick={() => without(key)}
            className="flex h-6 items-center gap-1 rounded-full border border-hairline bg-raised pr-1.5 pl-2 text-sm hover:border-strong-line"
          >
            {label}
            <X size={12} className="text-quiet" aria-hidden />
          </button>
        );
      })}
      <NodePicker
        label="Leave out"
        placeholder="Leave out …"
        value=""
        small
        onPick={(key) => askPaths({ ...query, exclude: [...new Set([...query.exclude, key])], shown: 0 })}
      />
    </div>
  );
}

function Question({ query }: { query: PathQuery }) {
  return (
    <div className="flex flex-col gap-1.5">
      <h2 className="text-lg font-semibold">Paths</h2>
      <div className="flex items-center gap-1">
        <div className="flex min-w-0 flex-1 flex-col gap-1.5">
          <NodePicker
            label="From"
            placeholder="From …"
            value={query.from}
            onPick={(from) => askPaths({ ...query, from, shown: 0 })}
          />
          <NodePicker
            label="To"
            placeholder="To …"
            value={query.to ?? ''}
            onPick={(to) => askPaths({ ...query, to, shown: 0 })}
          />
        </div>
        <IconButton
          icon={ArrowDownUp}
          name="Swap the two"
          disabled={query.to === null}
          onClick={() => query.to !== null && askPaths({ ...query, from: query.to, to: query.from })}
        />
      </div>
      {query.from !== '' && query.to !== null && <Excluded query={query} />}
    </div>
  );
}

/** How two entities are connected: the best paths, each step with its quote. */
export function PathsPanel() {
  const { paths: query } = useView();
  const found = usePaths();
  if (!query) return null;
  const asked = query.from !== '' && query.to !== null;
  return (
    <Panel title="Paths" head={<Question query={query} />} onClose={() => askPaths(null)}>
      {!asked && (
        <p className="px-4 py-3 text-quiet">Name two entities: which ties lead from one to the other?</p>
      )}
      {asked && found.length === 0 && (
        <p className="px-4 py-3 text-quiet">
          No path leads from one to the other through what the filters show.
        </p>
      )}
      {found.length > 0 && (
        <p className="px-4 pt-3 text-sm text-quiet">
          {count(found.length, 'path')}, the best supported first
        </p>
      )}
      <ol>
        {found.map((path, i) => (
          <PathCard
            key={path.steps.map((step) => step.to).join(' ')}
            path={path}
            place={i}
            open={i === query.shown}
            onOpen={() => askPaths({ ...query, shown: i })}
          />
        ))}
      </ol>
    </Panel>
  );
}
