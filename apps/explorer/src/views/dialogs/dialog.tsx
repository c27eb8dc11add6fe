import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { show } from '../../store.js';
import { IconButton } from '../parts/button.js';

/** A dialog of the browser's own: it keeps the focus, gives it back at the end, and Esc closes it. */
export function DialogFrame({ title, children }: { title: string; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (!element || element.open) return;
    element.showModal();
    element.querySelector('h2')?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes it too
    <dialog
      ref={dialog}
      aria-label={title}
      onCancel={() => show({ dialog: null })}
      onClose={() => show({ dialog: null })}
      onClick={(event) => {
        if (event.target === event.currentTarget) show({ dialog: null });
      }}
      className="w-[min(440px,calc(100vw-24px))] rounded-lg border border-hairline bg-panel p-0"
    >
      <div className="flex items-center justify-between border-b border-hairline py-2 pr-2 pl-4">
        <h2 tabIndex={-1} className="text-lg font-semibold outline-none">
          {title}
        </h2>
        <IconButton icon={X} name="Close" keys="Esc" onClick={() => show({ dialog: null })} />
      </div>
      <div className="px-4 py-3">{children}</div>
    </dialog>
  );
}
