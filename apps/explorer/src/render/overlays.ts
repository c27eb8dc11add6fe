import type Sigma from 'sigma';
import type { Dataset } from '../core/graph/index.js';
import type { Canvas, Place } from './canvas.js';
import { drawEdgeLabels } from './edge-labels.js';
import type { DrawnGraph } from './graph.js';
import { drawNodeLabels } from './node-labels.js';
import type { Paint } from './paint.js';
import { type Box, createOccupied } from './placement.js';
import type { Places } from './places.js';
import { drawLoops, drawPins, drawRings } from './rings.js';
import { drawVeil } from './veil.js';

/** How far beyond the screen's rim, in pixels, a node still counts as in view. */
const RIM = 40;

interface Source {
  readonly dataset: Dataset;
  readonly places: Places;
  readonly drawn: DrawnGraph;
  readonly paint: () => Paint;
}

/** For each node 1 when it is drawn; worked out anew only when the drawing changes. */
function createMask({ dataset, drawn }: Source): () => Uint8Array {
  let of: readonly number[] | undefined;
  let mask = new Uint8Array(0);
  return () => {
    const { nodes } = drawn.drawing();
    if (nodes !== of) {
      of = nodes;
      mask = new Uint8Array(dataset.nodes.length);
      for (const node of nodes) mask[node] = 1;
    }
    return mask;
  };
}

function createSight(sigma: Sigma, source: Source) {
  const isDrawn = createMask(source);
  const anywhere = (node: number): Place | undefined =>
    source.paint().scene.nodes[node] ? source.places.at(node) : undefined;
  const place = (node: number): Place | undefined => {
    if (!isDrawn()[node] && !source.paint().emphasis?.nodes.has(node)) return undefined;
    const at = anywhere(node);
    if (!at || at.x < -RIM || at.y < -RIM) return undefined;
    const { width, height } = sigma.getDimensions();
    return at.x > width + RIM || at.y > height + RIM ? undefined : at;
  };
  return { anywhere, place };
}

/** What is drawn over sigma's picture: the veil, rings, loops and names. */
export function createOverlays(sigma: Sigma, source: Source) {
  const { dataset, drawn, places, paint } = source;
  const layer = (name: string) => sigma.getCanvases()[name]!.getContext('2d')!;
  const sight = createSight(sigma, source);
  const canvas = (name = 'labels'): Canvas => ({
    ...sight,
    context: layer(name),
    paint: paint(),
    edges: drawn.drawing().edges,
    inside: ({ x, y, width, height }: Box) => {
      const size = sigma.getDimensions();
      return x >= 2 && y >= 2 && x + width <= size.width - 2 && y + height <= size.height - 2;
    },
    label: (node) => dataset.nodes[node]!.label,
    edge: (edge) => dataset.edges[edge]!,
  });
  const loops = dataset.edges.filter((edge) => edge.source === edge.target).map((edge) => edge.index);
  const draw = () => {
    const front = canvas();
    const taken = createOccupied();
    drawLoops(canvas('edgeLabels'), loops);
    if (front.paint.heavy) drawVeil(front, sigma.getDimensions());
    drawRings(front);
    drawPins(front);
    drawNodeLabels(front, taken);
    drawEdgeLabels(front, taken);
  };
  sigma.on('afterRender', () => {
    places.follow();
    draw();
  });
  return {
    canvas: () => canvas(),
    place: sight.place,
    /** Draws these layers anew and leaves sigma's picture as it is: that costs a tenth of a frame. */
    redraw() {
      const { width, height } = sigma.getDimensions();
      for (const name of ['labels', 'edgeLabels']) layer(name).clearRect(0, 0, width, height);
      draw();
    },
  };
}
