import { NewsgraphError } from '@newsgraph/schema';
import { attributeName, restoredEdge } from '../column-names.js';
import { type Convert, converterOf } from '../gexf/convert.js';
import { createGraphBuilder, type GraphBuilder, type MutableAttributes, safeName } from '../graph-builder.js';
import type { AnyGraph, ReadOptions } from '../types.js';
import { attribute, scanXml, type XmlAttributes, type XmlHandler } from '../xml/scan.js';
import { yedLook } from './yed.js';

type Kind = 'graph' | 'node' | 'edge';

interface Key {
  readonly name: string;
  readonly convert: Convert;
  readonly kind: string;
  fallback: unknown;
}

interface Item {
  readonly kind: Kind;
  readonly tag: XmlAttributes;
  readonly attributes: MutableAttributes;
}

interface Reading {
  readonly builder: GraphBuilder;
  /** By kind and id: files exist that use one id for nodes and edges. */
  readonly keys: Map<string, Key>;
  readonly items: Item[];
  undirected: boolean;
  declared: Key | undefined;
  /** The key whose data is being read. */
  data: Key | undefined;
  /** Characters of the element that is being listened to. */
  heard: string | undefined;
}

function declare(reading: Reading, tag: XmlAttributes): void {
  const { builder, keys } = reading;
  const id = attribute(tag, 'id') ?? '';
  const kind = attribute(tag, 'for') ?? 'all';
  const title = attribute(tag, 'attr.name') ?? id;
  const type = attribute(tag, 'attr.type') ?? 'string';
  const [, list, own] = /^[ne](l?)\.(.+)$/.exec(id) ?? [];
  const json = type === 'string' && title.endsWith('_json');
  const plain = json ? title.slice(0, -'_json'.length) : title;
  const written = own?.replace(/_x([0-9a-f]{1,6})_/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
  const name = attributeName({ id: written ?? id, title: plain, own: written !== undefined });
  const convert = converterOf(json ? 'json' : list ? 'liststring' : type, builder.tally);
  reading.declared = { name: safeName(name, builder.tally), convert, kind, fallback: undefined };
  keys.set(`${kind} ${id}`, reading.declared);
}

function keyFor({ keys, builder }: Reading, kind: Kind, id: string): Key {
  const known = keys.get(`${kind} ${id}`) ?? keys.get(`all ${id}`);
  if (known) return known;
  const key: Key = { name: safeName(id, builder.tally), convert: (text) => text, kind, fallback: undefined };
  keys.set(`${kind} ${id}`, key);
  return key;
}

function openItem(reading: Reading, kind: Kind, tag: XmlAttributes): void {
  const parent = reading.items.findLast((item) => item.kind === 'node');
  const attributes: MutableAttributes = {};
  if (kind === 'graph') reading.undirected = attribute(tag, 'edgedefault') === 'undirected';
  else if (kind === 'node' && parent) attributes.parent = attribute(parent.tag, 'id') ?? '';
  reading.items.push({ kind, tag: [...tag], attributes });
}

function closeData(reading: Reading): void {
  const item = reading.items.at(-1);
  const { data, heard } = reading;
  reading.data = undefined;
  reading.heard = undefined;
  if (!item || !data || heard === undefined) return;
  const value = data.convert(heard);
  if (value !== undefined && value !== '') item.attributes[data.name] = value;
}

function closeEdge({ builder, undirected }: Reading, { tag, attributes }: Item): void {
  const directed = attribute(tag, 'directed');
  const { undirected: mark, ...said } = attributes;
  const [key, source, target] = ['id', 'source', 'target'].map((name) => attribute(tag, name));
  const own = directed === undefined ? undirected : directed === 'false';
  builder.edge({ key, source, target, undirected: mark === true || own, attributes: restoredEdge(said) });
}

function closeItem(reading: Reading): void {
  const item = reading.items.pop();
  if (!item) return;
  const { kind, tag, attributes } = item;
  for (const key of reading.keys.values()) {
    const fits = key.kind === kind || key.kind === 'all';
    if (fits && key.fallback !== undefined && attributes[key.name] === undefined)
      attributes[key.name] = key.fallback;
  }
  const id = attribute(tag, 'id');
  if (kind === 'graph') reading.builder.attributes(attributes);
  else if (kind === 'edge') closeEdge(reading, item);
  else if (id === undefined) reading.builder.tally.add('node-skipped');
  else reading.builder.node(id, attributes);
}

function open(reading: Reading, name: string, tag: XmlAttributes): void {
  const item = reading.items.at(-1);
  if (name === 'graph' || name === 'node' || name === 'edge') openItem(reading, name, tag);
  else if (name === 'key') declare(reading, tag);
  else if (name === 'default' || name === 'desc') reading.heard = '';
  else if (name === 'data' && item) {
    reading.data = keyFor(reading, item.kind, attribute(tag, 'key') ?? '');
    reading.heard = '';
  } else if (item) yedLook(name, tag, item.attributes);
  if (name === 'NodeLabel' || name === 'EdgeLabel') reading.heard = '';
}

function close(reading: Reading, name: string): void {
  if (name === 'graph' || name === 'node' || name === 'edge') closeItem(reading);
  else if (name === 'data') closeData(reading);
  else if (reading.heard !== undefined) closeText(reading, name, reading.heard);
}

/** An element whose text says something by itself; others leave what is heard so far to the element around them. */
function closeText(reading: Reading, name: string, heard: string): void {
  const { declared, items } = reading;
  const item = items.at(-1);
  if (name === 'default' && declared) declared.fallback = declared.convert(heard);
  else if (name === 'desc' && item) item.attributes.description = heard;
  else if ((name === 'NodeLabel' || name === 'EdgeLabel') && item) item.attributes.label ??= heard.trim();
  else return;
  reading.heard = undefined;
}

function handlerOf(reading: Reading, where: string): XmlHandler {
  let rooted = false;
  return {
    open(name, tag) {
      if (!rooted && name !== 'graphml')
        throw new NewsgraphError('input-malformed', `This is not GraphML: its first element is <${name}>.`, {
          where,
        });
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
 * Reads GraphML: typed keys with defaults, mixed directions, nested graphs, and the places, sizes, colours and labels of
 * yEd. Ports and hyperedges are passed over. Linear in the text; no DTD is read.
 *
 * @throws NewsgraphError `input-malformed` with line and column.
 */
export function readGraphml(text: string | Iterable<string>, options: ReadOptions = {}): AnyGraph {
  const where = options.name ?? 'graph';
  const reading: Reading = {
    builder: createGraphBuilder(options),
    keys: new Map(),
    items: [],
    undirected: true,
    declared: undefined,
    data: undefined,
    heard: undefined,
  };
  scanXml(text, where, handlerOf(reading, where));
  return reading.builder.finish();
}
