import type Sigma from 'sigma';
import type { Region } from './choose.js';
import type { Places } from './places.js';

/** How long the camera must rest, in milliseconds, before more of what it shows is drawn. */
const REST = 140;
/** At this zoom and beyond it, everything is in view and the most important nodes are drawn wherever they are. */
const WHOLE = 0.95;

/** The part of the graph that is drawn in detail. */
export interface Detail {
  /** What the camera shows now; undefined when that is everything. */
  readonly region: () => Region | undefined;
  readonly stop: () => void;
}

/** Level of detail: when the camera comes to rest near a part of a large graph, more of that part is drawn. */
export function followCamera(
  sigma: Sigma,
  places: Places,
  { active, show }: { readonly active: () => boolean; readonly show: (region?: Region) => void },
): Detail {
  const camera = sigma.getCamera();
  const region = () => (active() && camera.getState().ratio < WHOLE ? places.region() : undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let near = false;
  const look = () => {
    if (!active()) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const now = region();
      if (now || near) show(now);
      near = now !== undefined;
    }, REST);
  };
  camera.on('updated', look);
  return {
    region,
    stop() {
      clearTimeout(timer);
      camera.off('updated', look);
    },
  };
}
