import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { type ReactNode, useState } from 'react';

/** Where menus hang in the page: in a landmark, so that screen readers find them by it. */
export function landmark(): HTMLElement | null {
  return document.querySelector('header');
}

const ITEM =
  'flex h-7 items-center gap-2 rounded px-2 outline-none data-[disabled]:opacity-50 data-[highlighted]:bg-hover';

/** A menu that hangs from a button. */
export function Menu({ trigger, children }: { trigger: ReactNode; children: ReactNode }) {
  const [container, setContainer] = useState<HTMLElement | null>(null);
  return (
    <DropdownMenu.Root modal={false} onOpenChange={() => setContainer(landmark())}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal container={container}>
        <DropdownMenu.Content
          align="end"
          sideOffset={6}
          collisionPadding={8}
          className="z-40 min-w-48 rounded-md border border-hairline bg-raised p-1 shadow-lg shadow-black/5"
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

export function MenuItem({ onSelect, children }: { onSelect: () => void; children: ReactNode }) {
  return (
    <DropdownMenu.Item className={ITEM} onSelect={onSelect}>
      {children}
    </DropdownMenu.Item>
  );
}

/** One choice among a few. */
export function MenuChoice<T extends string>(props: {
  readonly title: string;
  readonly value: T;
  readonly choices: readonly (readonly [value: T, label: string])[];
  readonly onChange: (value: T) => void;
}) {
  return (
    <DropdownMenu.Group>
      <DropdownMenu.Label className="caption px-2 pt-1.5 pb-0.5">{props.title}</DropdownMenu.Label>
      <DropdownMenu.RadioGroup value={props.value} onValueChange={(value) => props.onChange(value as T)}>
        {props.choices.map(([value, label]) => (
          <DropdownMenu.RadioItem
            key={value}
            value={value}
            className={ITEM}
            onSelect={(event) => event.preventDefault()}
          >
            <span className="grid size-3.5 place-items-center">
              <DropdownMenu.ItemIndicator>
                <Check size={14} aria-hidden />
              </DropdownMenu.ItemIndicator>
            </span>
            {label}
          </DropdownMenu.RadioItem>
        ))}
      </DropdownMenu.RadioGroup>
    </DropdownMenu.Group>
  );
}

export const MenuLine = () => <DropdownMenu.Separator className="my-1 h-px bg-hairline" />;
