import {
  type Appearance,
  actualShare,
  blend,
  edgeWidth,
  familyColor,
  nodeColors,
  nodeRank,
  nodeSizes,
  SURFACES,
  type Theme,
} from '../appearance/index.js';
import type { Filters, Visible } from '../filters/index.js';
import type { Dataset } from '../graph/index.js';
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

function nodeMarks({ dataset, visible, filters, appearance, theme, scale = 1 }: SceneInput): NodeMark[] {
  const sizes = nodeSizes(dataset, appearance);
  const colors = nodeColors(dataset, appearance, theme);
  const { page } = SURFACES[theme];
  const gone = new Set(filters.hidden.map((key) => dataset.nodeIndex.get(key)));
  return dataset.nodes.map((_, i) => {
    const passes = visible.node[i] === 1;
    const faint = !passes && filters.mode === 'fade' && !gone.has(i);
    const color = faint ? blend(colors[i]!, page, FAINT) : colors[i]!;
    return { shown: passes || faint, faint, color, size: sizes[i]! * scale };
  });
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

function edgeMarks(input: SceneInput, nodes: readonly NodeMark[]): EdgeMark[] {
  const { dataset, visible, filters, appearance, theme } = input;
  const mix = mixer(SURFACES[theme].page);
  const fade = filters.mode === 'fade';
  const drawn = (i: number) => {
    const { source, target, family } = dataset.edges[i]!;
    if (!nodes[source]!.shown || !nodes[target]!.shown) return false;
    return visible.edge[i]! > 0 || (fade && family !== 'co-occurrence');
  };
  const pairs = appearance.edges === 'aggregate' ? aggregate(dataset, drawn) : undefined;
  const shown = (i: number) => (pairs ? pairs.stands[i] === 1 : drawn(i));
  const fan = fanOut(dataset, shown);
  return dataset.edges.map((edge, i) => {
    const faint = visible.edge[i] === 0;
    const base = familyColor(edge.family, theme);
    const lighter = NOT_ACTUAL * (1 - actualShare(dataset, edge, visible.failed));
    const width = edgeWidth({ family: edge.family, weight: pairs ? pairs.weight[i]! : edge.weight });
    return {
      shown: shown(i),
      faint,
      family: edge.family,
      color: mix(base, faint ? FAINT : lighter),
      size: faint ? Math.min(1, width) : width,
      curvature: fan.curvature[i]!,
      arrow: edge.directed,
      loop: fan.loop[i]!,
    };
  });
}

/** What is to be drawn for a state of the view. */
export function createScene(input: SceneInput): Scene {
  const nodes = nodeMarks(input);
  return { nodes, edges: edgeMarks(input, nodes), rank: nodeRank(input.dataset) };
}
