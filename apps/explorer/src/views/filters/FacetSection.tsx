import { useMemo, useState } from 'react';
import { onlyValues, setValues } from '../../controllers/actions.js';
import { typeLabel } from '../../core/appearance/index.js';
import { columnsOf, type Facet } from '../../core/filters/index.js';
import { valueLabel } from '../../core/words.js';
import { useDataset, useView, useVisible } from '../hooks.js';
import { TextButton } from '../parts/button.js';
import { TypeDisc } from '../parts/type-icon.js';
import { Row } from './row.js';
import { Section } from './section.js';

/** Values shown before "show all". */
const FEW = 7;

function label(facet: Facet, value: string): string {
  if (facet === 'type') return typeLabel(value).replace(/^./, (letter) => letter.toUpperCase());
  if (value === '') return facet === 'speaker' ? 'The article itself' : 'Unknown';
  return valueLabel(value);
}

/** The values of a facet, the most frequent first; the order does not move while filtering. */
function useValues(facet: Facet): readonly string[] {
  const dataset = useDataset();
  return useMemo(() => {
    const { values, codes } = columnsOf(dataset)[facet];
    const sizes = new Uint32Array(values.length);
    for (const code of codes) sizes[code]! += 1;
    const order = values
      .map((_, i) => i)
      .sort((a, b) => sizes[b]! - sizes[a]! || (values[a]! < values[b]! ? -1 : 1));
    return order.map((i) => values[i]!);
  }, [dataset, facet]);
}

/** One facet with its values and live counts. A facet with a single value has nothing to choose. */
export function FacetSection({ facet, title }: { facet: Facet; title: string }) {
  const [all, setAll] = useState(false);
  const { filters } = useView();
  const { counts } = useVisible();
  const { place } = columnsOf(useDataset())[facet];
  const values = useValues(facet);
  if (values.length < 2) return null;
  const off = new Set(filters.off[facet] ?? []);
  return (
    <Section title={title}>
      {(all ? values : values.slice(0, FEW)).map((value) => (
        <Row
          key={value}
          label={label(facet, value)}
          checked={!off.has(value)}
          count={counts[facet][place.get(value)!]!}
          {...(facet === 'type' && { sign: <TypeDisc type={value} /> })}
          onChange={(on) => setValues(facet, [value], on)}
          onOnly={() => onlyValues(facet, [value])}
        />
      ))}
      {values.length > FEW && (
        <p className="pl-7 text-sm">
          <TextButton onClick={() => setAll(!all)}>
            {all ? 'Show fewer' : `Show all ${values.length}`}
          </TextButton>
        </p>
      )}
    </Section>
  );
}
