import type { MutableAttributes } from '../graph-builder.js';
import { attribute, type XmlAttributes } from '../xml/scan.js';

function number(tag: XmlAttributes, name: string): number | undefined {
  const value = Number(attribute(tag, name) ?? Number.NaN);
  return Number.isFinite(value) ? value : undefined;
}

function geometry(tag: XmlAttributes, attributes: MutableAttributes): void {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => number(tag, name));
  // yEd's y grows downwards.
  if (x !== undefined) attributes.x ??= x + (width ?? 0) / 2;
  if (y !== undefined) attributes.y ??= -(y + (height ?? 0) / 2);
  if (width !== undefined && height !== undefined)
    attributes.size ??= Math.max(1, Math.min(width, height) / 2);
}

/** Takes what yEd says of the look of a node or an edge into its attributes; passes over any other element. */
export function yedLook(name: string, tag: XmlAttributes, attributes: MutableAttributes): void {
  const color = attribute(tag, 'color');
  if (name === 'Geometry') geometry(tag, attributes);
  else if ((name === 'Fill' || name === 'LineStyle') && color !== undefined)
    attributes.color ??= color.slice(0, 7);
}
