import { Slider } from 'radix-ui';
import { useMemo } from 'react';
import { filter } from '../../controllers/actions.js';
import { useDataset, useView } from '../hooks.js';
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

/** A slider with a histogram: ties need at least so many independent stories. */
export function StoriesSection() {
  const { stories } = useView().filters;
  const bars = useHistogram();
  if (bars.length < 2) return null;
  const tallest = Math.max(...bars);
  return (
    <Section title="Independent stories">
      <div className="px-1.5">
        <div aria-hidden className="flex h-8 items-end gap-px">
          {bars.map((value, i) => (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a bar stands for
              key={i}
              className={`flex-1 rounded-t-[2px] ${i + 1 >= stories ? 'bg-accent/55' : 'bg-hairline'}`}
              style={{ height: `${value === 0 ? 0 : Math.max(8, 100 * Math.sqrt(value / tallest))}%` }}
            />
          ))}
        </div>
        <Slider.Root
          min={1}
          max={bars.length}
          value={[Math.min(stories, bars.length)]}
          onValueChange={([value]) =>
            filter('Independent stories', (now) => ({ ...now, stories: value ?? 1 }), 'stories')
          }
          className="relative flex h-4 touch-none items-center"
        >
          <Slider.Track className="relative h-[3px] flex-1 rounded-full bg-hairline">
            <Slider.Range className="absolute h-full rounded-full bg-strong-line" />
          </Slider.Track>
          <Slider.Thumb
            aria-label="Fewest independent stories"
            className="block size-3.5 rounded-full border-2 border-accent bg-raised"
          />
        </Slider.Root>
        <p className="numbers text-sm text-quiet">{stories === 1 ? 'any number' : `${stories} or more`}</p>
      </div>
    </Section>
  );
}
