import { Command } from 'cmdk';
import { Search as SearchIcon } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { pickEdge, pickNode } from '../../controllers/actions.js';
import { flyTo } from '../../controllers/stage.js';
import { createSearch, type Hit } from '../../core/search/index.js';
import { count } from '../../core/words.js';
import { useDataset, useStore } from '../hooks.js';
import { NodeDisc } from '../parts/node-disc.js';

const ITEM = 'flex min-h-8 cursor-pointer items-center gap-2 rounded px-2 py-1 data-[selected=true]:bg-tint';

function NodeHit({ hit, onPick }: { hit: Extract<Hit, { kind: 'node' }>; onPick: () => void }) {
  const node = useDataset().nodes[hit.index]!;
  const pick = () => {
    pickNode(node.key);
    flyTo(node.key);
    onPick();
  };
  return (
    <Command.Item value={`node ${node.key}`} onSelect={pick} className={ITEM}>
      <NodeDisc node={node} size={16} />
      <span className="min-w-0 flex-1">
        <span className="block truncate">{node.label}</span>
        {hit.alias && <span className="block truncate text-xs text-quiet">also {hit.alias}</span>}
      </span>
      <span className="numbers text-xs text-quiet">
        {node.type} · {count(node.degree, 'tie')}
      </span>
    </Command.Item>
  );
}

function ClaimHit({ index, onPick }: { index: number; onPick: () => void }) {
  const { claims, edges } = useDataset();
  const claim = claims[index]!;
  const pick = () => {
    pickEdge(edges[claim.edge]!.key);
    onPick();
  };
  return (
    <Command.Item value={`claim ${claim.index}`} onSelect={pick} className={ITEM}>
      <span className="line-clamp-2 text-sm text-quiet">“{claim.evidence?.quote}”</span>
    </Command.Item>
  );
}

const HEADING =
  '[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-1.5 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-semibold [&_[cmdk-group-heading]]:text-quiet';

function Results({ query, onPick }: { query: string; onPick: () => void }) {
  const dataset = useDataset();
  const search = useMemo(() => createSearch(dataset), [dataset]);
  const nodes = useMemo(() => search.nodes(query), [search, query]);
  const ready = useStore((state) => state.searchable === dataset);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when all quotations are ready there may be more
  const claims = useMemo(() => search.claims(query), [search, query, ready]);
  return (
    <>
      {nodes.length + claims.length === 0 && (
        <p className="px-2 py-1.5 text-quiet">Nothing of this name, nor in the quotes.</p>
      )}
      {nodes.length > 0 && (
        <Command.Group heading="Entities" className={HEADING}>
          {nodes.map((hit) => hit.kind === 'node' && <NodeHit key={hit.index} hit={hit} onPick={onPick} />)}
        </Command.Group>
      )}
      {claims.length > 0 && (
        <Command.Group heading="In quotes" className={HEADING}>
          {claims.map((hit) => (
            <ClaimHit key={hit.index} index={hit.index} onPick={onPick} />
          ))}
        </Command.Group>
      )}
    </>
  );
}

/** Search over names, aliases and quotes, with what is found under it. */
export function SearchBox() {
  const [query, setQuery] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const close = () => {
    setQuery('');
    input.current?.blur();
  };
  const asked = query.trim();
  return (
    <Command shouldFilter={false} label="Search" className="relative border-b border-hairline p-2">
      <div className="relative">
        <SearchIcon
          size={14}
          className="pointer-events-none absolute top-2 left-2.5 text-quiet"
          aria-hidden
        />
        <Command.Input
          ref={input}
          data-search
          value={query}
          onValueChange={setQuery}
          placeholder="Search names and quotes"
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            close();
          }}
          className="h-[30px] w-full rounded-md border border-hairline bg-raised pr-8 pl-8 placeholder:text-quiet"
        />
        <kbd
          aria-hidden
          className="absolute top-[7px] right-2 rounded border border-hairline px-1 font-sans text-[10px] leading-[14px] text-quiet"
        >
          /
        </kbd>
      </div>
      <Command.List
        className={
          asked === ''
            ? 'hidden'
            : 'absolute inset-x-2 top-full z-30 -mt-1 max-h-[60vh] overflow-y-auto rounded-md border border-hairline bg-raised p-1 shadow-lg shadow-black/5 md:w-[340px]'
        }
      >
        {asked !== '' && <Results query={asked} onPick={close} />}
      </Command.List>
    </Command>
  );
}
