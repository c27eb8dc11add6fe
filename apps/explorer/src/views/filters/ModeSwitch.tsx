import { ToggleGroup } from 'radix-ui';
import { filter } from '../../controllers/actions.js';
import { useView } from '../hooks.js';
import { Check } from '../parts/check.js';

const ITEM =
  'h-6 flex-1 rounded-[5px] px-2 text-quiet data-[state=on]:bg-raised data-[state=on]:text-text data-[state=on]:shadow-[0_0_0_1px_var(--hairline)]';

/** What becomes of what fails the filters. */
export function ModeSwitch() {
  const { mode, isolated } = useView().filters;
  return (
    <div className="border-t border-hairline px-3.5 py-3">
      <p className="caption pb-1.5" id="mode">
        What is filtered out is
      </p>
      <ToggleGroup.Root
        type="single"
        value={mode}
        aria-labelledby="mode"
        onValueChange={(value) => {
          if (value)
            filter(`${value} what is filtered out`, (now) => ({ ...now, mode: value as 'hide' | 'fade' }));
        }}
        className="flex rounded-md bg-hover p-0.5"
      >
        <ToggleGroup.Item value="hide" className={ITEM}>
          hidden
        </ToggleGroup.Item>
        <ToggleGroup.Item value="fade" className={ITEM}>
          faded
        </ToggleGroup.Item>
      </ToggleGroup.Root>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the checkbox inside is the control */}
      <label className="mt-2.5 flex items-center gap-2">
        <Check
          checked={isolated}
          label="Show entities without ties"
          onChange={(on) => filter('Entities without ties', (now) => ({ ...now, isolated: on }))}
        />
        Show entities without ties
      </label>
    </div>
  );
}
