import { NewsgraphError } from '@newsgraph/schema';
import { createGraphBuilder, type GraphBuilder, type MutableAttributes } from '../graph-builder.js';
import type { AnyGraph, ReadOptions } from '../types.js';

type Json = Record<string, unknown>;

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function malformed(what: string, name: string | undefined): NewsgraphError {
  return new NewsgraphError('input-malformed', what, {
    where: name ?? 'graph',
    hint: 'Give the JSON of a graphology graph or a list of nodes and links.',
  });
}

function parse(text: string, { name }: ReadOptions): unknown {
  try {
    // A key named __proto__ would change what an object inherits once it is copied.
    if (!/"(?:__proto__|\\u005f)/i.test(text)) return JSON.parse(text);
    return JSON.parse(text, (_, value) => {
      if (isRecord(value) && Object.hasOwn(value, '__proto__')) Reflect.deleteProperty(value, '__proto__');
      return value;
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new NewsgraphError('input-malformed', `This is not JSON: ${reason}.`, {
      where: name ?? 'graph',
      cause,
    });
  }
}

function keyOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** The object under `attributes`, or every other property: networkx and d3 put attributes beside the key. */
function attributesOf(item: Json, structural: readonly string[]): MutableAttributes {
  if (isRecord(item.attributes)) return item.attributes;
  return Object.fromEntries(Object.entries(item).filter(([name]) => !structural.includes(name)));
}

function addNode(builder: GraphBuilder, item: unknown, fail: (what: string) => NewsgraphError): void {
  const key = isRecord(item) ? keyOf(item.key ?? item.id) : keyOf(item);
  if (key === undefined) throw fail('A node has no key.');
  builder.node(key, isRecord(item) ? attributesOf(item, ['key', 'id']) : {});
}

const EDGE_OWN = ['key', 'id', 'source', 'target', 'undirected', 'directed'];

function addEdge(builder: GraphBuilder, item: unknown, undirected: boolean): void {
  if (!isRecord(item)) {
    builder.tally.add('edge-skipped');
    return;
  }
  const own = typeof item.directed === 'boolean' ? !item.directed : undirected;
  builder.edge({
    key: keyOf(item.key ?? (isRecord(item.attributes) ? undefined : item.id)),
    source: keyOf(item.source),
    target: keyOf(item.target),
    undirected: typeof item.undirected === 'boolean' ? item.undirected : own,
    attributes: attributesOf(item, EDGE_OWN),
  });
}

/** Whether edges that do not say so are undirected. */
function undirectedByDefault(json: Json): boolean {
  if (isRecord(json.options)) return json.options.type === 'undirected';
  return json.directed === false;
}

/**
 * Reads graphology's JSON (`graph.export()`), and the node-link JSON of networkx and d3.
 *
 * @throws NewsgraphError `input-malformed` when the text is not JSON or has no list of nodes.
 */
export function readJson(text: string, options: ReadOptions = {}): AnyGraph {
  const fail = (what: string) => malformed(what, options.name);
  const json = parse(text, options);
  if (!isRecord(json) || !Array.isArray(json.nodes)) throw fail('This JSON has no list of nodes.');
  const edges = json.edges ?? json.links ?? [];
  if (!Array.isArray(edges)) throw fail('This JSON has no list of edges.');
  const builder = createGraphBuilder(options);
  if (isRecord(json.attributes)) builder.attributes(json.attributes);
  else if (isRecord(json.graph)) builder.attributes(json.graph);
  for (const node of json.nodes) addNode(builder, node, fail);
  const undirected = undirectedByDefault(json);
  for (const edge of edges) addEdge(builder, edge, undirected);
  return builder.finish();
}
