import { NewsgraphError } from '@newsgraph/schema';
import { attributeName, restoredEdge } from '../column-names.js';
import { createGraphBuilder, type GraphBuilder, type MutableAttributes, safeName } from '../graph-builder.js';
import { memo } from '../memo.js';
import type { AnyGraph, ReadOptions } from '../types.js';
import { attribute, scanXml, type XmlAttributes, type XmlHandler } from '../xml/scan.js';
import { type Convert, converterOf, once, parseNumber } from './convert.js';
import { type GexfItem, itemOf, push, type Times, takeLook, timesOf } from './item.js';
import { dayAfter, isDay } from './time.js';

interface Column {
  readonly name: string;
  readonly convert: Convert;
  fallback: unknown;
}

type Kind = GexfItem['kind'];

interface Reading {
  readonly builder: GraphBuilder;
  readonly columns: Readonly<Record<Kind, Map<string, Column>>>;
  /** Of the columns, those that have a default. */
  readonly defaulted: Readonly<Record<Kind, Column[]>>;
  /** Nodes may hold nodes, so several can be open. */
  readonly items: GexfItem[];
  readonly meta: MutableAttributes;
  /** Whose attributes are being declared. */
  declaring: Kind;
  column: Column | undefined;
  undirected: boolean;
  /** Whether our writer made the file, so that ids of columns are names of attributes. */
  own: boolean;
  /** The time settings of the graph, kept when anything has a time that our days do not say. */
  time: MutableAttributes | undefined;
  timed: boolean;
  /** Characters of the element that is being listened to. */
  heard: string | undefined;
}

function declare(reading: Reading, tag: XmlAttributes): void {
  const { builder, columns, declaring, own } = reading;
  const id = attribute(tag, 'id') ?? attribute(tag, 'title') ?? '';
  const title = attribute(tag, 'title') ?? id;
  const type = attribute(tag, 'type') ?? 'string';
  const json = type === 'string' && title.endsWith('_json');
  const plain = json ? title.slice(0, -'_json'.length) : title;
  const wanted = safeName(attributeName({ id, title: plain, own }), builder.tally);
  const known = columns[declaring];
  const taken = [...known.values()].some(({ name }) => name === wanted);
  const name = taken ? safeName(id, builder.tally) : wanted;
  reading.column = { name, convert: converterOf(json ? 'json' : type, builder.tally), fallback: undefined };
  known.set(id, reading.column);
}

function columnOf({ columns, builder }: Reading, kind: Kind, id: string): Column {
  const known = columns[kind].get(id);
  if (known) return known;
  const column = { name: safeName(id, builder.tally), convert: (text: string) => text, fallback: undefined };
  columns[kind].set(id, column);
  return column;
}

/** A value that holds for a time only joins the others under `timeline`; the attribute itself shows the last. */
function takeValue(reading: Reading, item: GexfItem, tag: XmlAttributes): void {
  const id = attribute(tag, 'for') ?? attribute(tag, 'id');
  const text = attribute(tag, 'value');
  if (id === undefined || text === undefined) return;
  const { kind, attributes } = item;
  const { name, convert } = columnOf(reading, kind, id);
  const value = convert(text);
  if (value === undefined) return;
  if (name === 'undirected' && kind === 'edge' && value === true) {
    item.undirected = true;
    return;
  }
  attributes[name] = value;
  const times = tag.length > 4 ? timesOf(tag) : undefined;
  if (times) push(attributes, 'timeline', { name, value, ...times });
}

function openItem(reading: Reading, kind: Kind, tag: XmlAttributes): void {
  const around = reading.items.at(-1);
  const item = itemOf(kind, tag);
  if (kind === 'node') {
    const parent = item.parent ?? around?.id;
    if (parent !== undefined) item.attributes.parent = parent;
  }
  reading.items.push(item);
}

function dayOf(time: string | undefined): string | undefined {
  const day = time?.slice(0, 10);
  return isDay(day) ? day : undefined;
}

const dayBehind = memo(dayAfter);

/** Whether times are the days that our writer makes of `firstSeen` and `lastSeen`. */
function repeats({ start, end, timestamp, timestamps, intervals }: Times, item: MutableAttributes): boolean {
  const { firstSeen, lastSeen } = item;
  if (firstSeen === undefined && lastSeen === undefined) return false;
  if (timestamp !== undefined || timestamps !== undefined || intervals !== undefined) return false;
  return start === firstSeen && end === (isDay(lastSeen) ? dayBehind(lastSeen) : undefined);
}

/** Keeps the times of other programs and takes days for the timeline from them. */
function settleTime(reading: Reading, { attributes, times }: GexfItem): void {
  if (attributes.spells !== undefined || attributes.timeline !== undefined) reading.timed = true;
  if (!times || repeats(times, attributes)) return;
  reading.timed = true;
  Object.assign(attributes, times);
  if (attributes.firstSeen !== undefined || attributes.lastSeen !== undefined) return;
  const [first, last] = [dayOf(times.start ?? times.timestamp), dayOf(times.end ?? times.timestamp)];
  if (first !== undefined) attributes.firstSeen = first;
  if (last !== undefined) attributes.lastSeen = last;
}

function closeNode({ builder }: Reading, { id, attributes }: GexfItem): void {
  const key = id ?? (typeof attributes.label === 'string' ? attributes.label : undefined);
  if (key === undefined) builder.tally.add('node-skipped');
  else builder.node(key, attributes);
}

