import { blend, SURFACES } from '../core/appearance/index.js';
import type { Canvas } from './canvas.js';
import { loopRing } from './curve.js';
import { paintEdge } from './paint.js';

/** A ring in the accent colour around each node that is selected or pointed at. */
export function drawRings({ context, paint, place }: Canvas): void {
  const { accent, page } = SURFACES[paint.theme];
  for (const index of paint.emphasis?.rings ?? []) {
    const at = place(index);
    if (!at) continue;
    context.beginPath();
    context.arc(at.x, at.y, at.radius + 3, 0, 2 * Math.PI);
    context.lineWidth = 2.5;
    context.strokeStyle = blend(accent, page, 0.05);
    context.stroke();
  }
}

/** A dot at the rim of each node that is pinned. */
export function drawPins({ context, paint, place }: Canvas): void {
  const { text, page } = SURFACES[paint.theme];
  for (const index of paint.pinned ?? []) {
    const at = place(index);
    if (!at) continue;
    context.beginPath();
    context.arc(at.x + at.radius * 0.75, at.y - at.radius * 0.75, 3, 0, 2 * Math.PI);
    context.fillStyle = text;
    context.strokeStyle = page;
    context.lineWidth = 1.5;
    context.fill();
    context.stroke();
  }
}

function arrowHead(context: CanvasRenderingContext2D, at: { x: number; y: number }, size: number): void {
  context.beginPath();
  context.moveTo(at.x - size, at.y - size * 0.2);
  context.lineTo(at.x + size * 0.9, at.y - size * 0.7);
  context.lineTo(at.x + size * 0.2, at.y + size);
  context.fill();
}

/** Self-loops as rings at the upper right of their node, with a head where they come back. */
export function drawLoops(canvas: Canvas, loops: readonly number[]): void {
  const { context, paint, place } = canvas;
  for (const index of loops) {
    const at = paint.scene.edges[index] ? place(canvas.edge(index).source) : undefined;
    if (!at) continue;
    const mark = paint.scene.edge(index);
    const ring = loopRing(at, at.radius, mark.loop);
    const { color, size } = paintEdge(paint, index);
    context.beginPath();
    context.arc(ring.x, ring.y, ring.radius, 0, 2 * Math.PI);
    context.lineWidth = Math.max(1.2, size);
    context.strokeStyle = color;
    context.stroke();
    if (!mark.arrow) continue;
    context.fillStyle = color;
    arrowHead(context, { x: at.x + at.radius * 0.98, y: at.y - 1 }, 3 + size);
  }
}
