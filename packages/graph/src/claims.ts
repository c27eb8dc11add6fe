import type { EdgeAttributes, EdgeEvidence } from '@newsgraph/schema';
import { edgeSize } from './appearance.js';
import { firstDay, lastDay } from './dates.js';
import type { NewsGraph } from './types.js';

function attributesOf(edge: EdgeAttributes, evidence: EdgeEvidence): EdgeAttributes {
  const { firstSeen, lastSeen, events, ...rest } = edge;
  const [first, last] = [firstDay(evidence.date), lastDay(evidence.date)];
  const said = evidence.attribution;
  return {
    ...rest,
    weight: 1,
    claims: 1,
    ...(evidence.event === undefined ? {} : { events: 1 }),
    documents: 1,
    modality: { [evidence.modality]: 1 },
    negated: evidence.polarity === 'negated' ? 1 : 0,
    attributions: said === undefined ? [] : [said],
    ...(first === undefined ? {} : { firstSeen: first }),
    ...(last === undefined ? {} : { lastSeen: last }),
    score: evidence.score,
    evidence: [evidence],
    size: edgeSize(edge.layer, 1),
  };
}

/**
 * The same nodes with one edge for each piece of evidence. Edge keys are the claim's id, or the key of the aggregated
 * edge with `#` and a number where there is none. Co-occurrence edges and those that only the knowledge base vouches for stay as they are.
 */
export function claimsView(graph: NewsGraph): NewsGraph {
  const view = graph.nullCopy() as NewsGraph;
  graph.forEachNode((key, attributes) => {
    view.addNode(key, { ...attributes });
  });
  graph.forEachEdge((key, attributes, source, target, _s, _t, undirected) => {
    const add = (name: string, edge: EdgeAttributes) =>
      undirected
        ? view.addUndirectedEdgeWithKey(name, source, target, edge)
        : view.addDirectedEdgeWithKey(name, source, target, edge);
    if (attributes.layer === 'cooccurrence' || attributes.origin) return add(key, { ...attributes });
    attributes.evidence.forEach((evidence, i) => {
      const name = evidence.claim ?? `${key}#${i + 1}`;
      add(view.hasEdge(name) ? `${key}#${i + 1}` : name, attributesOf(attributes, evidence));
    });
  });
  return view;
}
