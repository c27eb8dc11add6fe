import { Tooltip } from 'radix-ui';
import { Dialogs } from './dialogs/Dialogs.js';
import { useStore } from './hooks.js';
import { DropZone } from './stage/DropZone.js';
import { Welcome } from './stage/Welcome.js';
import { Workspace } from './Workspace.js';

/** The whole page. */
export function App() {
  const ready = useStore((state) => state.dataset !== null && state.stage.kind === 'ready');
  const notice = useStore((state) => state.notice);
  return (
    <Tooltip.Provider delayDuration={350}>
      <DropZone>{ready ? <Workspace /> : <Welcome />}</DropZone>
      <Dialogs />
      <div role="status" aria-live="polite" className="sr-only">
        {notice}
      </div>
    </Tooltip.Provider>
  );
}
