import { useMemo } from 'react';
import { setValues } from '../../controllers/actions.js';
import { ATTRIBUTE_LABELS, blend, FAMILIES, SURFACES } from '../../core/appearance/index.js';
import type { Dataset, Family } from '../../core/graph/index.js';
import { figure } from '../../core/words.js';
import { useDataset, useTheme, useView, useVisible } from '../hooks.js';
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
      className={`flex h-6 items-center gap-1.5 rounded px-1 whitespace-nowrap hover:bg-hover ${on ? '' : 'text-quiet'}`}
    >
      <FamilyLine family={family} hollow={!on} />
      {familyLabel(family)}
      <span className="numbers text-quiet">
        {on ? figure(props.shown) : 'off'}
        <span className="sr-only">{on ? ' ties shown' : ''}</span>
      </span>
    </button>
  );
}

/** What the colour and the size of nodes say. */
function Discs() {
  const { color, size } = useView().appearance;
  const { accent, hairline } = SURFACES[useTheme()];
  return (
    <p className="flex items-center gap-3 border-l border-hairline pr-1 pl-2 whitespace-nowrap text-quiet">
      {color !== 'type' && color !== 'community' && (
        <span className="flex items-center gap-1.5">
          <span
            aria-hidden
            className="h-2 w-10 rounded-full"
            style={{ background: `linear-gradient(to right, ${blend(hairline, accent, 0.15)}, ${accent})` }}
          />
          {ATTRIBUTE_LABELS[color].toLowerCase()}
        </span>
      )}
      {color === 'community' && <span>colour: community</span>}
      {size !== 'same' && (
        <span className="flex items-center gap-1">
          <span aria-hidden className="size-1.5 rounded-full bg-strong-line" />
          <span aria-hidden className="size-3 rounded-full bg-strong-line" />
          <span className="pl-0.5">{ATTRIBUTE_LABELS[size].toLowerCase()}</span>
        </span>
      )}
    </p>
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
      className="relative flex h-8 shrink-0 items-center gap-0.5 overflow-x-auto border-t border-hairline bg-panel px-1.5 text-sm"
    >
      {[...families].map(([family, predicates]) => (
        <Item key={family} family={family} predicates={predicates} shown={shown[FAMILIES.indexOf(family)]!} />
      ))}
      <p
        title="Lighter: none or few of its claims say that it happened; the others are negated, planned, possible, conditional or demanded"
        className="ml-auto flex items-center gap-1.5 pr-1.5 pl-3 whitespace-nowrap text-quiet"
      >
        <FamilyLine family="material conflict" light />
        lighter: not actual
      </p>
      <Discs />
    </section>
  );
}
