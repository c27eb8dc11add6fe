/** A box in the viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const CELL = 64;

/** Boxes already taken, in a grid of cells, so that asking costs the same however many there are. */
export function createOccupied() {
  const cells = new Map<string, Box[]>();
  const keys = ({ x, y, width, height }: Box) => {
    const found: string[] = [];
    for (let i = Math.floor(x / CELL); i <= Math.floor((x + width) / CELL); i++) {
      for (let j = Math.floor(y / CELL); j <= Math.floor((y + height) / CELL); j++) found.push(`${i} ${j}`);
    }
    return found;
  };
  const meet = (a: Box, b: Box) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  return {
    /** Whether the box meets one that is taken. */
    meets: (box: Box) => keys(box).some((key) => cells.get(key)?.some((taken) => meet(taken, box))),
    take(box: Box) {
      for (const key of keys(box)) {
        const cell = cells.get(key);
        if (cell) cell.push(box);
        else cells.set(key, [box]);
      }
    },
  };
}

export type Occupied = ReturnType<typeof createOccupied>;

/** Where the label of a node may stand, best first: right, left, below, above. */
export function labelBoxes(
  node: { readonly x: number; readonly y: number; readonly radius: number },
  text: { readonly width: number; readonly height: number },
): Box[] {
  const gap = node.radius + 4;
  const { width, height } = text;
  return [
    { x: node.x + gap, y: node.y - height / 2, width, height },
    { x: node.x - gap - width, y: node.y - height / 2, width, height },
    { x: node.x - width / 2, y: node.y + gap - 1, width, height },
    { x: node.x - width / 2, y: node.y - gap - height + 1, width, height },
  ];
}
