import { FileCode2, Link } from 'lucide-react';
import { copyText } from '../../controllers/clipboard.js';
import { encodeView } from '../../core/share/index.js';
import { show } from '../../store.js';
import { useView } from '../hooks.js';
import { Button } from '../parts/button.js';
import { DialogFrame } from './dialog.js';

/** Saves the page, or says why it cannot be. */
async function savePage(): Promise<void> {
  try {
    const { downloadPage } = await import('../../controllers/page.js');
    await downloadPage();
  } catch (error) {
    show({ notice: error instanceof Error ? error.message : 'The page could not be saved.' });
  }
}

/** The view as a link, and as a page of its own. */
export function ShareDialog() {
  const view = useView();
  const hash = encodeView(view);
  const { origin, pathname, search } = location;
  const address = `${origin === 'null' ? 'file://' : origin}${pathname}${search}${hash && `#${hash}`}`;
  return (
    <DialogFrame title="Share this view">
      <p className="pb-2 text-quiet">
        The link holds the filters, the days, the selection, the paths and the decisions. Whoever opens it on
        the same graph sees the same.
      </p>
      <textarea
        readOnly
        rows={3}
        value={address}
        aria-label="Link to this view"
        className="w-full resize-none rounded border border-hairline bg-raised p-2 text-sm break-all"
      />
      <div className="flex flex-wrap gap-1.5 pt-2">
        <Button primary icon={Link} onClick={() => void copyText(address, 'Link copied.')}>
          Copy the link
        </Button>
      </div>
      <h3 className="mt-4 border-t border-hairline pt-3 font-semibold">As one file</h3>
      <p className="pb-2 text-quiet">
        What is shown, decisions included, as a page that opens by itself: it needs no server and no network.
      </p>
      <Button icon={FileCode2} onClick={() => void savePage()}>
        Save as HTML
      </Button>
    </DialogFrame>
  );
}
