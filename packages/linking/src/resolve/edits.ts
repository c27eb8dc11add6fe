/** Whether two words differ by at most one letter added, left out, changed, or swapped with its neighbour. */
export function withinOneEdit(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [x, y] = [a.length, b.length];
  while (x > start && y > start && a[x - 1] === b[y - 1]) {
    x--;
    y--;
  }
  if (x - start <= 1 && y - start <= 1) return true;
  return x - start === 2 && y - start === 2 && a[start] === b[y - 1] && a[x - 1] === b[start];
}
