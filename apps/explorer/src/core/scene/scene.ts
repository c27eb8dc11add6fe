import {
  type Appearance,
  actualShare,
  blend,
  edgeWidth,
  familyColor,
  nodeColor,
  nodeRank,
  nodeSize,
  SURFACES,
  type Theme,
} from '../appearance/index.js';
import type { Filters, Visible } from '../filters/index.js';
import { CO_OCCURRENCE, type Dataset, type NodeRow } from '../graph/index.js';
import { aggregate } from './aggregate.js';
import { fanOut } from './fan.js';
import type { EdgeMark, NodeMark, Scene } from './types.js';

export interface SceneInput {
  readonly dataset: Dataset;
  readonly visible: Visible;
  readonly filters: Filters;
  readonly appearance: Appearance;
  readonly theme: Theme;
  /** Factor of the nodes' radii, for small screens; 1 by default. */
  readonly scale?: number;
}

/** How far what fails a filter fades into the page. */
const FAINT = 0.82;
/** How far an edge none of whose claims is actual fades into the page. */
const NOT_ACTUAL = 0.58;

/** For each node 1 when it is shown, be it faint. What has no tie is not filtered out, and so not faint either. */
function shownNodes({ dataset, visible, filters }: SceneInput): Uint8Array {
  if (filters.mode === 'hide') return visible.node;
  const tied = ({ degree, index }: NodeRow) => Number(degree > 0 || visible.node[index] === 1);
  const shown = Uint8Array.from(dataset.nodes, tied);
  for (const key of filters.hidden) {
    const index = dataset.nodeIndex.get(key);
    if (index !== undefined) shown[index] = visible.node[index]!;
  }
  return shown;
}

/** For each edge 1 when it is shown, be it faint, before edges of a pair are joined. */
function shownEdges({ dataset, visible, filters }: SceneInput, nodes: Uint8Array): Uint8Array {
  const { source, target, family } = dataset.arrays;
  const fade = filters.mode === 'fade';
  const shown = new Uint8Array(source.length);
  for (let i = 0; i < shown.length; i++) {
    if (!nodes[source[i]!] || !nodes[target[i]!]) continue;
    if (visible.edge[i]! > 0 || (fade && family[i] !== CO_OCCURRENCE)) shown[i] = 1;
  }
  return shown;
}

/** `blend` with the page, each mixture once: a graph has many edges and few colours. */
function mixer(page: string) {
  const known = new Map<string, string>();
  return (color: string, share: number): string => {
    if (share === 0) return color;
    const key = `${color} ${share}`;
    const found = known.get(key) ?? blend(color, page, share);
    known.set(key, found);
    return found;
  };
}

function nodeMarks({ dataset, visible, appearance, theme, scale = 1 }: SceneInput) {
  const size = nodeSize(dataset, appearance);
  const color = nodeColor(dataset, appearance, theme);
  const mix = mixer(SURFACES[theme].page);
  return (index: number): NodeMark => {
    const faint = visible.node[index] === 0;
    return { faint, color: mix(color(index), faint ? FAINT : 0), size: size(index) * scale };
  };
}

/** Beyond so many edges lines are thinner by this factor. */
const [MANY, CROWDED] = [3500, 0.6];

function edgeMarks(input: SceneInput, shown: Uint8Array, weight?: Float32Array) {
  const { dataset, visible, theme, scale = 1 } = input;
  const thin = dataset.edges.length > MANY ? CROWDED : (1 + scale) / 2;
  const mix = mixer(SURFACES[theme].page);
  const fan = fanOut(dataset, shown);
  return (index: number): EdgeMark => {
    const edge = dataset.edges[index]!;
    const faint = visible.edge[index] === 0;
    const lighter = NOT_ACTUAL * (1 - actualShare(dataset, index, visible.failed));
    const width = thin * edgeWidth({ family: edge.family, weight: weight ? weight[index]! : edge.weight });
    return {
      faint,
      family: edge.family,
      color: mix(familyColor(edge.family, theme), faint ? FAINT : lighter),
      size: faint ? Math.min(1, width) : width,
      arrow: edge.directed,
      // Not worked out for the thin straight lines of a large graph.
      get curvature() {
        return fan.curvature(index);
      },
      get loop() {
        return fan.loop(index);
      },
    };
  };
}

/** What is to be drawn for a state of the view. */
export function createScene(input: SceneInput): Scene {
  const nodes = shownNodes(input);
  const each = shownEdges(input, nodes);
  const pairs = input.appearance.edges === 'aggregate' ? aggregate(input.dataset, each) : undefined;
  const edges = pairs?.stands ?? each;
  return {
    nodes,
    edges,
    node: nodeMarks(input),
    edge: edgeMarks(input, edges, pairs?.weight),
    rank: nodeRank(input.dataset),
  };
}
