import type Graph from 'graphology';
import { MAX_LABEL, number, optionalText, text, texts } from './read.js';
import type { NodeRow } from './types.js';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Where a node without a position goes: on a sunflower spiral, so that no two fall together. */
function spiral(index: number): { x: number; y: number } {
  const radius = 10 * Math.sqrt(index + 0.5);
  return { x: radius * Math.cos(index * GOLDEN_ANGLE), y: radius * Math.sin(index * GOLDEN_ANGLE) };
}

function position(attributes: Record<string, unknown>, index: number) {
  const x = number(attributes.x, Number.NaN);
  const y = number(attributes.y, Number.NaN);
  return Number.isNaN(x) || Number.isNaN(y) ? spiral(index) : { x, y };
}

function nodeRow(key: string, attributes: Record<string, unknown>, index: number): NodeRow {
  const subtype = optionalText(attributes.subtype);
  const description = optionalText(attributes.description);
  const country = optionalText(attributes.country);
  const wikidata = optionalText(attributes.wikidata) ?? key;
  return {
    index,
    key,
    label: text(attributes.label, MAX_LABEL).trim() || text(key, MAX_LABEL),
    type: text(attributes.type, 60).trim() || 'unknown',
    ...(subtype && { subtype }),
    ...(description && { description }),
    ...(country && { country }),
    ...(/^Q[1-9]\d*$/.test(wikidata) && { wikidata }),
    roles: texts(attributes.roles),
    aliases: texts(attributes.aliases),
    mentions: number(attributes.mentions),
    documents: number(attributes.documents),
    pagerank: number(attributes.pagerank),
    betweenness: number(attributes.betweenness),
    community: number(attributes.community, -1),
    degree: 0,
    ...position(attributes, index),
  };
}

/** The nodes of a graph as rows, in the graph's order. */
export function nodeRows(graph: Graph): NodeRow[] {
  return graph.nodes().map((key, index) => nodeRow(key, graph.getNodeAttributes(key), index));
}
