import { useMemo } from 'react';
import { setValues } from '../../controllers/actions.js';
import { FAMILIES } from '../../core/appearance/index.js';
import type { Dataset, Family } from '../../core/graph/index.js';
import { useDataset, useView, useVisible } from '../hooks.js';
import { FamilyLine, familyLabel } from '../parts/family-line.js';

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

function Item(props: { family: Family; predicates: readonly string[]; shown: number }) {
  const { family, predicates } = props;
  const off = new Set(useView().filters.off.predicate ?? []);
  const on = predicates.some((predicate) => !off.has(predicate));
  return (
    <button
      type="button"
      aria-pressed={on}
      onClick={() => setValues('predicate', predicates, !on)}
      className={`flex h-6 items-center gap-1.5 rounded px-1.5 whitespace-nowrap hover:bg-hover ${on ? '' : 'text-quiet line-through'}`}
    >
      <FamilyLine family={family} />
      {familyLabel(family)}
      <span className="numbers text-quiet">
        {on ? props.shown.toLocaleString('en') : ''}
        <span className="sr-only"> {on ? 'ties shown' : 'hidden'}</span>
      </span>
    </button>
  );
}

/** What the colours of ties and of the timeline mean, and how many are shown; a click switches a class on or off. */
export function Legend() {
  const dataset = useDataset();
  const families = useMemo(() => predicatesByFamily(dataset), [dataset]);
  const shown = useVisible().families;
  if (families.size === 0) return null;
  return (
    <section
      aria-label="Legend"
      className="relative flex h-8 shrink-0 items-center gap-1 overflow-x-auto border-t border-hairline bg-panel px-1.5 text-sm"
    >
      {[...families].map(([family, predicates]) => (
        <Item key={family} family={family} predicates={predicates} shown={shown[FAMILIES.indexOf(family)]!} />
      ))}
      <p className="ml-auto flex items-center gap-1.5 pr-1.5 pl-3 whitespace-nowrap text-quiet">
        <FamilyLine family="material conflict" light />
        lighter: not actual, or negated
      </p>
    </section>
  );
}
