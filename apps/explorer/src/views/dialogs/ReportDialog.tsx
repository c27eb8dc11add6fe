import { count } from '../../core/words.js';
import { useStore } from '../hooks.js';
import { DialogFrame } from './dialog.js';

/** What became of the articles that were dropped: nothing is dropped in silence. */
export function ReportDialog() {
  const report = useStore((state) => state.report);
  if (!report) return null;
  const { documents, stories, skips, claims } = report;
  return (
    <DialogFrame title="What was read">
      <p>
        {count(documents, 'article')} of {count(stories, 'story', 'stories')}, {count(claims, 'claim')}.
      </p>
      {skips.length > 0 && (
        <>
          <h3 className="caption pt-3 pb-1">{skips.length} left out</h3>
          <ul className="max-h-60 overflow-y-auto">
            {skips.map(({ where, reason }) => (
              <li key={`${where} ${reason}`} className="border-t border-hairline py-1 break-words">
                <span className="font-medium">{where}</span> <span className="text-quiet">{reason}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </DialogFrame>
  );
}
