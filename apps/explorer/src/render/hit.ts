import type { Canvas } from './canvas.js';
import { distanceToCurve, loopRing, type Point } from './curve.js';

/** How near in pixels the pointer must come to an edge. */
const NEAR = 6;

function distance(canvas: Canvas, index: number, point: Point): number {
  const mark = canvas.paint.scene.edge(index);
  const { source, target } = canvas.edge(index);
  const from = canvas.anywhere(source);
  if (!from) return Number.POSITIVE_INFINITY;
  if (mark.loop >= 0) {
    const ring = loopRing(from, from.radius, mark.loop);
    return Math.abs(Math.hypot(point.x - ring.x, point.y - ring.y) - ring.radius);
  }
  const to = canvas.anywhere(target);
  return to ? distanceToCurve(point, [from, to], mark.curvature) : Number.POSITIVE_INFINITY;
}

/** Index of the edge under the pointer: the nearest within reach. Undefined when there is none. */
export function edgeAt(canvas: Canvas, point: Point): number | undefined {
  let best: number | undefined;
  let least = NEAR;
  const { scene } = canvas.paint;
  for (const index of canvas.edges) {
    if (!scene.edges[index] || scene.edge(index).faint) continue;
    const apart = distance(canvas, index, point) - scene.edge(index).size / 2;
    if (apart < least) {
      least = apart;
      best = index;
    }
  }
  return best;
}
