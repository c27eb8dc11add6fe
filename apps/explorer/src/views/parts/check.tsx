import { Minus, Check as Tick } from 'lucide-react';
import { Checkbox } from 'radix-ui';

export type Checked = boolean | 'indeterminate';

/** A checkbox of 14 px. */
export function Check(props: {
  readonly checked: Checked;
  readonly label: string;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <Checkbox.Root
      checked={props.checked}
      aria-label={props.label}
      onCheckedChange={(checked) => props.onChange(checked === true)}
      className="grid size-3.5 shrink-0 place-items-center rounded-[3px] border border-strong-line bg-raised data-[state=checked]:border-text data-[state=checked]:bg-text data-[state=indeterminate]:border-text"
    >
      <Checkbox.Indicator className="text-page data-[state=indeterminate]:text-text">
        {props.checked === 'indeterminate' ? (
          <Minus size={10} strokeWidth={3} aria-hidden />
        ) : (
          <Tick size={10} strokeWidth={3.5} aria-hidden />
        )}
      </Checkbox.Indicator>
    </Checkbox.Root>
  );
}
