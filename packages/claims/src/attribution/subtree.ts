import type { Tree } from '../tree.js';

/** First and one past the last token of the phrase or clause that a token heads. Linear in its size. */
export function subtree(tree: Tree, token: number): { first: number; last: number } {
  let first = token;
  let last = token + 1;
  const stack = [token];
  while (stack.length > 0) {
    const top = stack.pop()!;
    first = Math.min(first, top);
    last = Math.max(last, top + 1);
    for (let c = tree.firstChild[top]!; c >= 0; c = tree.nextSibling[c]!) stack.push(c);
  }
  return { first, last };
}

/** The word that a name ending at a token hangs on, within the words from `first` on: "Ana" of "Ana Sol". */
export function headWithin(tree: Tree, token: number, first: number): number {
  let head = token;
  for (let up = tree.analysis.head[head]!; up >= first && up < head; up = tree.analysis.head[head]!)
    head = up;
  return head;
}
