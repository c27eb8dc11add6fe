import type Sigma from 'sigma';
import type { Place } from './canvas.js';

/** Pixels at each side that panels cover. */
export interface Insets {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface CameraState {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

export interface Camera {
  /** Shows everything, in what panels leave free. */
  readonly fit: (insets?: Insets) => void;
  readonly zoom: (factor: number) => void;
  /** Brings a node to the middle of what panels leave free, near enough to read its surroundings. */
  readonly flyTo: (node: number, insets: Insets) => void;
  /** Moves only as far as nodes must go to come out from under the panels. */
  readonly reveal: (nodes: readonly number[], insets: Insets) => void;
  readonly state: () => CameraState;
  readonly set: (state: CameraState) => void;
}

const NONE: Insets = { left: 0, right: 0, top: 0, bottom: 0 };

const MARGIN = 60;
/** Room for a name to the right of a node. */
const NAME = 130;

/** Milliseconds of a flight. */
const FLIGHT = 280;

function wantsStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** How far values must move to lie between two bounds; where they do not fit, their middle goes to the middle. */
function pull(values: readonly number[], from: number, to: number, after = MARGIN): number {
  const [low, high] = [Math.min(...values) - MARGIN, Math.max(...values) + after];
  if (high - low > to - from) return (from + to) / 2 - (low + high) / 2;
  if (low < from) return from - low;
  return high > to ? to - high : 0;
}

/** How far the camera must move so that the picture moves by these pixels. */
function shift(sigma: Sigma, dx: number, dy: number) {
  const zero = sigma.viewportToFramedGraph({ x: 0, y: 0 });
  const moved = sigma.viewportToFramedGraph({ x: dx, y: dy });
  return { x: zero.x - moved.x, y: zero.y - moved.y };
}

/** The camera in the words of the explorer. `frame` lets what is shown fill the frame, `at` says where a node is. */
export function createCamera(
  sigma: Sigma,
  container: HTMLElement,
  { frame, at }: { readonly frame: () => void; readonly at: (node: number) => Place },
): Camera {
  const camera = sigma.getCamera();
  const go = (state: Partial<CameraState>) => {
    if (wantsStillness()) camera.setState(state);
    else void camera.animate(state, { duration: FLIGHT });
  };
  return {
    fit({ left, right, top, bottom } = NONE) {
      frame();
      sigma.refresh();
      const { offsetWidth: width, offsetHeight: height } = container;
      const free = Math.min((width - left - right) / width, (height - top - bottom) / height);
      const ratio = camera.getBoundedRatio(1 / Math.max(0.25, free));
      const pixels = shift(sigma, (left - right) / 2, (top - bottom) / 2);
      const scale = ratio / camera.getState().ratio;
      go({ x: 0.5 + pixels.x * scale, y: 0.5 + pixels.y * scale, ratio });
    },
    zoom: (factor) => go({ ratio: camera.getBoundedRatio(camera.getState().ratio * factor) }),
    flyTo(node, insets) {
      const data = sigma.viewportToFramedGraph(at(node));
      const now = camera.getState();
      const ratio = Math.min(now.ratio, 0.55);
      const pixels = shift(sigma, (insets.left - insets.right) / 2, (insets.top - insets.bottom) / 2);
      const scale = ratio / now.ratio;
      go({ x: data.x + pixels.x * scale, y: data.y + pixels.y * scale, ratio });
    },
    reveal(nodes, insets) {
      if (nodes.length === 0) return;
      const places = nodes.map(at);
      const dx = pull(
        places.map(({ x }) => x),
        insets.left,
        container.offsetWidth - insets.right,
        NAME,
      );
      const dy = pull(
        places.map(({ y }) => y),
        insets.top,
        container.offsetHeight - insets.bottom,
      );
      if (dx === 0 && dy === 0) return;
      const now = camera.getState();
      const by = shift(sigma, dx, dy);
      go({ x: now.x + by.x, y: now.y + by.y });
    },
    state: () => camera.getState(),
    set: (state) => camera.setState(state),
  };
}
