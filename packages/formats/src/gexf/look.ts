import { memo } from '../memo.js';
import type { Attributes } from '../rows.js';
import { numberText } from './values.js';

const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;
const SHORT_HEX = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i;

function finite(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

const colorText = memo((value) => {
  const short = SHORT_HEX.exec(value);
  const found = short ? [value, ...short.slice(1).map((digit) => digit + digit)] : HEX.exec(value);
  if (!found) return '';
  const [r, g, b] = found.slice(1, 4).map((pair) => Number.parseInt(pair, 16));
  return `<viz:color r="${r}" g="${g}" b="${b}"/>`;
});

/** Whether `viz:color` can say it; names of colours and transparency need a column. */
export function isSayable(color: unknown): boolean {
  return typeof color === 'string' && color.length <= 7 && colorText(color) !== '';
}

function color(value: unknown): string {
  return typeof value === 'string' ? colorText(value) : '';
}

/** Colour, place and size of a node. A place is always written: a file without places opens as a ball. */
export function nodeLook(attributes: Attributes): string {
  const [x, y, z] = [finite(attributes.x), finite(attributes.y), finite(attributes.z)];
  const size = finite(attributes.size);
  const depth = z === undefined ? '' : ` z="${numberText(z)}"`;
  return (
    color(attributes.color) +
    `<viz:position x="${numberText(x ?? 0)}" y="${numberText(y ?? 0)}"${depth}/>` +
    (size !== undefined && size > 0 ? `<viz:size value="${numberText(size)}"/>` : '')
  );
}

/** Colour and thickness of an edge. */
export function edgeLook(attributes: Attributes): string {
  const size = finite(attributes.size);
  return (
    color(attributes.color) +
    (size !== undefined && size > 0 ? `<viz:thickness value="${numberText(size)}"/>` : '')
  );
}
