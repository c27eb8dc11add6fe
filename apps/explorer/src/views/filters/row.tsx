import type { ReactNode } from 'react';
import { figure } from '../../core/words.js';
import { Check, type Checked } from '../parts/check.js';

/** One value: whether it is shown, its name, how many it would show, and "only". */
export function Row(props: {
  readonly label: string;
  readonly checked: Checked;
  readonly count: number;
  readonly sign?: ReactNode;
  readonly after?: ReactNode;
  readonly indent?: boolean;
  readonly onChange: (on: boolean) => void;
  readonly onOnly: () => void;
}) {
  const { label, count } = props;
  return (
    <div
      className={`group relative flex h-6 items-center gap-2 rounded pr-1.5 hover:bg-hover ${props.indent ? 'pl-8' : 'pl-1.5'}`}
    >
      <Check checked={props.checked} label={label} onChange={props.onChange} />
      {props.sign}
      <button
        type="button"
        tabIndex={-1}
        aria-hidden
        onClick={() => props.onChange(props.checked !== true)}
        className={`min-w-0 flex-1 truncate text-left ${props.checked === false || count === 0 ? 'text-quiet' : ''}`}
        title={label}
      >
        {label}
      </button>
      <button
        type="button"
        aria-label={`Only ${label}`}
        onClick={props.onOnly}
        className="absolute right-9 rounded-sm bg-hover px-1 text-xs text-accent opacity-0 group-hover:opacity-100 focus-visible:opacity-100"
      >
        only
      </button>
      <span className="numbers text-sm text-quiet">{figure(count)}</span>
      {props.after}
    </div>
  );
}
