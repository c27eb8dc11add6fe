import type Sigma from 'sigma';
import type { Place } from './canvas.js';
import type { Region } from './choose.js';

/** Where nodes are on the screen. */
export interface Places {
  /** Any node's place, shown or not. */
  readonly at: (node: number) => Place;
  /** Reads the camera anew; to be called after each of sigma's frames. */
  readonly follow: () => void;
  /** What the screen shows and half as much again at each side. */
  readonly region: () => Region;
}

interface Frame {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/**
 * Places are worked out from the positions: from graph to screen is an affine map, so that three points tell where all
 * lie. Asking sigma copies the data of each node that is asked for.
 */
export function createPlaces(
  sigma: Sigma,
  frame: () => Frame,
  source: { readonly positions: () => Float32Array; readonly size: (node: number) => number },
): Places {
  let map = { x: 0, y: 0, ax: 0, bx: 0, ay: 0, by: 0, left: 0, low: 0, scale: 1 };
  const follow = () => {
    const { x, y } = frame();
    const [left, low] = [x[0], y[0]];
    const [width, height] = [x[1] - left || 1, y[1] - low || 1];
    const o = sigma.graphToViewport({ x: left, y: low });
    const a = sigma.graphToViewport({ x: left + width, y: low });
    const b = sigma.graphToViewport({ x: left, y: low + height });
    map = {
      ...o,
      ax: (a.x - o.x) / width,
      ay: (a.y - o.y) / width,
      bx: (b.x - o.x) / height,
      by: (b.y - o.y) / height,
      left,
      low,
      scale: sigma.scaleSize(1),
    };
  };
  return {
    follow,
    at(node) {
      const positions = source.positions();
      const [dx, dy] = [positions[2 * node]! - map.left, positions[2 * node + 1]! - map.low];
      return {
        x: map.x + dx * map.ax + dy * map.bx,
        y: map.y + dx * map.ay + dy * map.by,
        radius: source.size(node) * map.scale,
      };
    },
    region() {
      const { width, height } = sigma.getDimensions();
      const corners = [
        { x: -width / 2, y: -height / 2 },
        { x: 1.5 * width, y: -height / 2 },
        { x: -width / 2, y: 1.5 * height },
        { x: 1.5 * width, y: 1.5 * height },
      ].map((corner) => sigma.viewportToGraph(corner));
      const xs = corners.map(({ x }) => x);
      const ys = corners.map(({ y }) => y);
      return { left: Math.min(...xs), right: Math.max(...xs), low: Math.min(...ys), high: Math.max(...ys) };
    },
  };
}

/** The box around the shown nodes; undefined when there are none. */
export function boxAround(positions: Float32Array, shown: Uint8Array): Frame | undefined {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [low, high] = [left, right];
  for (let node = 0; node < shown.length; node++) {
    if (!shown[node]) continue;
    const [x, y] = [positions[2 * node]!, positions[2 * node + 1]!];
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < low) low = y;
    if (y > high) high = y;
  }
  return left <= right ? { x: [left, right], y: [low, high] } : undefined;
}
