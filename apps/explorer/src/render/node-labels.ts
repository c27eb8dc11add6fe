import { blend, SURFACES } from '../core/appearance/index.js';
import type { Emphasis } from '../core/scene/index.js';
import type { Canvas } from './canvas.js';
import { createOccupied, labelBoxes, type Occupied } from './placement.js';
import { FONT, haloText, shortLabel, textWidth } from './text.js';

/** Nodes in view for which a place is sought in one frame. */
const MOST_TRIED = 600;
/** Most labels in one frame. */
const MOST = 160;
/** A node smaller than this on the screen goes unnamed, unless it stands out. */
const SMALLEST = 3.2;
const HEIGHT = 16;
/** So many names may lie on the discs of lesser nodes, when there is no better place. */
const IMPORTANT = 8;

const orders = new WeakMap<Emphasis, readonly number[]>();

/** The nodes in the order in which they are named: what stands out, then by importance. A large graph names no others. */
function order({ scene, emphasis, heavy }: Canvas['paint']): readonly number[] {
  if (!emphasis) return scene.rank;
  let found = orders.get(emphasis);
  if (!found) {
    const out = scene.rank.filter((index) => emphasis.nodes.has(index));
    const first = out.filter((index) => emphasis.rings.has(index));
    const second = out.filter((index) => !emphasis.rings.has(index));
    const rest = heavy ? [] : scene.rank.filter((index) => !emphasis.nodes.has(index));
    found = [...first, ...second, ...rest];
    orders.set(emphasis, found);
  }
  return found;
}

/** Where discs are: names keep off them, save those of the most important nodes. */
function takeDiscs(canvas: Canvas): Occupied {
  const discs = createOccupied();
  for (const index of canvas.paint.scene.rank.slice(0, 400)) {
    const place = canvas.place(index);
    if (!place || place.radius < 6) continue;
    const side = place.radius * 1.5;
    discs.take({ x: place.x - side / 2, y: place.y - side / 2, width: side, height: side });
  }
  return discs;
}

/** Names the nodes in view so that no two names meet. */
export function drawNodeLabels(canvas: Canvas, taken: Occupied): void {
  const { context, paint } = canvas;
  const { scene, emphasis, theme } = paint;
  const surface = SURFACES[theme];
  const discs = takeDiscs(canvas);
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  const leaders = new Set(scene.rank.filter((index) => scene.nodes[index] === 1).slice(0, IMPORTANT));
  let [drawn, tried] = [0, 0];
  for (const index of order(paint)) {
    if (drawn >= MOST || tried >= MOST_TRIED) return;
    const place = canvas.place(index);
    if (!place) continue;
    const ring = emphasis?.rings.has(index) === true;
    const out = emphasis !== null && !emphasis.nodes.has(index);
    if (place.radius < SMALLEST && (out || emphasis === null)) continue;
    tried += 1;
    const label = shortLabel(canvas.label(index));
    const strong = ring || (!out && leaders.has(index));
    const font = `${strong ? 600 : 500} ${strong ? 13 : 12}px ${FONT}`;
    const width = textWidth(context, font, label) + 2;
    const boxes = labelBoxes(place, { width, height: HEIGHT }).filter(
      (candidate) => canvas.inside(candidate) && !taken.meets(candidate),
    );
    const important = ring || (!out && drawn < IMPORTANT);
    const box = boxes.find((candidate) => !discs.meets(candidate)) ?? (important ? boxes[0] : undefined);
    if (!box && !ring) continue;
    const { x, y } = box ?? labelBoxes(place, { width, height: HEIGHT })[0]!;
    taken.take({ x, y, width, height: HEIGHT });
    const faded = out || scene.node(index).faint;
    const color = faded ? blend(surface.text, surface.page, 0.72) : surface.text;
    haloText(context, { value: label, x, y: y + HEIGHT / 2 }, { font, color, halo: surface.page });
    drawn += 1;
  }
}
