const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Points of a sunflower (Vogel 1979, "A better way to construct the sunflower head"): the point at rank `i` of an even
 * disc, `spacing` from its nearest neighbours. The first rank is the centre.
 */
export function spiral(rank: number, spacing: number): { x: number; y: number } {
  const radius = spacing * Math.sqrt(rank);
  return { x: radius * Math.cos(rank * GOLDEN_ANGLE), y: radius * Math.sin(rank * GOLDEN_ANGLE) };
}
