import { ChevronDown } from 'lucide-react';
import { Collapsible } from 'radix-ui';
import type { ReactNode } from 'react';

/** A part of the filter panel, which can be folded. */
export function Section({
  title,
  children,
  open = true,
}: {
  title: string;
  children: ReactNode;
  open?: boolean;
}) {
  return (
    <Collapsible.Root defaultOpen={open} className="border-t border-hairline px-2 py-1.5 first:border-t-0">
      <h2>
        <Collapsible.Trigger className="caption flex h-6 w-full items-center justify-between rounded px-1.5 hover:text-text [&[data-state=closed]_svg]:-rotate-90">
          {title}
          <ChevronDown size={14} aria-hidden />
        </Collapsible.Trigger>
      </h2>
      <Collapsible.Content className="pb-1">{children}</Collapsible.Content>
    </Collapsible.Root>
  );
}
