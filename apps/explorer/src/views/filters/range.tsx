import { Slider } from 'radix-ui';

/** A slider under a histogram: what lies left of the thumb is filtered out. */
export function Range(props: {
  /** What the thumb is called. */
  readonly label: string;
  /** The height of each bar; the first stands at `min`. */
  readonly bars: readonly number[];
  readonly min: number;
  readonly step: number;
  readonly value: number;
  /** The value in words. */
  readonly words: string;
  readonly onChange: (value: number) => void;
}) {
  const { bars, min, step, value } = props;
  const max = min + (bars.length - 1) * step;
  const tallest = Math.max(1, ...bars);
  return (
    <div className="px-1.5">
      <div aria-hidden className="flex h-8 items-end gap-px">
        {bars.map((height, i) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a bar stands for
            key={i}
            className={`flex-1 rounded-t-[2px] ${min + i * step >= value ? 'bg-accent/55' : 'bg-hairline'}`}
            style={{ height: `${height === 0 ? 0 : Math.max(8, 100 * Math.sqrt(height / tallest))}%` }}
          />
        ))}
      </div>
      <Slider.Root
        min={min}
        max={max}
        step={step}
        value={[Math.min(value, max)]}
        onValueChange={([next]) => props.onChange(next ?? min)}
        className="relative flex h-4 touch-none items-center"
      >
        <Slider.Track className="relative h-[3px] flex-1 rounded-full bg-hairline">
          <Slider.Range className="absolute h-full rounded-full bg-strong-line" />
        </Slider.Track>
        <Slider.Thumb
          aria-label={props.label}
          aria-valuetext={props.words}
          className="block size-3.5 rounded-full border-2 border-accent bg-raised"
        />
      </Slider.Root>
      <p className="numbers text-sm text-quiet">{props.words}</p>
    </div>
  );
}
