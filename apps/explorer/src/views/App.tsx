import { Tooltip } from 'radix-ui';
import { Dialogs } from './dialogs/Dialogs.js';
import { useStore } from './hooks.js';
import { Toast } from './parts/toast.js';
import { DropZone } from './stage/DropZone.js';
import { Welcome } from './stage/Welcome.js';
import { Workspace } from './Workspace.js';

/** The whole page. */
export function App() {
  const ready = useStore((state) => state.dataset !== null && state.stage.kind === 'ready');
  const spoken = useStore((state) => state.spoken);
  return (
    <Tooltip.Provider delayDuration={350}>
      <DropZone>{ready ? <Workspace /> : <Welcome />}</DropZone>
      <Dialogs />
      <div role="status" aria-live="polite" className="sr-only">
        {spoken}
      </div>
      <Toast />
    </Tooltip.Provider>
  );
}
