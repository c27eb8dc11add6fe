import { Slider } from 'radix-ui';
import { type PointerEvent, useRef, useState } from 'react';
import { filter } from '../../controllers/actions.js';
import { FAMILIES } from '../../core/appearance/index.js';
import { setWindow, type Window } from '../../core/filters/index.js';
import { dayLabel, shortDay } from '../../core/graph/index.js';
import type { Bin, Histogram } from '../../core/timeline/index.js';
import { count } from '../../core/words.js';
import { useView } from '../hooks.js';
import { familyVariable } from '../parts/family-line.js';

function brush(window: Window | null, merge: string): void {
  filter('Choose days', (now) => setWindow(now, window), merge);
}

function Bar({ bin, tallest, dim }: { bin: Bin; tallest: number; dim: boolean }) {
  const days = bin.from === bin.to ? dayLabel(bin.from) : `${dayLabel(bin.from)} – ${dayLabel(bin.to)}`;
  return (
    <div
      title={`${days}: ${count(bin.total, 'claim')}`}
      className={`flex h-full min-w-0 flex-1 flex-col justify-end px-px ${dim ? 'opacity-30' : ''}`}
    >
      {bin.counts.map((value, i) =>
        value === 0 ? null : (
          <span
            key={FAMILIES[i]}
            className="shrink-0 first:rounded-t-[2px]"
            style={{ height: `${(100 * value) / tallest}%`, background: familyVariable(FAMILIES[i]!) }}
          />
        ),
      )}
    </div>
  );
}

/** Days that carry a label: about eight, the first and last among them. */
function Axis({ shape }: { shape: Histogram }) {
  const every = Math.max(1, Math.ceil(shape.bins.length / 9));
  const unit = shape.to - shape.from > 400 ? 'month' : 'day';
  return (
    <div aria-hidden className="numbers relative h-4 text-xs text-quiet">
      {shape.bins.map(
        (bin, i) =>
          i % every === 0 && (
            <span
              key={bin.from}
              className="absolute -translate-x-1/2 whitespace-nowrap"
              style={{ left: `${(100 * (i + 0.5)) / shape.bins.length}%` }}
            >
              {shortDay(bin.from, unit)}
            </span>
          ),
      )}
    </div>
  );
}

function useBrush({ bins, from, step }: Histogram) {
  const area = useRef<HTMLDivElement>(null);
  const [start, setStart] = useState<number | null>(null);
  const binAt = (event: PointerEvent) => {
    const { left, width } = area.current!.getBoundingClientRect();
    return Math.max(0, Math.min(bins.length - 1, Math.floor(((event.clientX - left) / width) * bins.length)));
  };
  const draw = (a: number, b: number) =>
    brush({ from: from + Math.min(a, b) * step, to: from + (Math.max(a, b) + 1) * step - 1 }, 'brush');
  return {
    ref: area,
    onPointerDown(event: PointerEvent) {
      event.currentTarget.setPointerCapture(event.pointerId);
      setStart(binAt(event));
      draw(binAt(event), binAt(event));
    },
    onPointerMove: (event: PointerEvent) => start !== null && draw(start, binAt(event)),
    onPointerUp: () => setStart(null),
    onDoubleClick: () => brush(null, 'brush'),
  };
}

const THUMB =
  'pointer-events-auto block h-[58px] w-2.5 cursor-ew-resize rounded-[3px] border border-strong-line bg-raised opacity-90';

/** The two ends of the window; for the keyboard and for screen readers the window itself. */
function Ends({ shape }: { shape: Histogram }) {
  const { window } = useView().filters;
  const last = shape.bins.length;
  const place = (day: number) => Math.round((day - shape.from) / shape.step);
  const value = window ? [place(window.from), place(window.to + 1)] : [0, last];
  return (
    <Slider.Root
      min={0}
      max={last}
      minStepsBetweenThumbs={1}
      value={value}
      onValueChange={([a = 0, b = last]) =>
        brush(
          a === 0 && b === last
            ? null
            : { from: shape.from + a * shape.step, to: shape.from + b * shape.step - 1 },
          'brush',
        )
      }
      className="pointer-events-none absolute -inset-x-[5px] inset-y-0 flex items-center"
    >
      <Slider.Track className="h-0 flex-1" />
      {['First day', 'Last day'].map((name, i) => (
        <Slider.Thumb
          key={name}
          aria-label={name}
          aria-valuetext={dayLabel(shape.from + value[i]! * shape.step - i)}
          className={THUMB}
        />
      ))}
    </Slider.Root>
  );
}

/** The histogram with the window on it. */
export function Plot({ shape }: { shape: Histogram }) {
  const { window } = useView().filters;
  const { ref, ...handlers } = useBrush(shape);
  const outside = (bin: Bin) => window !== null && (bin.to < window.from || bin.from > window.to);
  return (
    <div className="min-w-0 flex-1 px-4 pt-2.5">
      <div className="relative h-[60px] border-b border-hairline">
        <div ref={ref} data-plot className="flex h-full cursor-crosshair touch-none" {...handlers}>
          {shape.bins.map((bin) => (
            <Bar key={bin.from} bin={bin} tallest={shape.tallest} dim={outside(bin)} />
          ))}
        </div>
        <Ends shape={shape} />
      </div>
      <Axis shape={shape} />
    </div>
  );
}
