import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Hint } from './hint.js';

type Rest = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'className'>;

/** A square button with an icon; its name is read out and shown as a hint. */
export function IconButton({
  icon: Icon,
  name,
  keys,
  pressed,
  ...rest
}: Rest & { icon: LucideIcon; name: string; keys?: string; pressed?: boolean }) {
  return (
    <Hint text={name} {...(keys && { keys })}>
      <button
        type="button"
        aria-label={name}
        aria-pressed={pressed}
        className="grid size-7 shrink-0 place-items-center rounded text-quiet hover:bg-hover hover:text-text disabled:opacity-40 disabled:hover:bg-transparent aria-pressed:bg-tint aria-pressed:text-accent"
        {...rest}
      >
        <Icon size={16} strokeWidth={1.75} aria-hidden />
      </button>
    </Hint>
  );
}

/** A button with words. */
export function Button({
  icon: Icon,
  children,
  primary,
  ...rest
}: Rest & { icon?: LucideIcon; children: ReactNode; primary?: boolean }) {
  const look = primary
    ? 'border-accent bg-accent text-on-accent hover:opacity-90'
    : 'border-hairline bg-raised text-text hover:bg-hover';
  return (
    <button
      type={rest.type ?? 'button'}
      className={`inline-flex h-7 items-center gap-1.5 rounded border px-2.5 font-medium whitespace-nowrap disabled:opacity-50 ${look}`}
      {...rest}
    >
      {Icon && <Icon size={14} strokeWidth={1.75} aria-hidden />}
      {children}
    </button>
  );
}

/** Words that act, inside text. */
export function TextButton({ children, ...rest }: Rest & { children: ReactNode }) {
  return (
    <button type="button" className="rounded-sm text-accent hover:underline" {...rest}>
      {children}
    </button>
  );
}
