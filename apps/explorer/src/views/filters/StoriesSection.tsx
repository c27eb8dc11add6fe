import { useMemo } from 'react';
import { filter } from '../../controllers/actions.js';
import { useDataset, useView } from '../hooks.js';
import { Range } from './range.js';
import { Section } from './section.js';

/** How many ties rest on 1, 2, 3 ... independent stories, the last bar for the rest. */
function useHistogram(): readonly number[] {
  const dataset = useDataset();
  return useMemo(() => {
    const counts: number[] = [];
    for (const { family, weight } of dataset.edges) {
      if (family === 'co-occurrence') continue;
      const place = Math.min(12, Math.max(1, Math.round(weight))) - 1;
      counts[place] = (counts[place] ?? 0) + 1;
    }
    return Array.from(counts, (value) => value ?? 0);
  }, [dataset]);
}

/** Ties need at least so many independent stories. */
export function StoriesSection() {
  const { stories } = useView().filters;
  const bars = useHistogram();
  if (bars.length < 2) return null;
  return (
    <Section title="Independent stories">
      <Range
        label="Fewest independent stories"
        bars={bars}
        min={1}
        step={1}
        value={stories}
        words={stories === 1 ? 'any number' : `${stories} or more`}
        onChange={(value) => filter('Independent stories', (now) => ({ ...now, stories: value }), 'stories')}
      />
    </Section>
  );
}
