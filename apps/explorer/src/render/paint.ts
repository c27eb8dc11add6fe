import { blend, type Picture, SURFACES, type Theme } from '../core/appearance/index.js';
import type { EdgeMark, Emphasis, Scene } from '../core/scene/index.js';

/** How far what does not stand out sinks into the page. */
const DIM = 0.78;
/** How far the many lines of a large graph sink into the page, so that nodes stand out. */
const CROWDED = 0.5;

/** No colour, so that a picture lies on the disc under it. */
const CLEAR = '#00000000';

const mixed = new Map<string, string>();

/** `blend`, remembered: a scene has few colours and many edges. */
function dimmed(color: string, theme: Theme, share = DIM): string {
  const key = `${color}${theme}${share}`;
  let found = mixed.get(key);
  if (!found) {
    found = blend(color, SURFACES[theme].page, share);
    mixed.set(key, found);
  }
  return found;
}

/** What the painting of one frame depends on. */
export interface Paint {
  readonly scene: Scene;
  readonly emphasis: Emphasis | null;
  readonly theme: Theme;
  /** By index of the node; missing while they load, or when nodes are plain. */
  readonly pictures?: readonly Picture[] | undefined;
  /** Nodes that stay where they are, by index. */
  readonly pinned?: ReadonlySet<number>;
  /** A large graph: lines are thin, and what stands out is drawn over a veil, not here. */
  readonly heavy?: boolean;
}

/** A node that is dimmed or faint shows no picture, which would stand out; its type stays, for sigma indexes by it. */
function pictureOf(picture: Picture | undefined, quiet: boolean) {
  return { type: picture?.kind ?? 'plain', image: quiet ? null : (picture?.image ?? null), clear: CLEAR };
}

/** Sigma's display data of a node. */
export function paintNode({ scene, emphasis: marked, theme, pictures, heavy }: Paint, index: number) {
  const emphasis = heavy ? null : marked;
  const { faint, color, size } = scene.node(index);
  const out = emphasis !== null && !emphasis.nodes.has(index);
  return {
    hidden: scene.nodes[index] === 0,
    color: out ? dimmed(color, theme) : color,
    border: SURFACES[theme].page,
    ...(heavy ? { type: 'dot' } : pictureOf(pictures?.[index], out || faint)),
    size,
    zIndex: faint ? 0 : out ? 1 : 2,
  };
}

function edgeType({ curvature, arrow }: EdgeMark): string {
  if (curvature === 0) return arrow ? 'straightArrow' : 'straight';
  return arrow ? 'curveArrow' : 'curve';
}

/** The colour of a line of a large graph. */
export function paintThin({ scene, theme }: Paint, index: number): string {
  return dimmed(scene.edge(index).color, theme, CROWDED);
}

/** Sigma's display data of an edge. Loops and the lines of a large graph are not sigma's. */
export function paintEdge(paint: Paint, index: number) {
  const { scene, emphasis, theme } = paint;
  const mark = scene.edge(index);
  const out = emphasis !== null && !emphasis.edges.has(index);
  return {
    hidden: scene.edges[index] === 0 || mark.loop >= 0,
    color: out ? dimmed(mark.color, theme) : mark.color,
    size: emphasis !== null && !out ? mark.size + 0.8 : mark.size,
    curvature: mark.curvature,
    type: edgeType(mark),
    zIndex: mark.faint ? 0 : out ? 1 : 2,
  };
}
