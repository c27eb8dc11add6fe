/** A box on an element, in pixels from its corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type At = { readonly clientX: number; readonly clientY: number };

function boxBetween(element: HTMLElement, a: At, b: At): Box {
  const { left, top } = element.getBoundingClientRect();
  const [x, y] = [
    [a.clientX - left, b.clientX - left],
    [a.clientY - top, b.clientY - top],
  ] as const;
  return { left: Math.min(...x), right: Math.max(...x), top: Math.min(...y), bottom: Math.max(...y) };
}

/** Smaller than this in pixels a drag was a click. */
const SMALLEST = 6;

const isBox = ({ left, right, top, bottom }: Box) => right - left > SMALLEST && bottom - top > SMALLEST;

/**
 * Follows drags with Shift on an element's canvases. What lies under it sees neither the press nor the click, so the
 * drawing stays where it is. Gives back what ends it.
 */
export function followMarquee(
  element: HTMLElement,
  tell: { readonly drawing: (box: Box | null) => void; readonly drawn: (box: Box) => void },
): () => void {
  let start: MouseEvent | null = null;
  let swallow = false;
  const stopper = new AbortController();
  const early = { capture: true, signal: stopper.signal };
  element.addEventListener(
    'mousedown',
    (event) => {
      swallow = false;
      if (!event.shiftKey || event.button !== 0 || !(event.target instanceof HTMLCanvasElement)) return;
      start = event;
      event.stopPropagation();
    },
    early,
  );
  element.addEventListener(
    'click',
    (event) => {
      if (swallow) event.stopPropagation();
      swallow = false;
    },
    early,
  );
  window.addEventListener(
    'mousemove',
    (event) => start && tell.drawing(boxBetween(element, start, event)),
    early,
  );
  window.addEventListener(
    'mouseup',
    (event) => {
      if (!start) return;
      const box = boxBetween(element, start, event);
      start = null;
      tell.drawing(null);
      swallow = isBox(box);
      if (swallow) tell.drawn(box);
    },
    early,
  );
  return () => stopper.abort();
}
