import type { Position } from '../layout.js';

const DOWN = -Math.PI / 2;
const TURN = 2 * Math.PI;

/** The centres of as many discs as one ring takes, in the middle of its lower side when they do not fill it. */
function ringOf(radii: readonly number[], ring: number, gap: number): Position[] {
  const middles: number[] = [];
  let used = 0;
  for (const radius of radii) {
    const half = Math.asin(Math.min(1, (radius + gap / 2) / ring));
    if (middles.length > 0 && used + 2 * half > TURN) break;
    middles.push(used + half);
    used += 2 * half;
  }
  const turn = DOWN - used / 2;
  return middles.map((angle) => ({ x: ring * Math.cos(turn + angle), y: ring * Math.sin(turn + angle) }));
}

/**
 * Centres for discs so that none overlaps another: the first in the middle, the others on rings around it. The radii
 * come largest first; they and `gap` have the same unit. Linear in discs but for the rings, of which there are few.
 */
export function packDiscs(radii: readonly number[], gap: number): Position[] {
  if (radii.length === 0) return [];
  const centres: Position[] = [{ x: 0, y: 0 }];
  let inner = radii[0]! + gap;
  while (centres.length < radii.length) {
    const widest = radii[centres.length]!;
    const ring = inner + widest;
    centres.push(...ringOf(radii.slice(centres.length, centres.length + 2000), ring, gap));
    inner = ring + widest + gap;
  }
  return centres;
}
