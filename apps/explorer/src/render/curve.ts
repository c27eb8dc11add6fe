export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The control point of an edge's quadratic curve in the viewport (y down), as sigma's curve program has it:
 * beside the middle of the chord by `curvature` times its length.
 */
export function controlPoint(source: Point, target: Point, curvature: number): Point {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  return { x: (source.x + target.x) / 2 + dy * curvature, y: (source.y + target.y) / 2 - dx * curvature };
}

/** The point at `t` (0 to 1) of a quadratic Bézier curve. */
export function pointAt(source: Point, control: Point, target: Point, t: number): Point {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return {
    x: a * source.x + b * control.x + c * target.x,
    y: a * source.y + b * control.y + c * target.y,
  };
}

function toSegment(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(point.x - from.x - t * dx, point.y - from.y - t * dy);
}

const PIECES = 10;

/** Distance in pixels from a point to an edge's curve. */
export function distanceToCurve(point: Point, ends: readonly [Point, Point], curvature: number): number {
  const [source, target] = ends;
  if (curvature === 0) return toSegment(point, source, target);
  const control = controlPoint(source, target, curvature);
  let least = Number.POSITIVE_INFINITY;
  let from = source;
  for (let i = 1; i <= PIECES; i++) {
    const to = pointAt(source, control, target, i / PIECES);
    least = Math.min(least, toSegment(point, from, to));
    from = to;
  }
  return least;
}

/** Centre and radius of the ring that stands for a self-loop; loops of one node grow outwards. */
export function loopRing(
  node: Point,
  nodeRadius: number,
  place: number,
): Point & { readonly radius: number } {
  const radius = nodeRadius * 0.75 + 5 + place * 5;
  return {
    x: node.x + nodeRadius * 0.55 + radius * 0.45,
    y: node.y - nodeRadius * 0.55 - radius * 0.45,
    radius,
  };
}
