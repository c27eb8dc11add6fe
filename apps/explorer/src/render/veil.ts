import { SURFACES } from '../core/appearance/index.js';
import type { Canvas } from './canvas.js';
import { controlPoint, type Point } from './curve.js';

/** Most edges that are drawn over the veil. */
const MOST = 1500;

function arrowHead(context: CanvasRenderingContext2D, tip: Point, angle: number, length: number): void {
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  for (const turn of [0.38, -0.38]) {
    const direction = angle + Math.PI + turn;
    context.lineTo(tip.x + length * Math.cos(direction), tip.y + length * Math.sin(direction));
  }
  context.fill();
}

function drawEdge(canvas: Canvas, index: number): void {
  const { context, paint } = canvas;
  const { source, target } = canvas.edge(index);
  const [from, to] = [canvas.anywhere(source), canvas.anywhere(target)];
  if (!from || !to || source === target) return;
  const { curvature, color, size, arrow } = paint.scene.edge(index);
  const control = controlPoint(from, to, curvature);
  const angle = Math.atan2(to.y - control.y, to.x - control.x);
  const tip = { x: to.x - to.radius * Math.cos(angle), y: to.y - to.radius * Math.sin(angle) };
  context.strokeStyle = color;
  context.fillStyle = color;
  context.lineWidth = size + 0.4;
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.quadraticCurveTo(control.x, control.y, tip.x, tip.y);
  context.stroke();
  if (arrow) arrowHead(context, tip, angle, 5 + size * 1.6);
}

function drawNode({ context, paint, place }: Canvas, index: number): void {
  const at = place(index);
  if (!at) return;
  context.beginPath();
  context.arc(at.x, at.y, Math.max(3, at.radius), 0, 2 * Math.PI);
  context.fillStyle = paint.scene.node(index).color;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = SURFACES[paint.theme].page;
  context.stroke();
}

/**
 * How a large graph shows what stands out: a veil over the whole picture and the few things that matter drawn on it.
 * Painting every node and edge anew at each move of the pointer would take longer than a frame.
 */
export function drawVeil(canvas: Canvas, size: { readonly width: number; readonly height: number }): void {
  const { context, paint } = canvas;
  const { emphasis, theme } = paint;
  if (!emphasis) return;
  context.globalAlpha = 0.82;
  context.fillStyle = SURFACES[theme].page;
  context.fillRect(0, 0, size.width, size.height);
  context.globalAlpha = 1;
  let drawn = 0;
  for (const index of emphasis.edges) {
    if (drawn++ >= MOST) break;
    drawEdge(canvas, index);
  }
  for (const index of emphasis.nodes) drawNode(canvas, index);
}
