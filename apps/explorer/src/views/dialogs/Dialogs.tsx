import { useStore } from '../hooks.js';
import { DecisionsDialog } from './DecisionsDialog.js';
import { ExportDialog } from './ExportDialog.js';
import { KeysDialog } from './KeysDialog.js';
import { OpenDialog } from './OpenDialog.js';
import { ReportDialog } from './ReportDialog.js';
import { ShareDialog } from './ShareDialog.js';
import { SplitDialog } from './SplitDialog.js';

/** The dialog that is open, if one is. */
export function Dialogs() {
  const dialog = useStore((state) => state.dialog);
  const ready = useStore((state) => state.dataset !== null);
  if (dialog === 'keys') return <KeysDialog />;
  if (!ready) return null;
  if (dialog === 'report') return <ReportDialog />;
  if (dialog === 'share') return <ShareDialog />;
  if (dialog === 'decisions') return <DecisionsDialog />;
  if (dialog === 'split') return <SplitDialog />;
  if (dialog === 'export') return <ExportDialog />;
  return dialog === 'open' ? <OpenDialog /> : null;
}
