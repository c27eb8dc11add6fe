import { type RefObject, useEffect, useState } from 'react';
import { pickNodes } from '../../controllers/actions.js';
import { getRenderer } from '../../controllers/stage.js';
import { store } from '../../store.js';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The shown nodes whose centre lies in a box of the drawing. */
function nodesIn(box: Box): string[] {
  const { dataset, visible } = store.getState();
  const renderer = getRenderer();
  if (!dataset || !visible || !renderer) return [];
  return dataset.nodes.flatMap(({ index, key }) => {
    const at = visible.node[index] ? renderer.place(index) : undefined;
    const inside = at && at.x >= box.left && at.x <= box.right && at.y >= box.top && at.y <= box.bottom;
    return inside ? [key] : [];
  });
}

function boxBetween(area: DOMRect, a: PointerEvent, b: PointerEvent): Box {
  const [x, y] = [
    [a.clientX - area.left, b.clientX - area.left],
    [a.clientY - area.top, b.clientY - area.top],
  ];
  return { left: Math.min(...x), right: Math.max(...x), top: Math.min(...y), bottom: Math.max(...y) };
}

/** Smaller than this a drag was a click. */
const SMALLEST = 6;

/** Shift and drag draws a box; what lies in it is selected. The drawing under it does not move meanwhile. */
export function Marquee({ stage }: { stage: RefObject<HTMLElement | null> }) {
  const [box, setBox] = useState<Box | null>(null);
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    let start: PointerEvent | null = null;
    const at = (event: PointerEvent) => boxBetween(element.getBoundingClientRect(), start!, event);
    const down = (event: PointerEvent) => {
      if (!event.shiftKey || event.button !== 0 || !(event.target instanceof HTMLCanvasElement)) return;
      start = event;
    };
    const move = (event: PointerEvent) => {
      if (start) setBox(at(event));
    };
    const up = (event: PointerEvent) => {
      if (!start) return;
      const drawn = at(event);
      start = null;
      setBox(null);
      if (drawn.right - drawn.left > SMALLEST && drawn.bottom - drawn.top > SMALLEST)
        pickNodes(nodesIn(drawn));
    };
    const still = (event: MouseEvent) => {
      if (event.shiftKey && start) event.stopPropagation();
    };
    element.addEventListener('pointerdown', down, true);
    element.addEventListener('mousedown', still, true);
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    return () => {
      element.removeEventListener('pointerdown', down, true);
      element.removeEventListener('mousedown', still, true);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
    };
  }, [stage]);
  if (!box) return null;
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute border border-accent bg-accent/10"
      style={{ left: box.left, top: box.top, width: box.right - box.left, height: box.bottom - box.top }}
    />
  );
}
