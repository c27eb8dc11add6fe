import { Slider } from 'radix-ui';
import { type PointerEvent, useId, useMemo, useRef, useState } from 'react';
import { filter } from '../../controllers/actions.js';
import { setWindow, type Window } from '../../core/filters/index.js';
import { dayLabel, shortDay } from '../../core/graph/index.js';
import { type Bin, barPaths, type Histogram } from '../../core/timeline/index.js';
import { count } from '../../core/words.js';
import { useView } from '../hooks.js';
import { familyVariable } from '../parts/family-line.js';

function brush(window: Window | null, merge: string): void {
  filter('Choose days', (now) => setWindow(now, window), merge);
}

function describe({ from, to, total }: Bin): string {
  const days = from === to ? dayLabel(from) : `${dayLabel(from)} – ${dayLabel(to)}`;
  return `${days}: ${count(total, 'claim')}`;
}

/** The bars; those outside the window are faint. */
function Bars({ shape, window }: { shape: Histogram; window: Window | null }) {
  const paths = useMemo(() => barPaths(shape), [shape]);
  const clip = useId();
  const bars = paths.map(({ family, path }) => <path key={family} d={path} fill={familyVariable(family)} />);
  const inside = shape.bins.flatMap(({ from, to }, i) =>
    window && to >= window.from && from <= window.to ? [i] : [],
  );
  return (
    <svg
      aria-hidden
      className="size-full"
      viewBox={`0 0 ${shape.bins.length} 100`}
      preserveAspectRatio="none"
      shapeRendering="crispEdges"
    >
      <g opacity={window ? 0.3 : 1}>{bars}</g>
      {inside.length > 0 && (
        <>
          <clipPath id={clip}>
            <rect x={inside[0]} y="0" width={inside.length} height="100" />
          </clipPath>
          <g clipPath={`url(#${clip})`}>{bars}</g>
        </>
      )}
    </svg>
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
    onPointerMove(event: PointerEvent) {
      if (start !== null) draw(start, binAt(event));
      else area.current!.title = describe(bins[binAt(event)]!);
    },
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
  return (
    <div className="min-w-0 flex-1 px-4 pt-2.5">
      <div className="relative h-[60px] border-b border-hairline">
        <div ref={ref} data-plot className="h-full cursor-crosshair touch-none" {...handlers}>
          <Bars shape={shape} window={window} />
        </div>
        <Ends shape={shape} />
      </div>
      <Axis shape={shape} />
    </div>
  );
}
