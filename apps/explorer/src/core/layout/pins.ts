import type { Dataset } from '../graph/index.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Nodes that stay where they are while others are arranged, by key. */
export type Pins = ReadonlyMap<string, Point>;

/** Pins with a node pinned to a place, or let go when there is none. */
export function pin(pins: Pins, key: string, at: Point | null): Pins {
  const next = new Map(pins);
  if (at) next.set(key, at);
  else next.delete(key);
  return next;
}

/** Where a node is, as positions have it. */
export function placeOf(positions: Float32Array, index: number): Point {
  return { x: positions[2 * index]!, y: positions[2 * index + 1]! };
}

/** Positions with the pinned nodes where they are pinned. */
export function holdPins({ nodeIndex }: Dataset, positions: Float32Array, pins: Pins): Float32Array {
  if (pins.size === 0) return positions;
  const held = positions.slice();
  for (const [key, { x, y }] of pins) {
    const index = nodeIndex.get(key);
    if (index === undefined) continue;
    held[2 * index] = x;
    held[2 * index + 1] = y;
  }
  return held;
}
