import { X } from 'lucide-react';
import { filter } from '../../controllers/actions.js';
import { resetFilters } from '../../core/filters/index.js';
import { useDataset, useView } from '../hooks.js';
import { TextButton } from '../parts/button.js';
import { chipsOf } from './chips-of.js';

/** What is filtered, each with a cross that takes it back. */
export function Chips() {
  const dataset = useDataset();
  const { filters } = useView();
  const chips = chipsOf(dataset, filters);
  if (chips.length === 0) return null;
  return (
    <ul aria-label="Active filters" className="flex flex-wrap items-center gap-1 px-3 pt-2 pb-2.5">
      {chips.map(({ label, undo }) => (
        <li key={label}>
          <button
            type="button"
            aria-label={`Remove filter: ${label}`}
            onClick={() => filter(`Remove: ${label}`, undo)}
            className="flex h-6 max-w-60 items-center gap-1 rounded-full border border-hairline bg-raised pr-1.5 pl-2 text-sm hover:border-strong-line"
          >
            <span className="truncate">{label}</span>
            <X size={12} className="shrink-0 text-quiet" aria-hidden />
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li className="px-1 text-sm">
          <TextButton onClick={() => filter('Reset the filters', resetFilters)}>Reset</TextButton>
        </li>
      )}
    </ul>
  );
}
