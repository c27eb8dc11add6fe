import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes } from 'react';

/** The button from which a menu hangs. */
export function MenuTrigger({
  icon: Icon,
  name,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { icon: LucideIcon; name: string }) {
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      className="grid size-7 shrink-0 place-items-center rounded text-quiet hover:bg-hover hover:text-text data-[state=open]:bg-hover data-[state=open]:text-text"
      {...rest}
    >
      <Icon size={16} strokeWidth={1.75} aria-hidden />
    </button>
  );
}
