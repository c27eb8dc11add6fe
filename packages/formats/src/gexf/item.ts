import type { MutableAttributes } from '../graph-builder.js';
import { attribute, type XmlAttributes } from '../xml/scan.js';
import { parseNumber } from './convert.js';

/** A node or an edge that is being read. */
export interface GexfItem {
  readonly kind: 'node' | 'edge';
  readonly tag: XmlAttributes;
  readonly attributes: MutableAttributes;
}

const TIMES = ['start', 'end', 'timestamp', 'timestamps', 'intervals'] as const;

/** When something is there, as written: a number or a date. Open ends count like closed ones. */
export function timesOf(tag: XmlAttributes): Record<string, string> {
  const times: Record<string, string> = {};
  for (const name of TIMES) {
    const value = attribute(tag, name) ?? attribute(tag, `${name}open`);
    if (value !== undefined) times[name] = value;
  }
  return times;
}

function put(attributes: MutableAttributes, name: string, text: string | undefined): void {
  const value = text === undefined ? undefined : parseNumber(text);
  if (value !== undefined && Number.isFinite(value)) attributes[name] = value;
}

function hexColor(tag: XmlAttributes): string | undefined {
  const hex = attribute(tag, 'hex');
  if (hex !== undefined && /^#[0-9a-f]{6}$/i.test(hex)) return hex.toLowerCase();
  const channels = ['r', 'g', 'b'].map((name) => Math.round(Number(attribute(tag, name))));
  if (!channels.every((value) => value >= 0 && value <= 255)) return undefined;
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Takes a `viz` element into the attributes; passes over any other. */
export function takeLook(name: string, tag: XmlAttributes, attributes: MutableAttributes): void {
  if (name === 'position') for (const axis of ['x', 'y', 'z']) put(attributes, axis, attribute(tag, axis));
  else if (name === 'size' || name === 'thickness') put(attributes, 'size', attribute(tag, 'value'));
  else if (name === 'shape') {
    const [shape, image] = [attribute(tag, 'value'), attribute(tag, 'uri')];
    if (shape !== undefined) attributes.shape = shape;
    if (image !== undefined) attributes.image = image;
  } else if (name === 'color') {
    const color = hexColor(tag);
    if (color !== undefined) attributes.color = color;
    const alpha = attribute(tag, 'a');
    if (alpha !== undefined && Number(alpha) !== 1) put(attributes, 'alpha', alpha);
  }
}

/** Adds an element to a list under a name. */
export function push(attributes: MutableAttributes, name: string, value: unknown): void {
  const list = attributes[name];
  if (Array.isArray(list)) list.push(value);
  else attributes[name] = [value];
}
