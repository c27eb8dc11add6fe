import { Pause, Play, X } from 'lucide-react';
import { useMemo } from 'react';
import { filter } from '../../controllers/actions.js';
import { setWindow } from '../../core/filters/index.js';
import { spanLabel } from '../../core/graph/index.js';
import { histogram } from '../../core/timeline/index.js';
import { count, figure } from '../../core/words.js';
import { useDataset, useView, useVisible } from '../hooks.js';
import { IconButton } from '../parts/button.js';
import { Check } from '../parts/check.js';
import { Plot } from './Plot.js';
import { nextSpeed, usePlay } from './use-play.js';

function Undated({ undated }: { undated: number }) {
  const { filters } = useView();
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the checkbox inside is the control
    <label className="flex items-center gap-1.5 text-sm text-quiet">
      <Check
        checked={filters.undated}
        label={`Keep ${count(undated, 'undated claim')} while a window is set`}
        onChange={(on) => filter('Undated claims', (now) => ({ ...now, undated: on }))}
      />
      <span className="numbers">{figure(undated)} undated</span>
    </label>
  );
}

/** Claims by day, stacked by class. A stretch of days drawn on it filters the graph. */
export function Timeline() {
  const dataset = useDataset();
  const { failed } = useVisible();
  const { window } = useView().filters;
  const shape = useMemo(() => histogram(dataset, failed), [dataset, failed]);
  const play = usePlay(shape);
  if (!shape) return null;
  const span = window ?? shape;
  const label = spanLabel(span.from, span.to);
  return (
    <section aria-label="Timeline" className="flex h-24 shrink-0 border-t border-hairline bg-panel">
      <div className="flex w-44 shrink-0 flex-col justify-between py-2 pr-2 pl-3 max-md:hidden">
        <div className="flex items-center justify-between">
          <h2 className="caption">Timeline</h2>
          <div className="flex">
            <IconButton
              icon={play.running ? Pause : Play}
              name={play.running ? 'Pause' : 'Play the days'}
              onClick={play.toggle}
            />
            <button
              type="button"
              aria-label={`Speed ${play.speed}, press for ${nextSpeed(play.speed)}`}
              title="Speed of playing"
              onClick={play.quicken}
              className="numbers h-7 w-8 rounded text-sm text-quiet hover:bg-hover hover:text-text"
            >
              {play.speed === 0.5 ? '½' : play.speed}×
            </button>
            {window && (
              <IconButton
                icon={X}
                name="Show all days"
                onClick={() => filter('Show all days', (now) => setWindow(now, null))}
              />
            )}
          </div>
        </div>
        <p className="numbers text-sm leading-4" data-window>
          {label}
        </p>
        <Undated undated={shape.undated} />
      </div>
      <Plot shape={shape} />
    </section>
  );
}
