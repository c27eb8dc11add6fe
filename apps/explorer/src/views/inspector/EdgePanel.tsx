import { predicate } from '@newsgraph/schema';
import { ArrowRight, MoveHorizontal } from 'lucide-react';
import { useMemo } from 'react';
import { clearSelection, pickEdge } from '../../controllers/actions.js';
import type { ClaimRow, EdgeRow } from '../../core/graph/index.js';
import { count } from '../../core/words.js';
import { useDataset, useVisible } from '../hooks.js';
import { FamilyLine, familyLabel } from '../parts/family-line.js';
import { ClaimCard } from './ClaimCard.js';
import { NodeLink } from './node-link.js';
import { Panel, Part } from './panel.js';

function Sentence({ edge }: { edge: EdgeRow }) {
  const { nodes } = useDataset();
  const Arrow = edge.directed ? ArrowRight : MoveHorizontal;
  return (
    <>
      <h2 className="flex flex-col items-start gap-0.5 text-base">
        <NodeLink node={nodes[edge.source]!} strong />
        <span className="flex items-center gap-2 pl-[3px]">
          <FamilyLine family={edge.family} />
          {edge.label}
          <Arrow size={13} className="text-quiet" aria-hidden />
        </span>
        <NodeLink node={nodes[edge.target]!} strong />
      </h2>
      <p className="numbers mt-1.5 text-sm text-quiet">
        {familyLabel(edge.family)}
        {edge.family !== 'co-occurrence' && ` · ${count(Math.round(edge.weight), 'story', 'stories')}`}
        {` · ${count(edge.claims.length, 'claim')}`}
      </p>
    </>
  );
}

/** Claims by story, the stories in the order of their first claim; copies of one text fall together. */
function useStories(edge: EdgeRow): readonly (readonly ClaimRow[])[] {
  const { claims } = useDataset();
  return useMemo(() => {
    const stories = new Map<string, ClaimRow[]>();
    for (const index of edge.claims) {
      const claim = claims[index]!;
      stories.set(claim.story, [...(stories.get(claim.story) ?? []), claim]);
    }
    return [...stories.values()];
  }, [claims, edge]);
}

function Others({ edge }: { edge: EdgeRow }) {
  const { edges, incident } = useDataset();
  const visible = useVisible();
  const others = incident[edge.source]!.map((index) => edges[index]!).filter(
    ({ index, source, target }) =>
      index !== edge.index && visible.edge[index]! > 0 && (source === edge.target || target === edge.target),
  );
  if (others.length === 0) return null;
  return (
    <Part title="Also between them">
      <ul className="-mx-2">
        {others.map((other) => (
          <li key={other.key}>
            <button
              type="button"
              onClick={() => pickEdge(other.key)}
              className="flex h-7 w-full items-center gap-2 rounded px-2 text-left hover:bg-hover"
            >
              <FamilyLine family={other.family} />
              <span className="flex-1 truncate">
                {other.source === edge.source
                  ? other.label
                  : (predicate(other.predicate)?.inverse ?? other.label)}
              </span>
              <span className="numbers text-sm text-quiet">{count(other.claims.length, 'claim')}</span>
            </button>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** A tie and all its evidence. */
export function EdgePanel({ edge }: { edge: EdgeRow }) {
  const visible = useVisible();
  const stories = useStories(edge);
  const filtered = edge.claims.filter((index) => visible.failed[index] !== 0).length;
  return (
    <Panel title="Tie" head={<Sentence edge={edge} />} onClose={clearSelection}>
      {filtered > 0 && (
        <p className="border-b border-hairline px-4 py-2 text-sm text-quiet">
          {count(filtered, 'claim')} here {filtered === 1 ? 'does' : 'do'} not pass the filters.
        </p>
      )}
      {stories.map((claims, i) => (
        <Part
          key={claims[0]!.id}
          title={stories.length === 1 ? 'Evidence' : `Story ${i + 1}`}
          {...(claims.length > 1 && { aside: count(claims.length, 'claim') })}
        >
          <div className="flex flex-col gap-4">
            {claims.map((claim) => (
              <ClaimCard key={claim.index} claim={claim} />
            ))}
          </div>
        </Part>
      ))}
      <Others edge={edge} />
    </Panel>
  );
}
