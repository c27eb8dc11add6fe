import type { EdgeMark } from '../scene/index.js';

/** A node on the picture. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const f = (value: number) => value.toFixed(1);

function loop({ color, size, loop: place }: EdgeMark, at: Placed): string {
  const radius = at.radius * 0.75 + 5 + place * 5;
  const [x, y] = [at.x + at.radius * 0.55 + radius * 0.45, at.y - at.radius * 0.55 - radius * 0.45];
  return `<circle cx="${f(x)}" cy="${f(y)}" r="${f(radius)}" fill="none" stroke="${color}" stroke-width="${f(size)}"/>`;
}

/** A triangle whose tip is at `tip` and that points along `angle`. */
function head(tip: { x: number; y: number }, angle: number, mark: EdgeMark): string {
  const length = 4 + mark.size * 2;
  const corner = (turn: number) => {
    const direction = angle + Math.PI + turn;
    return `${f(tip.x + length * Math.cos(direction))} ${f(tip.y + length * Math.sin(direction))}`;
  };
  return `<path d="M${f(tip.x)} ${f(tip.y)} L${corner(0.38)} L${corner(-0.38)} Z" fill="${mark.color}"/>`;
}

/** An edge as a path with its head, in the same curve as on the canvas. */
export function edgeShape(mark: EdgeMark, from: Placed, to: Placed): string {
  if (mark.loop >= 0) return loop(mark, from);
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const control = {
    x: (from.x + to.x) / 2 + dy * mark.curvature,
    y: (from.y + to.y) / 2 - dx * mark.curvature,
  };
  const angle = Math.atan2(to.y - control.y, to.x - control.x);
  const back = to.radius + 1.5;
  const tip = { x: to.x - back * Math.cos(angle), y: to.y - back * Math.sin(angle) };
  const inset = mark.arrow ? 3 + mark.size : 0;
  const end = { x: tip.x - inset * Math.cos(angle), y: tip.y - inset * Math.sin(angle) };
  const line = `<path d="M${f(from.x)} ${f(from.y)} Q${f(control.x)} ${f(control.y)} ${f(end.x)} ${f(end.y)}" fill="none" stroke="${mark.color}" stroke-width="${f(mark.size)}"/>`;
  return mark.arrow ? line + head(tip, angle, mark) : line;
}
