import type { MutableAttributes } from '../graph-builder.js';
import { memo } from '../memo.js';
import { attribute, type XmlAttributes } from '../xml/scan.js';
import { once, parseNumber } from './convert.js';

/** When something is there, as written: numbers or dates. */
export type Times = Partial<Record<'start' | 'end' | 'timestamp' | 'timestamps' | 'intervals', string>>;

/** A node or an edge that is being read: what its tag says, and its attributes so far. */
export interface GexfItem {
  readonly kind: 'node' | 'edge';
  readonly attributes: MutableAttributes;
  id?: string;
  source?: string;
  target?: string;
  type?: string;
  edgeKind?: string;
  weight?: string;
  parent?: string;
  times?: Times;
  /** Said by a column of ours. */
  undirected?: boolean;
}

const TIME_NAMES = new Map<string, keyof Times>([
  ['start', 'start'],
  ['startopen', 'start'],
  ['end', 'end'],
  ['endopen', 'end'],
  ['timestamp', 'timestamp'],
  ['timestamps', 'timestamps'],
  ['intervals', 'intervals'],
]);

/** The times of a tag; undefined when it has none. Open ends count like closed ones. */
export function timesOf(tag: XmlAttributes): Times | undefined {
  let times: Times | undefined;
  for (let i = 0; i < tag.length; i += 2) {
    const name = TIME_NAMES.get(tag[i]!);
    if (name === undefined) continue;
    times ??= {};
    times[name] = tag[i + 1]!;
  }
  return times;
}

const FIELDS = new Map<string, 'id' | 'source' | 'target' | 'type' | 'edgeKind' | 'weight' | 'parent'>([
  ['id', 'id'],
  ['source', 'source'],
  ['target', 'target'],
  ['type', 'type'],
  ['kind', 'edgeKind'],
  ['weight', 'weight'],
  ['pid', 'parent'],
]);

/** Reads the tag of a node or an edge, in one go over its attributes. */
export function itemOf(kind: GexfItem['kind'], tag: XmlAttributes): GexfItem {
  const item: GexfItem = { kind, attributes: {} };
  for (let i = 0; i < tag.length; i += 2) {
    const [name, value] = [tag[i]!, tag[i + 1]!];
    const field = FIELDS.get(name);
    const time = TIME_NAMES.get(name);
    if (field !== undefined) item[field] = value;
    else if (name === 'label') item.attributes.label = once(value);
    else if (time !== undefined) {
      item.times ??= {};
      item.times[time] = once(value);
    }
  }
  return item;
}

function put(attributes: MutableAttributes, name: string, text: string | undefined): void {
  const value = text === undefined ? undefined : parseNumber(text);
  if (value !== undefined && Number.isFinite(value)) attributes[name] = value;
}

const channelsText = memo((channels) => {
  const values = channels.split(' ').map((value) => Math.round(Number(value)));
  if (!values.every((value) => value >= 0 && value <= 255)) return '';
  return `#${values.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
});

/** `#rrggbb`, or an empty text when the tag has no colour. */
function hexColor(tag: XmlAttributes): string {
  const hex = attribute(tag, 'hex');
  if (hex !== undefined && /^#[0-9a-f]{6}$/i.test(hex)) return hex.toLowerCase();
  return channelsText(`${attribute(tag, 'r')} ${attribute(tag, 'g')} ${attribute(tag, 'b')}`);
}

/** Takes a `viz` element into the attributes; passes over any other. */
export function takeLook(name: string, tag: XmlAttributes, attributes: MutableAttributes): void {
  if (name === 'position') {
    put(attributes, 'x', attribute(tag, 'x'));
    put(attributes, 'y', attribute(tag, 'y'));
    put(attributes, 'z', attribute(tag, 'z'));
  } else if (name === 'size' || name === 'thickness') put(attributes, 'size', attribute(tag, 'value'));
  else if (name === 'shape') {
    const [shape, image] = [attribute(tag, 'value'), attribute(tag, 'uri')];
    if (shape !== undefined) attributes.shape = shape;
    if (image !== undefined) attributes.image = image;
  } else if (name === 'color') {
    const color = hexColor(tag);
    if (color !== '') attributes.color = once(color);
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
