import { FAMILIES, type Family } from '../graph/index.js';
import type { Histogram } from './histogram.js';

/** Width in pixels for which the gaps between bars are a pixel wide on each side. */
const USUAL_WIDTH = 900;
const WIDEST_GAP = 0.15;

/** Where a bar stands: a bin is 1 wide, the tallest bar 100 high. */
const f = (value: number) => Number(value.toFixed(2));

/**
 * The stacked bars as one path for each family that has any, in a box as wide as there are bins and 100 high: a few
 * shapes in the page in place of a thousand.
 */
export function barPaths({
  bins,
  tallest,
}: Histogram): readonly { readonly family: Family; readonly path: string }[] {
  const gap = Math.min(WIDEST_GAP, bins.length / USUAL_WIDTH);
  const width = f(1 - 2 * gap);
  const paths = FAMILIES.map(() => '');
  bins.forEach(({ counts, total }, i) => {
    let top = 100 - (100 * total) / tallest;
    counts.forEach((count, place) => {
      if (count === 0) return;
      const height = (100 * count) / tallest;
      paths[place] += `M${f(i + gap)} ${f(top)}h${width}v${f(height)}h-${width}z`;
      top += height;
    });
  });
  return FAMILIES.flatMap((family, place) => (paths[place] ? [{ family, path: paths[place] }] : []));
}
