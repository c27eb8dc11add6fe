/** The most frequent keys that together make up a part of all counts, in ascending order. */
export function covering(counts: ReadonlyMap<number, number>, part: number): number[] {
  let total = 0;
  for (const count of counts.values()) total += count;
  const kept: number[] = [];
  let sum = 0;
  for (const [key, count] of [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    if (sum >= part * total) break;
    kept.push(key);
    sum += count;
  }
  return kept.sort((a, b) => a - b);
}
