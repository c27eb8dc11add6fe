import type Sigma from 'sigma';
import { createNormalizationFunction, floatColor } from 'sigma/utils';
import type { Dataset } from '../core/graph/index.js';
import { type Paint, paintThin } from './paint.js';
import { STRIDE, type ThinLines } from './thin-lines.js';

/** What lines are drawn from. */
export interface LineSource {
  readonly dataset: Dataset;
  readonly paint: () => Paint;
  readonly positions: () => Float32Array;
  readonly edges: () => readonly number[];
}

function packColors({ edges, paint }: LineSource): Float32Array {
  const now = paint();
  return Float32Array.from(edges(), (edge) => floatColor(paintThin(now, edge)));
}

/** From the graph's coordinates to sigma's frame, which is a square of side 1. */
function readFrame(sigma: Sigma) {
  const normalize = createNormalizationFunction(sigma.getCustomBBox() ?? sigma.getBBox());
  const { x, y } = normalize({ x: 0, y: 0 });
  return { x, y, scale: 1 / normalize.ratio };
}

/** Keeps the lines of a large graph where its nodes are. Colours are read anew by `paint`. */
export function followLines(sigma: Sigma, lines: ThinLines, source: LineSource): { paint: () => void } {
  const { dataset, edges, positions } = source;
  let colors = packColors(source);
  const write = () => {
    const { x, y, scale } = readFrame(sigma);
    const at = positions();
    const drawn = edges();
    const ends = new Float32Array(2 * STRIDE * drawn.length);
    let next = 0;
    const end = (node: number, color: number) => {
      ends[next] = x + at[2 * node]! * scale;
      ends[next + 1] = y + at[2 * node + 1]! * scale;
      ends[next + 2] = color;
      next += STRIDE;
    };
    const { source: from, target: to } = dataset.arrays;
    drawn.forEach((edge, i) => {
      end(from[edge]!, colors[i]!);
      end(to[edge]!, colors[i]!);
    });
    lines.fill(ends);
  };
  sigma.on('afterProcess', write);
  return {
    paint() {
      colors = packColors(source);
    },
  };
}
