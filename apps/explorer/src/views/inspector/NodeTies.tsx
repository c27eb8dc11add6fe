import { predicate } from '@newsgraph/schema';
import { useMemo, useState } from 'react';
import { pickEdge } from '../../controllers/actions.js';
import { FAMILIES } from '../../core/appearance/index.js';
import type { EdgeRow, NodeRow } from '../../core/graph/index.js';
import { useDataset, useVisible } from '../hooks.js';
import { TextButton } from '../parts/button.js';
import { FamilyLine } from '../parts/family-line.js';
import { NodeDisc } from '../parts/node-disc.js';
import { Part } from './panel.js';

/** Ties shown of each predicate before "show all". */
const FEW = 6;

interface Group {
  readonly label: string;
  readonly edges: readonly EdgeRow[];
}

function groupLabel(edge: EdgeRow, node: NodeRow): string {
  if (edge.source === node.index || !edge.directed) return edge.label;
  return predicate(edge.predicate)?.inverse ?? `← ${edge.label}`;
}

/** Visible ties by predicate and direction: classes in the order of the legend, the strongest first. */
function useGroups(node: NodeRow): readonly Group[] {
  const { edges, incident } = useDataset();
  const visible = useVisible();
  return useMemo(() => {
    const groups = new Map<string, EdgeRow[]>();
    for (const index of incident[node.index]!) {
      if (!visible.edge[index]) continue;
      const edge = edges[index]!;
      const label = groupLabel(edge, node);
      groups.set(label, [...(groups.get(label) ?? []), edge]);
    }
    const order = (group: Group) => FAMILIES.indexOf(group.edges[0]!.family);
    return [...groups]
      .map(([label, list]) => ({
        label,
        edges: list.sort((a, b) => b.weight - a.weight || a.index - b.index),
      }))
      .sort((a, b) => order(a) - order(b) || b.edges.length - a.edges.length);
  }, [edges, incident, visible, node]);
}

function Tie({ edge, node }: { edge: EdgeRow; node: NodeRow }) {
  const { nodes } = useDataset();
  const other = nodes[edge.source === node.index ? edge.target : edge.source]!;
  return (
    <li>
      <button
        type="button"
        onClick={() => pickEdge(edge.key)}
        className="flex h-7 w-full items-center gap-2 rounded px-2 text-left hover:bg-hover"
      >
        <NodeDisc node={other} />
        <span className="flex-1 truncate">{other.label}</span>
        <span className="numbers text-sm text-quiet" title="Claims">
          {edge.claims.length}
        </span>
      </button>
    </li>
  );
}

function TieGroup({ group, node }: { group: Group; node: NodeRow }) {
  const [all, setAll] = useState(false);
  const { edges } = group;
  return (
    <div className="pb-1.5">
      <h4 className="flex items-center gap-2 pb-0.5 text-sm text-quiet">
        <FamilyLine family={edges[0]!.family} />
        {group.label}
      </h4>
      <ul className="-mx-2">
        {(all ? edges : edges.slice(0, FEW)).map((edge) => (
          <Tie key={edge.key} edge={edge} node={node} />
        ))}
      </ul>
      {edges.length > FEW && (
        <p className="text-sm">
          <TextButton onClick={() => setAll(!all)}>
            {all ? 'Show fewer' : `Show all ${edges.length}`}
          </TextButton>
        </p>
      )}
    </div>
  );
}

/** The ties of an entity that pass the filters. */
export function NodeTies({ node }: { node: NodeRow }) {
  const groups = useGroups(node);
  return (
    <Part title="Ties" aside={groups.length > 0 && 'claims'}>
      {groups.length === 0 && <p className="text-quiet">No tie of it passes the filters.</p>}
      {groups.map((group) => (
        <TieGroup key={group.label} group={group} node={node} />
      ))}
    </Part>
  );
}
