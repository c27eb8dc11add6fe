import { X } from 'lucide-react';
import { Tabs } from 'radix-ui';
import { show, type TableName } from '../../store.js';
import { useStore } from '../hooks.js';
import { IconButton } from '../parts/button.js';
import { claimColumns, edgeColumns, nodeColumns } from './columns.js';
import { useClaims, useEdges, useNodes } from './rows.js';
import { Table } from './Table.js';

const NAMES: readonly (readonly [TableName, string])[] = [
  ['nodes', 'Entities'],
  ['edges', 'Ties'],
  ['claims', 'Claims'],
];

const NodesTable = () => <Table name="entities" rows={useNodes()} columns={nodeColumns} />;
const EdgesTable = () => <Table name="ties" rows={useEdges()} columns={edgeColumns} />;
const ClaimsTable = () => <Table name="claims" rows={useClaims()} columns={claimColumns} />;

/** What is shown, as tables over the lower part of the graph. */
export function Tables() {
  const table = useStore((state) => state.table);
  if (!table) return null;
  return (
    <Tabs.Root asChild value={table} onValueChange={(value) => show({ table: value as TableName })}>
      <section
        aria-label="Tables"
        className="absolute inset-x-0 bottom-0 z-20 flex h-[55%] flex-col border-t border-hairline bg-page"
      >
        <div className="flex items-center border-b border-hairline bg-panel pr-2 pl-1">
          <Tabs.List aria-label="Tables" className="flex flex-1">
            {NAMES.map(([value, label]) => (
              <Tabs.Trigger
                key={value}
                value={value}
                className="h-8 border-b-2 border-transparent px-3 -outline-offset-2 text-quiet data-[state=active]:border-accent data-[state=active]:font-medium data-[state=active]:text-text"
              >
                {label}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <IconButton icon={X} name="Close the tables" keys="Esc" onClick={() => show({ table: null })} />
        </div>
        <Tabs.Content value="nodes" className="min-h-0 flex-1">
          <NodesTable />
        </Tabs.Content>
        <Tabs.Content value="edges" className="min-h-0 flex-1">
          <EdgesTable />
        </Tabs.Content>
        <Tabs.Content value="claims" className="min-h-0 flex-1">
          <ClaimsTable />
        </Tabs.Content>
      </section>
    </Tabs.Root>
  );
}
