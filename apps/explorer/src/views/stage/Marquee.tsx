import { type RefObject, useEffect, useState } from 'react';
import { pickNodes } from '../../controllers/actions.js';
import { type Box, followMarquee } from '../../controllers/marquee.js';
import { getRenderer } from '../../controllers/stage.js';
import { store } from '../../store.js';

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

/** Shift and drag draws a box; what lies in it is selected. */
export function Marquee({ stage }: { stage: RefObject<HTMLElement | null> }) {
  const [box, setBox] = useState<Box | null>(null);
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    return followMarquee(element, { drawing: setBox, drawn: (drawn) => pickNodes(nodesIn(drawn)) });
  }, [stage]);
  if (!box) return null;
  const { left, top, right, bottom } = box;
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute border border-accent bg-accent/10"
      style={{ left, top, width: right - left, height: bottom - top }}
    />
  );
}
