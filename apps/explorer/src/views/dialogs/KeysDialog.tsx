import { KEYS } from '../../controllers/keys.js';
import { DialogFrame } from './dialog.js';

/** The keys and what they do. */
export function KeysDialog() {
  return (
    <DialogFrame title="Keys">
      <dl className="grid grid-cols-[8.5rem_1fr] gap-y-1.5">
        {KEYS.map(([keys, what]) => (
          <div key={keys} className="contents">
            <dt>
              {keys.split(' ').map((key) => (
                <kbd
                  key={key}
                  className="mr-1 rounded border border-hairline bg-raised px-1.5 font-sans text-sm"
                >
                  {key}
                </kbd>
              ))}
            </dt>
            <dd className="text-quiet">{what}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 border-t border-hairline pt-3 text-quiet">
        Drag moves the graph, the wheel zooms, a double click opens the neighbourhood, the right button has a
        menu. Shift and a click adds to the selection, Shift and a drag draws a box around it.
      </p>
    </DialogFrame>
  );
}
