import { useEffect } from 'react';
import { show } from '../../store.js';
import { useStore } from '../hooks.js';

/** Milliseconds that a notice stays. */
const STAY = 4000;

/** What was just done, for a moment, at the foot of the page. */
export function Toast() {
  const notice = useStore((state) => state.notice);
  useEffect(() => {
    if (notice === '') return;
    const timer = setTimeout(() => show({ notice: '' }), STAY);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div
      role="status"
      aria-live="polite"
      className="pointer-events-none fixed inset-x-0 bottom-36 z-50 flex justify-center px-4"
    >
      {notice !== '' && (
        <p className="max-w-md rounded-md bg-text px-3 py-1.5 text-page shadow-lg shadow-black/10">
          {notice}
        </p>
      )}
    </div>
  );
}
