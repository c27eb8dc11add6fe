import { blend, SURFACES } from '../core/appearance/index.js';
import type { Canvas } from './canvas.js';
import { controlPoint, pointAt } from './curve.js';
import type { Occupied } from './placement.js';
import { FONT, haloText, textWidth } from './text.js';

const FONT_SPEC = `500 11px ${FONT}`;
/** Most edge labels in one frame. */
const MOST = 40;
const HEIGHT = 14;

/** Middle, angle and room of an edge's label. */
function anchor(canvas: Canvas, index: number) {
  const { source, target } = canvas.edge(index);
  const [from, to] = [canvas.anywhere(source), canvas.anywhere(target)];
  if (!from || !to) return undefined;
  const control = controlPoint(from, to, canvas.paint.scene.edge(index).curvature);
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const upright = Math.abs(angle) > Math.PI / 2 ? angle + Math.PI : angle;
  const room = Math.hypot(to.x - from.x, to.y - from.y) - from.radius - to.radius - 16;
  return { ...pointAt(from, control, to, 0.5), angle: upright, room };
}

function boxAround(x: number, y: number, size: { width: number; angle: number }) {
  const [cos, sin] = [Math.abs(Math.cos(size.angle)), Math.abs(Math.sin(size.angle))];
  const width = size.width * cos + HEIGHT * sin;
  const height = size.width * sin + HEIGHT * cos;
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** Writes the predicate along each edge that stands out, where there is room. */
export function drawEdgeLabels(canvas: Canvas, taken: Occupied): void {
  const { context, paint } = canvas;
  const { emphasis, scene, theme } = paint;
  if (!emphasis?.labels) return;
  const { page, text } = SURFACES[theme];
  let drawn = 0;
  for (const index of emphasis.edges) {
    if (drawn >= MOST || scene.edge(index).loop >= 0) continue;
    const at = anchor(canvas, index);
    if (!at) continue;
    const { label } = canvas.edge(index);
    const width = textWidth(context, FONT_SPEC, label);
    const box = boxAround(at.x, at.y, { width, angle: at.angle });
    if (width > at.room || taken.meets(box)) continue;
    taken.take(box);
    context.save();
    context.translate(at.x, at.y);
    context.rotate(at.angle);
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    const color = blend(scene.edge(index).color, text, 0.62);
    haloText(context, { value: label, x: 0, y: 0 }, { font: FONT_SPEC, color, halo: page });
    context.restore();
    drawn += 1;
  }
}
