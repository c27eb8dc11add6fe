import { Tooltip } from 'radix-ui';
import type { ReactNode } from 'react';

/** Shows a name, and keys if it has any, when the pointer rests on something or it has the focus. */
export function Hint({ text, keys, children }: { text: string; keys?: string; children: ReactNode }) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>{children}</Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content
          sideOffset={6}
          collisionPadding={8}
          className="z-50 max-w-64 rounded bg-text px-2 py-1 text-xs text-page select-none"
        >
          {text}
          {keys && <kbd className="ml-2 font-sans opacity-70">{keys}</kbd>}
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
