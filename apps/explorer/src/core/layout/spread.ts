/** What a node takes on the screen: its disc, and its name beside it. In pixels, with the disc's centre at x, y. */
export interface Body {
  x: number;
  y: number;
  readonly radius: number;
  /** Width of the name; 0 for none. */
  readonly label: number;
}

/** A window that a picture is made for, in pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** So many names find room; what is less important goes unnamed until the reader zooms in. */
  readonly names: number;
  /** Factor of the nodes' radii. */
  readonly scale: number;
}

export const WIDE: Frame = { width: 1080, height: 660, names: 110, scale: 1 };

/** A telephone on its side, or a window at twice its size. */
export const LOW: Frame = { width: 560, height: 170, names: 16, scale: 0.6 };

/** A telephone, upright. */
export const UPRIGHT: Frame = { width: 300, height: 460, names: 22, scale: 0.6 };

const [GAP, LINE, ROUNDS] = [5, 17, 200];
/** In the last rounds nothing but overlap counts. */
const SETTLING = 40;
/** Distances from the middle are raised to this power: a dense middle opens, a wide rim comes in. */
const LENS = 0.82;
/** Two that are tied stand at least so far apart, so that the tie is seen. */
const TIE = 84;
/** Pictures are stretched by at most this to fill the window, or nearly to its shape where that is flatter. */
const MOST_STRETCH = 1.5;

const lowest = (values: readonly number[]) =>
  values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);

/** Brings bodies into the window, names included. */
function fit(bodies: readonly Body[], frame: Frame, stretch: number): void {
  const xs = bodies.map(({ x }) => x);
  const ys = bodies.map(({ y }) => y);
  const [left, low] = [lowest(xs), lowest(ys)];
  const [width, height] = [most(xs) - left || 1, most(ys) - low || 1];
  const [sx, sy] = [frame.width / width, frame.height / height];
  const [kx, ky] = [Math.min(sx, sy * stretch), Math.min(sy, sx * stretch)];
  for (const body of bodies) {
    body.x = (body.x - left - width / 2) * kx;
    body.y = (body.y - low - height / 2) * ky;
  }
}

/** Opens the middle of the picture. */
function throughLens(bodies: readonly Body[]): void {
  const x = bodies.reduce((sum, body) => sum + body.x, 0) / bodies.length;
  const y = bodies.reduce((sum, body) => sum + body.y, 0) / bodies.length;
  const far = most(bodies.map((body) => Math.hypot(body.x - x, body.y - y))) || 1;
  for (const body of bodies) {
    const distance = Math.hypot(body.x - x, body.y - y) / far;
    const factor = distance === 0 ? 0 : distance ** LENS / distance;
    body.x = x + (body.x - x) * factor;
    body.y = y + (body.y - y) * factor;
  }
}

/** How far two stretches reach into each other; negative when they do not. */
const overlap = (a: number, b: number, c: number, d: number) => Math.min(b, d) - Math.max(a, c);

/** Moves two bodies apart by a part of what they share, in the direction in which that is less; `lean` makes up and down dearer. */
function push(a: Body, b: Body, lean: number): boolean {
  const high = Math.max(a.radius, LINE / 2) + Math.max(b.radius, LINE / 2) + GAP;
  const dy = high - Math.abs(a.y - b.y);
  if (dy <= 0) return false;
  const right = (body: Body) => body.x + body.radius + (body.label > 0 ? GAP + body.label : 0) + GAP;
  const dx = overlap(a.x - a.radius, right(a), b.x - b.radius, right(b));
  if (dx <= 0) return false;
  if (dy * lean < dx) {
    const step = (dy / 2) * (a.y < b.y || (a.y === b.y && a.x < b.x) ? -1 : 1) * 0.6;
    a.y += step;
    b.y -= step;
  } else {
    const step = (dx / 2) * (a.x < b.x ? -1 : 1) * 0.6;
    a.x += step;
    b.x -= step;
  }
  return true;
}

/** Moves the ends of a short tie apart, along the tie. */
function stretchTie(a: Body, b: Body, least: number): void {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy) || 1;
  const step = (least + a.radius + b.radius - length) / 2;
  if (step <= 0) return;
  const [ux, uy] = [dx / length || 0.7, dy / length || 0.7];
  a.x -= ux * step * 0.25;
  b.x += ux * step * 0.25;
  a.y -= uy * step * 0.25;
  b.y += uy * step * 0.25;
}

/**
 * Places bodies in the window so that discs and names have room of their own, near where they were; `ties` are
 * pairs of places among the bodies. Pairs of bodies are looked at
 * again and again, so cost is quadratic: meant for some hundreds.
 */
export function spread(
  bodies: readonly Body[],
  ties: readonly (readonly [number, number])[],
  frame: Frame = WIDE,
): void {
  if (bodies.length < 2) return;
  throughLens(bodies);
  const aspect = frame.width / frame.height;
  fit(bodies, frame, Math.max(MOST_STRETCH, 0.8 * aspect));
  // In a flat window there is room at the sides only.
  const lean = Math.max(1, aspect / 1.7) ** 3;
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    const settling = round > ROUNDS - SETTLING;
    if (!settling) for (const [a, b] of ties) stretchTie(bodies[a]!, bodies[b]!, TIE * frame.scale);
    for (let i = 0; i < bodies.length; i++) {
      for (let j = i + 1; j < bodies.length; j++) moved = push(bodies[i]!, bodies[j]!, lean) || moved;
    }
    if (!moved && settling) return;
    if (round % 12 === 11) fit(bodies, frame, 1.08);
  }
}
