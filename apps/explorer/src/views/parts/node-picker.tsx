import { Command } from 'cmdk';
import { useMemo, useState } from 'react';
import { createSearch } from '../../core/search/index.js';
import { useDataset } from '../hooks.js';
import { NodeDisc } from './node-disc.js';

/** A field that takes the name of an entity: what is typed is looked for, what is picked is given back as its key. */
export function NodePicker(props: {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly small?: boolean;
  readonly onPick: (key: string) => void;
}) {
  const dataset = useDataset();
  const [query, setQuery] = useState<string | null>(null);
  const search = useMemo(() => createSearch(dataset), [dataset]);
  const index = dataset.nodeIndex.get(props.value);
  const name = index === undefined ? '' : dataset.nodes[index]!.label;
  const hits = query ? search.nodes(query, 6) : [];
  return (
    <Command
      shouldFilter={false}
      label={props.label}
      className={`relative ${props.small ? 'w-28' : ''}`}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setQuery(null);
      }}
    >
      <Command.Input
        value={query ?? name}
        onValueChange={setQuery}
        placeholder={props.placeholder}
        onFocus={(event) => event.currentTarget.select()}
        className={`w-full rounded border border-hairline bg-raised px-2 placeholder:text-quiet ${props.small ? 'h-6 text-sm' : 'h-7'}`}
      />
      <Command.List
        className={
          hits.length === 0
            ? 'hidden'
            : 'absolute top-full left-0 z-30 mt-1 w-72 rounded-md border border-hairline bg-raised p-1 shadow-lg shadow-black/5'
        }
      >
        {hits.map((hit) => {
          const node = dataset.nodes[hit.index]!;
          return (
            <Command.Item
              key={node.key}
              value={node.key}
              onSelect={() => {
                setQuery(null);
                props.onPick(node.key);
              }}
              className="flex h-7 items-center gap-2 rounded px-2 data-[selected=true]:bg-tint"
            >
              <NodeDisc node={node} />
              <span className="truncate">{node.label}</span>
            </Command.Item>
          );
        })}
      </Command.List>
    </Command>
  );
}
