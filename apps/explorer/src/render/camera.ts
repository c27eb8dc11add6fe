import type Sigma from 'sigma';

/** Pixels at each side that panels cover. */
export interface Insets {
  readonly left: number;
  readonly right: number;
}

export interface CameraState {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

export interface Camera {
  /** Shows everything. */
  readonly fit: () => void;
  readonly zoom: (factor: number) => void;
  /** Brings a node to the middle of what panels leave free, near enough to read its surroundings. */
  readonly flyTo: (node: number, insets: Insets) => void;
  /** Moves only as far as a node must go to come out from under a panel. */
  readonly reveal: (node: number, insets: Insets) => void;
  readonly state: () => CameraState;
  readonly set: (state: CameraState) => void;
}

const MARGIN = 60;

function duration(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 280;
}

/** How far the camera must move so that the picture moves by these pixels. */
function shift(sigma: Sigma, dx: number, dy: number) {
  const zero = sigma.viewportToFramedGraph({ x: 0, y: 0 });
  const moved = sigma.viewportToFramedGraph({ x: dx, y: dy });
  return { x: zero.x - moved.x, y: zero.y - moved.y };
}

/** The camera in the words of the explorer. */
export function createCamera(sigma: Sigma, container: HTMLElement): Camera {
  const camera = sigma.getCamera();
  const go = (state: Partial<CameraState>) => void camera.animate(state, { duration: duration() });
  return {
    fit: () => go({ x: 0.5, y: 0.5, ratio: 1 }),
    zoom: (factor) => go({ ratio: camera.getBoundedRatio(camera.getState().ratio * factor) }),
    flyTo(node, insets) {
      const data = sigma.getNodeDisplayData(String(node));
      if (!data) return;
      const now = camera.getState();
      const ratio = Math.min(now.ratio, 0.55);
      const pixels = shift(sigma, (insets.left - insets.right) / 2, 0);
      const scale = ratio / now.ratio;
      go({ x: data.x + pixels.x * scale, y: data.y + pixels.y * scale, ratio });
    },
    reveal(node, insets) {
      const data = sigma.getNodeDisplayData(String(node));
      if (!data) return;
      const at = sigma.framedGraphToViewport(data);
      const over = at.x - (container.offsetWidth - insets.right - MARGIN);
      const under = insets.left + MARGIN - at.x;
      if (over <= 0 && under <= 0) return;
      const now = camera.getState();
      const by = shift(sigma, over > 0 ? -over : under, 0);
      go({ x: now.x + by.x, y: now.y + by.y });
    },
    state: () => camera.getState(),
    set: (state) => camera.setState(state),
  };
}
