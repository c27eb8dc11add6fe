import { Slider } from 'radix-ui';
import { communitiesAt } from '../../core/appearance/index.js';
import { count } from '../../core/words.js';
import { change } from '../../store.js';
import { useDataset, useView } from '../hooks.js';
import { Section } from './section.js';

function set(resolution: number): void {
  change({ label: 'Size of communities', merge: 'resolution' }, (view) => ({
    ...view,
    appearance: { ...view.appearance, resolution },
  }));
}

/** While colours tell communities: how fine these are. */
export function CommunitySection() {
  const { color, resolution } = useView().appearance;
  const dataset = useDataset();
  if (color !== 'community' || dataset.nodes.length === 0) return null;
  const found = new Set(communitiesAt(dataset, resolution)).size;
  return (
    <Section title="Communities">
      <div className="px-1.5">
        <Slider.Root
          min={0.2}
          max={3}
          step={0.2}
          value={[resolution]}
          onValueChange={([value]) => set(Math.round((value ?? 1) * 10) / 10)}
          className="relative flex h-5 touch-none items-center"
        >
          <Slider.Track className="relative h-[3px] flex-1 rounded-full bg-hairline">
            <Slider.Range className="absolute h-full rounded-full bg-strong-line" />
          </Slider.Track>
          <Slider.Thumb
            aria-label="Resolution"
            className="block size-3.5 rounded-full border-2 border-accent bg-raised"
          />
        </Slider.Root>
        <p className="numbers text-sm text-quiet">{count(found, 'community', 'communities')}</p>
      </div>
    </Section>
  );
}