function closeEdge({ builder, undirected }: Reading, item: GexfItem): void {
  const attributes = restoredEdge(item.attributes);
  const { id: key, source, target, edgeKind, weight = '' } = item;
  if (edgeKind !== undefined && attributes.type === undefined) {
    const type = edgeKind.replace(/ ?#\d+$/, '');
    if (type !== '') attributes.type = once(type);
  }
  const number = parseNumber(weight);
  if (number !== undefined) attributes.weight = number;
  const type = item.type?.toLowerCase() ?? (undirected ? 'undirected' : 'directed');
  const twoWay = item.undirected === true || type === 'undirected';
  builder.edge({ key, source, target, undirected: twoWay, attributes });
  if (type !== 'mutual') return;
  const back = key === undefined ? undefined : `${key} (back)`;
  builder.edge({ key: back, source: target, target: source, attributes: { ...attributes } });
}

function closeItem(reading: Reading): void {
  const item = reading.items.pop();
  if (!item) return;
  const { attributes, kind } = item;
  for (const { name, fallback } of reading.defaulted[kind])
    if (attributes[name] === undefined) attributes[name] = fallback;
  settleTime(reading, item);
  if (kind === 'node') closeNode(reading, item);
  else closeEdge(reading, item);
}

function openGraph(reading: Reading, tag: XmlAttributes): void {
  reading.undirected = (attribute(tag, 'defaultedgetype') ?? 'undirected').toLowerCase() === 'undirected';
  const names = ['mode', 'timeformat', 'timerepresentation', 'timezone', 'start', 'end', 'timestamp'];
  const time = names.flatMap((name) => {
    const value = attribute(tag, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const mode = attribute(tag, 'mode') ?? 'static';
  if (mode !== 'static') reading.time = Object.fromEntries(time);
  if (mode === 'slice') reading.timed = true;
}

const META = new Set(['creator', 'title', 'description', 'keywords']);

/** The meta elements as attributes of the graph; our own creator and description are its generator and title. */
function settleMeta(reading: Reading): void {
  const { creator, description, ...rest } = reading.meta;
  const made = typeof creator === 'string' ? /^newsgraph(?: (\S+))?$/.exec(creator) : null;
  reading.own ||= made !== null;
  reading.builder.attributes({
    ...rest,
    ...(creator === undefined ? {} : { generator: made ? 'newsgraph' : creator }),
    ...(made?.[1] === undefined ? {} : { version: made[1] }),
    ...(description === undefined ? {} : { [made ? 'title' : 'description']: description }),
  });
}

/** An element inside of a node or an edge. */
function openPart(reading: Reading, item: GexfItem, [name, tag]: readonly [string, XmlAttributes]): void {
  if (name === 'attvalue') takeValue(reading, item, tag);
  else if (name === 'spell' || name === 'slice') push(item.attributes, 'spells', timesOf(tag) ?? {});
  else if (name === 'parent') push(item.attributes, 'parents', attribute(tag, 'for') ?? '');
  else takeLook(name, tag, item.attributes);
}

function open(reading: Reading, name: string, tag: XmlAttributes): void {
  const item = reading.items.at(-1);
  if (name === 'node' || name === 'edge') openItem(reading, name, tag);
  else if (item) openPart(reading, item, [name, tag]);
  else if (name === 'attributes') reading.declaring = attribute(tag, 'class') === 'edge' ? 'edge' : 'node';
  else if (name === 'attribute') declare(reading, tag);
  else if (name === 'graph') openGraph(reading, tag);
  else if (name === 'default' || META.has(name.toLowerCase())) reading.heard = '';
  else if (name === 'meta') {
    const date = attribute(tag, 'lastmodifieddate');
    if (date !== undefined) reading.meta.lastmodifieddate = date;
  }
}

function close(reading: Reading, name: string): void {
  if (name === 'node' || name === 'edge') closeItem(reading);
  else if (name === 'meta') settleMeta(reading);
  else if (reading.heard !== undefined) {
    const heard = reading.heard;
    reading.heard = undefined;
    if (name === 'default' && reading.column) {
      reading.column.fallback = reading.column.convert(heard);
      if (reading.column.fallback !== undefined) reading.defaulted[reading.declaring].push(reading.column);
    } else if (META.has(name.toLowerCase()) && heard.trim() !== '') reading.meta[name.toLowerCase()] = heard;
  }
}

function handlerOf(reading: Reading, where: string): XmlHandler {
  let rooted = false;
  return {
    open(name, tag) {
      if (!rooted && name.toLowerCase() !== 'gexf') {
        throw new NewsgraphError('input-malformed', `This is not GEXF: its first element is <${name}>.`, {
          where,
        });
      }
      if (!rooted) reading.own = attribute(tag, 'variant') === 'newsgraph';
      rooted = true;
      open(reading, name, tag);
    },
    close: (name) => close(reading, name),
    listens: () => reading.heard !== undefined,
    text(value) {
      reading.heard += value;
    },
  };
}

/**
 * Reads GEXF 1.1 to 1.3, static and dynamic: typed attributes with defaults, colours, places, sizes, kinds, nested
 * nodes, spells and timestamps. Times of other programs are kept as written under `start`, `end`, `spells` and
 * `timeline`. A mutual edge becomes two. Linear in the text; no DTD is read.
 *
 * @throws NewsgraphError `input-malformed` with line and column.
 */
export function readGexf(text: string | Iterable<string>, options: ReadOptions = {}): AnyGraph {
  const where = options.name ?? 'graph';
  const reading: Reading = {
    builder: createGraphBuilder(options),
    columns: { node: new Map(), edge: new Map() },
    defaulted: { node: [], edge: [] },
    items: [],
    meta: {},
    declaring: 'node',
    column: undefined,
    undirected: true,
    own: false,
    time: undefined,
    timed: false,
    heard: undefined,
  };
  scanXml(text, where, handlerOf(reading, where));
  if (reading.timed && reading.time) reading.builder.attributes({ time: reading.time });
  return reading.builder.finish();
}
