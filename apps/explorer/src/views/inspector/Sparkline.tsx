import { useMemo } from 'react';
import { dayLabel, type NodeRow } from '../../core/graph/index.js';
import { count } from '../../core/words.js';
import { useDataset } from '../hooks.js';

const BARS = 48;

/** Claims about an entity over the days of the whole graph, as bars. */
function useBars(node: NodeRow) {
  const { claims, edges, incident } = useDataset();
  return useMemo(() => {
    let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const { day } of claims) {
      if (day === null) continue;
      from = Math.min(from, day);
      to = Math.max(to, day);
    }
    const days = incident[node.index]!.flatMap((edge) => edges[edge]!.claims).flatMap(
      (i) => claims[i]!.day ?? [],
    );
    if (days.length === 0) return undefined;
    const length = Math.min(BARS, to - from + 1);
    const bars = new Array<number>(length).fill(0);
    for (const day of days)
      bars[Math.min(length - 1, Math.floor(((day - from) * length) / (to - from + 1)))]! += 1;
    return { bars, from, to, total: days.length };
  }, [claims, edges, incident, node]);
}

/** When an entity is in the news. */
export function Sparkline({ node }: { node: NodeRow }) {
  const shape = useBars(node);
  if (!shape) return null;
  const { bars, from, to, total } = shape;
  const tallest = Math.max(...bars);
  const label = `${count(total, 'dated claim')} from ${dayLabel(from)} to ${dayLabel(to)}`;
  return (
    <figure aria-label={label}>
      <div aria-hidden className="flex h-7 items-end gap-px border-b border-hairline">
        {bars.map((value, i) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a bar stands for
            key={i}
            className="min-w-0 flex-1 rounded-t-[1px] bg-strong-line"
            style={{ height: `${(100 * value) / tallest}%` }}
          />
        ))}
      </div>
      <figcaption className="numbers flex justify-between text-xs text-quiet">
        <span>{dayLabel(from)}</span>
        <span>{dayLabel(to)}</span>
      </figcaption>
    </figure>
  );
}
