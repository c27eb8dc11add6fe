import { Link } from 'lucide-react';
import { copyText } from '../../controllers/clipboard.js';
import { encodeView } from '../../core/share/index.js';
import { useView } from '../hooks.js';
import { Button } from '../parts/button.js';
import { DialogFrame } from './dialog.js';

/** The view as a link. */
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
        rows={4}
        value={address}
        aria-label="Link to this view"
        className="w-full resize-none rounded border border-hairline bg-raised p-2 text-sm break-all"
      />
      <div className="pt-2">
        <Button primary icon={Link} onClick={() => void copyText(address, 'Link copied.')}>
          Copy the link
        </Button>
      </div>
    </DialogFrame>
  );
}
