import { SURFACES } from '../appearance/index.js';
import type { SvgInput } from './svg.js';
import type { Placed } from './svg-edges.js';

/** Text for an XML document. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Width of a character at 12 px, near enough to keep labels apart without a canvas to measure on. */
const CHARACTER = 6.4;

/** Names beside their nodes, the most important first; a name that would lie on another is left out. */
export function svgLabels({ dataset, theme }: SvgInput, placed: ReadonlyMap<number, Placed>): string {
  const { text, page } = SURFACES[theme];
  const taken: { x: number; y: number; width: number }[] = [];
  let labels = '';
  for (const [index, at] of placed) {
    if (taken.length > 400) break;
    const label = dataset.nodes[index]!.label.slice(0, 42);
    const box = { x: at.x + at.radius + 4, y: at.y, width: label.length * CHARACTER };
    const clash = taken.some(
      (other) =>
        Math.abs(other.y - box.y) < 15 && box.x < other.x + other.width && other.x < box.x + box.width,
    );
    if (clash) continue;
    taken.push(box);
    labels += `<text x="${box.x.toFixed(1)}" y="${(at.y + 4).toFixed(1)}" font-size="12" font-weight="500" fill="${text}" stroke="${page}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke">${escapeXml(label)}</text>`;
  }
  return labels;
}
