import { useMemo } from 'react';
import { pickEdge } from '../../controllers/actions.js';
import { type NodeRow, officeDays, officesOf } from '../../core/graph/index.js';
import { useDataset } from '../hooks.js';
import { Part } from './panel.js';

/** The offices that articles give a person, with the days on which they do; roles without a tie after them. */
export function NodeOffices({ node }: { node: NodeRow }) {
  const dataset = useDataset();
  const offices = useMemo(() => officesOf(dataset, node), [dataset, node]);
  const named = new Set(offices.map(({ role }) => role.toLowerCase()));
  const roles = node.roles.filter((role) => !named.has(role.toLowerCase()));
  if (offices.length + roles.length === 0) return null;
  return (
    <Part title="Offices">
      <ul className="-mx-2">
        {offices.map((office) => (
          <li key={`${office.role} ${office.other}`}>
            <button
              type="button"
              onClick={() => pickEdge(dataset.edges[office.edge]!.key)}
              className="block w-full rounded px-2 py-0.5 text-left hover:bg-hover"
            >
              <span className="first-letter:uppercase">{office.role}</span>
              <span className="text-quiet">, {dataset.nodes[office.other]!.label}</span>
              <span className="numbers block text-xs text-quiet">{officeDays(office)}</span>
            </button>
          </li>
        ))}
      </ul>
      {roles.length > 0 && <p className="break-words text-quiet">{roles.join(' · ')}</p>}
    </Part>
  );
}
