import {
  CircleHelp,
  ClipboardCheck,
  Download,
  FolderOpen,
  Redo2,
  Route,
  Share2,
  Table2,
  Undo2,
} from 'lucide-react';
import { askPaths } from '../../controllers/actions.js';
import { count, figure } from '../../core/words.js';
import { redoChange, show, undoChange } from '../../store.js';
import { useDataset, useNarrow, useStore, useView, useVisible } from '../hooks.js';
import { IconButton } from '../parts/button.js';
import { Mark } from '../parts/mark.js';
import { AppearanceMenu } from './AppearanceMenu.js';
import { LayoutMenu } from './LayoutMenu.js';
import { ThemeButton } from './ThemeButton.js';

function Counts() {
  const { totals } = useVisible();
  const dataset = useDataset();
  const all = (shown: number, of: number, name: [string, string]) =>
    shown === of ? count(shown, ...name) : `${figure(shown)} of ${count(of, ...name)}`;
  return (
    <p className="numbers truncate text-sm text-quiet" data-counts>
      {all(totals.nodes, dataset.nodes.length, ['entity', 'entities'])}
      <span aria-hidden> · </span>
      {all(totals.edges, dataset.edges.length, ['tie', 'ties'])}
      <span aria-hidden> · </span>
      {count(totals.claims, 'claim')}
    </p>
  );
}

function History() {
  const past = useStore((state) => state.history.past);
  const future = useStore((state) => state.history.future);
  const undoName = past.length > 0 ? `Undo: ${past.at(-1)!.label}` : 'Undo';
  const redoName = future.length > 0 ? `Redo: ${future[0]!.label}` : 'Redo';
  return (
    <>
      <IconButton
        icon={Undo2}
        name={undoName}
        keys="Ctrl Z"
        disabled={past.length === 0}
        onClick={undoChange}
      />
      <IconButton
        icon={Redo2}
        name={redoName}
        keys="Ctrl Shift Z"
        disabled={future.length === 0}
        onClick={redoChange}
      />
    </>
  );
}

const Divider = () => <span aria-hidden className="mx-1.5 h-4 w-px bg-hairline" />;

function PathsButton() {
  const { paths, selection } = useView();
  const [from = ''] = selection.nodes;
  const toggle = () =>
    askPaths(paths ? null : { from, to: selection.nodes[1] ?? null, exclude: [], shown: 0 });
  return (
    <IconButton icon={Route} name="Paths between two entities" pressed={paths !== null} onClick={toggle} />
  );
}

/** How much the reader has decided, and the list of it. */
function DecisionsButton() {
  const { length } = useView().review;
  return (
    <span className="relative">
      <IconButton
        icon={ClipboardCheck}
        name={length === 0 ? 'Decisions' : `Decisions: ${length}`}
        onClick={() => show({ dialog: 'decisions' })}
      />
      {length > 0 && (
        <span
          aria-hidden
          className="numbers pointer-events-none absolute -top-0.5 -right-0.5 min-w-3.5 rounded-full bg-accent px-1 text-center text-[9px] leading-[14px] font-semibold text-on-accent"
        >
          {length}
        </span>
      )}
    </span>
  );
}

/** The slim bar: whose graph this is, how much of it is shown, and what can be done with the whole. */
export function TopBar() {
  const { title } = useDataset();
  const narrow = useNarrow();
  const table = useStore((state) => state.table);
  return (
    <header className="flex h-11 items-center gap-3 border-b border-hairline bg-panel px-3">
      <Mark />
      <h1 className="max-w-72 truncate font-semibold">{title}</h1>
      {!narrow && <Counts />}
      <div className="ml-auto flex items-center gap-0.5">
        <History />
        <Divider />
        {!narrow && (
          <>
            <PathsButton />
            <IconButton
              icon={Table2}
              name="Tables"
              keys="t"
              pressed={table !== null}
              onClick={() => show({ table: table ? null : 'nodes' })}
            />
            <AppearanceMenu />
            <LayoutMenu />
            <Divider />
          </>
        )}
        <DecisionsButton />
        <IconButton icon={FolderOpen} name="Open another file" onClick={() => show({ dialog: 'open' })} />
        <IconButton icon={Share2} name="Share this view" onClick={() => show({ dialog: 'share' })} />
        <IconButton icon={Download} name="Download" onClick={() => show({ dialog: 'export' })} />
        <ThemeButton />
        {!narrow && (
          <IconButton icon={CircleHelp} name="Keys" keys="?" onClick={() => show({ dialog: 'keys' })} />
        )}
      </div>
    </header>
  );
}
