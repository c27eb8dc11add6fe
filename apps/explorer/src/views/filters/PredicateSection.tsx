import { predicate } from '@newsgraph/schema';
import { ChevronRight } from 'lucide-react';
import { Collapsible } from 'radix-ui';
import { useMemo, useState } from 'react';
import { onlyValues, setValues } from '../../controllers/actions.js';
import { columnsOf } from '../../core/filters/index.js';
import type { Family } from '../../core/graph/index.js';
import { useDataset, useView, useVisible } from '../hooks.js';
import { FamilyLine, familyLabel } from '../parts/family-line.js';
import { predicatesByFamily } from '../stage/Legend.js';
import { Row } from './row.js';
import { Section } from './section.js';

function FamilyRows({ family, predicates }: { family: Family; predicates: readonly string[] }) {
  const [open, setOpen] = useState(false);
  const { filters } = useView();
  const { counts } = useVisible();
  const { place } = columnsOf(useDataset()).predicate;
  const off = new Set(filters.off.predicate ?? []);
  const count = (value: string) => counts.predicate[place.get(value)!]!;
  const shown = predicates.filter((value) => !off.has(value)).length;
  const checked = shown === 0 ? false : shown === predicates.length ? true : 'indeterminate';
  const more = predicates.length > 1 && (
    <Collapsible.Trigger
      aria-label={`Predicates of ${familyLabel(family)}`}
      className="-mr-1 grid size-5 place-items-center rounded text-quiet hover:text-text data-[state=open]:[&_svg]:rotate-90"
    >
      <ChevronRight size={14} aria-hidden />
    </Collapsible.Trigger>
  );
  return (
    <Collapsible.Root open={open} onOpenChange={setOpen}>
      <Row
        label={familyLabel(family)}
        checked={checked}
        count={predicates.reduce((sum, value) => sum + count(value), 0)}
        sign={<FamilyLine family={family} />}
        after={more || <span className="-mr-1 w-5" />}
        onChange={(on) => setValues('predicate', predicates, on)}
        onOnly={() => onlyValues('predicate', predicates)}
      />
      <Collapsible.Content>
        {predicates.map((value) => (
          <Row
            key={value}
            indent
            label={predicate(value)?.label ?? value}
            checked={!off.has(value)}
            count={count(value)}
            after={<span className="-mr-1 w-5" />}
            onChange={(on) => setValues('predicate', [value], on)}
            onOnly={() => onlyValues('predicate', [value])}
          />
        ))}
      </Collapsible.Content>
    </Collapsible.Root>
  );
}

/** Predicates under their classes and layers. */
export function PredicateSection() {
  const dataset = useDataset();
  const families = useMemo(() => predicatesByFamily(dataset), [dataset]);
  if (families.size === 0) return null;
  return (
    <Section title="Ties">
      {[...families].map(([family, predicates]) => (
        <FamilyRows key={family} family={family} predicates={predicates} />
      ))}
    </Section>
  );
}
