import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../parts/button.js';

/** The frame of the inspector: a head that stays and a body that scrolls. */
export function Panel(props: {
  readonly title: string;
  readonly head: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  return (
    <section aria-label={props.title} className="flex min-h-0 flex-1 flex-col">
      <header className="flex items-start gap-2 border-b border-hairline py-3 pr-2 pl-4">
        <div className="min-w-0 flex-1 rounded-sm" tabIndex={-1} data-inspector>
          {props.head}
        </div>
        <IconButton icon={X} name="Close" keys="Esc" onClick={props.onClose} />
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto">{props.children}</div>
    </section>
  );
}

/** A titled part of a panel. */
export function Part({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className="border-b border-hairline px-4 py-3 last:border-b-0">
      <div className="flex items-baseline justify-between pb-1.5">
        <h3 className="caption">{title}</h3>
        {aside && <span className="numbers text-xs text-quiet">{aside}</span>}
      </div>
      {children}
    </section>
  );
}
