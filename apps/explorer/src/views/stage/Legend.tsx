import { ChevronDown } from 'lucide-react';
import { Collapsible } from 'radix-ui';
import { useMemo } from 'react';
import { setValues } from '../../controllers/actions.js';
import { FAMILIES } from '../../core/appearance/index.js';
import type { Dataset, Family } from '../../core/graph/index.js';
import { useDataset, useNarrow, useView, useVisible } from '../hooks.js';
import { FamilyLine, familyLabel } from '../parts/family-line.js';
import { count } from '../parts/words.js';

/** The predicates of each family that the graph has. */
export function predicatesByFamily(dataset: Dataset): ReadonlyMap<Family, readonly string[]> {
  const found = new Map<Family, Set<string>>();
  for (const { family, predicate } of dataset.edges) {
    const predicates = found.get(family) ?? new Set();
    found.set(family, predicates.add(predicate));
  }
  return new Map(
    FAMILIES.flatMap((family) => (found.has(family) ? [[family, [...found.get(family)!].sort()]] : [])),
  );
}

function useShown(): ReadonlyMap<Family, number> {
  const dataset = useDataset();
  const visible = useVisible();
  return useMemo(() => {
    const shown = new Map<Family, number>();
    for (const { index, family } of dataset.edges) {
      if (visible.edge[index]) shown.set(family, (shown.get(family) ?? 0) + 1);
    }
    return shown;
  }, [dataset, visible]);
}

function Row({ family, predicates }: { family: Family; predicates: readonly string[] }) {
  const { filters } = useView();
  const shown = useShown().get(family) ?? 0;
  const off = new Set(filters.off.predicate ?? []);
  const on = predicates.some((predicate) => !off.has(predicate));
  return (
    <button
      type="button"
      aria-pressed={on}
      onClick={() => setValues('predicate', predicates, !on)}
      className={`flex h-6 w-full items-center gap-2 rounded px-1.5 text-left text-sm hover:bg-hover ${on ? '' : 'text-quiet line-through decoration-quiet/60'}`}
    >
      <FamilyLine family={family} />
      <span className="flex-1">{familyLabel(family)}</span>
      <span className="numbers text-quiet">
        {shown}
        <span className="sr-only"> {count(shown, 'tie').replace(/^\S+ /, '')} shown</span>
      </span>
    </button>
  );
}

/** What lines mean, with how many are shown; a click switches a family on or off. */
export function Legend() {
  const dataset = useDataset();
  const narrow = useNarrow();
  const families = useMemo(() => predicatesByFamily(dataset), [dataset]);
  return (
    <Collapsible.Root
      defaultOpen={!narrow}
      className="absolute bottom-3 left-3 w-52 rounded-md border border-hairline bg-raised p-1"
    >
      <Collapsible.Trigger className="caption flex h-6 w-full items-center justify-between rounded px-1.5 hover:bg-hover [&[data-state=closed]_svg]:-rotate-180">
        Legend
        <ChevronDown size={14} aria-hidden />
      </Collapsible.Trigger>
      <Collapsible.Content>
        {[...families].map(([family, predicates]) => (
          <Row key={family} family={family} predicates={predicates} />
        ))}
        <p className="mt-1 flex items-center gap-2 border-t border-hairline px-1.5 pt-1.5 pb-0.5 text-xs text-quiet">
          <FamilyLine family="material conflict" light />
          lighter: not actual, or negated
        </p>
      </Collapsible.Content>
    </Collapsible.Root>
  );
}
