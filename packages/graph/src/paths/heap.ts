/** A binary heap of numbers with priorities; the smallest comes out first, ties by the smaller number. */
export interface Heap {
  push(item: number, priority: number): void;
  /** Undefined when empty. */
  pop(): { readonly item: number; readonly priority: number } | undefined;
}

export function createHeap(): Heap {
  const items: number[] = [];
  const priorities: number[] = [];
  const before = (a: number, b: number) =>
    priorities[a]! < priorities[b]! || (priorities[a] === priorities[b] && items[a]! < items[b]!);
  const swap = (a: number, b: number) => {
    [items[a], items[b]] = [items[b]!, items[a]!];
    [priorities[a], priorities[b]] = [priorities[b]!, priorities[a]!];
  };
  const sink = () => {
    for (let at = 0; ; ) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < items.length && before(child, least)) least = child;
      if (least === at) return;
      swap(at, least);
      at = least;
    }
  };
  return {
    push(item, priority) {
      let at = items.push(item) - 1;
      priorities.push(priority);
      for (let up = (at - 1) >> 1; at > 0 && before(at, up); up = (at - 1) >> 1) {
        swap(at, up);
        at = up;
      }
    },
    pop() {
      if (items.length === 0) return undefined;
      swap(0, items.length - 1);
      const least = { item: items.pop()!, priority: priorities.pop()! };
      sink();
      return least;
    },
  };
}
