import type { Dataset } from '../graph/index.js';

/** Positions are x and y in turn, by index of the node. */
export function filePositions({ nodes }: Dataset): Float32Array {
  const positions = new Float32Array(2 * nodes.length);
  for (const { index, x, y } of nodes) {
    positions[2 * index] = x;
    positions[2 * index + 1] = y;
  }
  return positions;
}

/** All nodes on one circle, the given order clockwise from the top. */
export function circle(order: readonly number[]): Float32Array {
  const positions = new Float32Array(2 * order.length);
  const radius = 10 * Math.max(1, order.length);
  order.forEach((node, i) => {
    const angle = (2 * Math.PI * i) / order.length;
    positions[2 * node] = radius * Math.sin(angle);
    positions[2 * node + 1] = radius * Math.cos(angle);
  });
  return positions;
}
