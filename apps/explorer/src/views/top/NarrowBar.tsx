import { Filter, Info, type LucideIcon, Route, Table2 } from 'lucide-react';
import { askPaths } from '../../controllers/actions.js';
import { show } from '../../store.js';
import { useStore, useView } from '../hooks.js';

function Tab(props: {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}) {
  const Icon = props.icon;
  return (
    <button
      type="button"
      aria-pressed={props.on}
      disabled={props.disabled}
      onClick={props.onClick}
      className="flex h-12 flex-1 flex-col items-center justify-center gap-0.5 text-xs text-quiet disabled:opacity-40 aria-pressed:text-accent"
    >
      <Icon size={18} strokeWidth={1.75} aria-hidden />
      {props.label}
    </button>
  );
}

/** On a narrow screen: what opens the sheets. */
export function NarrowBar({ inspector }: { inspector: boolean }) {
  const sheet = useStore((state) => state.sheet);
  const table = useStore((state) => state.table);
  const { paths, selection } = useView();
  const toggle = (name: 'filters' | 'inspector') =>
    show({ sheet: sheet === name ? null : name, table: null });
  return (
    <nav aria-label="Panels" className="flex border-t border-hairline bg-panel">
      <Tab icon={Filter} label="Filters" on={sheet === 'filters'} onClick={() => toggle('filters')} />
      <Tab
        icon={Info}
        label="Details"
        on={sheet === 'inspector' && inspector}
        disabled={!inspector}
        onClick={() => toggle('inspector')}
      />
      <Tab
        icon={Route}
        label="Paths"
        on={paths !== null}
        onClick={() =>
          askPaths(paths ? null : { from: selection.nodes[0] ?? '', to: null, exclude: [], shown: 0 })
        }
      />
      <Tab
        icon={Table2}
        label="Tables"
        on={table !== null}
        onClick={() => show({ table: table ? null : 'nodes', sheet: null })}
      />
    </nav>
  );
}
