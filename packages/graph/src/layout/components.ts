import type { Projection } from '../projection.js';

/** The connected pieces of a projection as lists of node numbers, the largest first, ties by their first node. */
export function components({ keys, offsets, neighbours }: Projection): number[][] {
  const seen = new Uint8Array(keys.length);
  const pieces: number[][] = [];
  for (let start = 0; start < keys.length; start++) {
    if (seen[start]) continue;
    seen[start] = 1;
    const piece = [start];
    for (let head = 0; head < piece.length; head++) {
      const node = piece[head]!;
      for (let i = offsets[node]!; i < offsets[node + 1]!; i++) {
        const other = neighbours[i]!;
        if (seen[other]) continue;
        seen[other] = 1;
        piece.push(other);
      }
    }
    pieces.push(piece);
  }
  return pieces.sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}
