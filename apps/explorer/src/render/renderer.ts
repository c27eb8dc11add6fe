import type Graph from 'graphology';
import Sigma from 'sigma';
import type { Dataset } from '../core/graph/index.js';
import { type Camera, createCamera } from './camera.js';
import type { Canvas, Place } from './canvas.js';
import { drawEdgeLabels } from './edge-labels.js';
import { type Listeners, listen } from './events.js';
import { createRenderGraph, isHeavy, isLarge } from './graph.js';
import { drawNodeLabels } from './node-labels.js';
import { type Paint, paintEdge, paintNode } from './paint.js';
import { type Box, createOccupied } from './placement.js';
import { programs } from './programs.js';
import { drawLoops, drawRings } from './rings.js';
import { drawVeil } from './veil.js';

/** The one place that knows sigma. */
export interface Renderer {
  readonly camera: Camera;
  /** Draws this from now on. */
  readonly paint: (paint: Paint) => void;
  /** Moves nodes: x and y by index of the node. */
  readonly move: (positions: Float32Array) => void;
  /** Nodes and edges that the drawing holds. */
  readonly drawn: () => { readonly nodes: number; readonly edges: number };
  /** Where a node is on the screen. */
  readonly place: (node: number) => Place | undefined;
  readonly destroy: () => void;
}

function settings(paint: () => Paint, heavy: boolean) {
  return {
    hideEdgesOnMove: heavy,
    ...programs(),
    renderLabels: false,
    renderEdgeLabels: false,
    enableEdgeEvents: false,
    zIndex: true,
    stagePadding: 56,
    minEdgeThickness: 0.6,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    defaultDrawNodeHover: () => {},
    nodeReducer: (_: string, data: { index?: number }) => ({ ...data, ...paintNode(paint(), data.index!) }),
    edgeReducer: (_: string, data: { index?: number }) => ({ ...data, ...paintEdge(paint(), data.index!) }),
  };
}

/** Places of nodes on the screen, worked out when asked. */
function createPlaces(sigma: Sigma) {
  const anywhere = (node: number): Place | undefined => {
    const data = sigma.getNodeDisplayData(String(node));
    if (!data || data.hidden) return undefined;
    const { x, y } = sigma.framedGraphToViewport(data);
    return { x, y, radius: sigma.scaleSize(data.size) };
  };
  const place = (node: number): Place | undefined => {
    const at = anywhere(node);
    const { width, height } = sigma.getDimensions();
    if (!at || at.x < -40 || at.y < -40 || at.x > width + 40 || at.y > height + 40) return undefined;
    return at;
  };
  return { anywhere, place };
}

function createCanvas(sigma: Sigma, dataset: Dataset, paint: () => Paint) {
  const layer = (name: string) => sigma.getCanvases()[name]!.getContext('2d')!;
  const shared = {
    ...createPlaces(sigma),
    inside: ({ x, y, width, height }: Box) => {
      const size = sigma.getDimensions();
      return x >= 2 && y >= 2 && x + width <= size.width - 2 && y + height <= size.height - 2;
    },
    label: (node: number) => dataset.nodes[node]!.label,
    edge: (edge: number) => dataset.edges[edge]!,
  };
  return (name: 'labels' | 'edgeLabels'): Canvas => ({ ...shared, context: layer(name), paint: paint() });
}

function drawOverlays(
  sigma: Sigma,
  canvas: (name: 'labels' | 'edgeLabels') => Canvas,
  loops: readonly number[],
): void {
  drawLoops(canvas('edgeLabels'), loops);
  const front = canvas('labels');
  const taken = createOccupied();
  if (front.paint.heavy) drawVeil(front, sigma.getDimensions());
  drawRings(front);
  drawNodeLabels(front, taken);
  drawEdgeLabels(front, taken);
}

/** Lets the shown nodes fill the frame: hidden ones leave no empty margin. */
function frameShown(sigma: Sigma): void {
  const [x, y]: [number, number][] = [
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  ];
  sigma.getGraph().forEachNode((key, attributes) => {
    if (sigma.getNodeDisplayData(key)?.hidden) return;
    x[0] = Math.min(x[0], attributes.x);
    x[1] = Math.max(x[1], attributes.x);
    y[0] = Math.min(y[0], attributes.y);
    y[1] = Math.max(y[1], attributes.y);
  });
  if (x[0] <= x[1]) sigma.setCustomBBox({ x, y });
}

function moveNodes(graph: Graph, positions: Float32Array): void {
  graph.updateEachNodeAttributes((_, attributes) => {
    const index = attributes.index as number;
    return { ...attributes, x: positions[2 * index], y: positions[2 * index + 1] };
  });
}

/** Starts drawing a dataset in a container. Throws where the browser has no WebGL. */
export function createRenderer(
  container: HTMLElement,
  scene: { readonly dataset: Dataset; readonly paint: Paint; readonly positions: Float32Array },
  listeners: Listeners,
): Renderer {
  const { dataset } = scene;
  const heavy = isHeavy(dataset);
  let { positions } = scene;
  let paint: Paint = { ...scene.paint, heavy };
  const start = createRenderGraph(dataset, paint.scene, positions);
  const sigma = new Sigma(
    start.graph,
    container,
    settings(() => paint, heavy),
  );
  const canvas = createCanvas(sigma, dataset, () => paint);
  const loops = dataset.edges.filter((edge) => edge.source === edge.target).map((edge) => edge.index);
  sigma.on('afterRender', () => drawOverlays(sigma, canvas, loops));
  const stop = listen(sigma, () => canvas('labels'), { ...listeners, edgeHover: !heavy });
  frameShown(sigma);
  sigma.refresh();
  return {
    camera: createCamera(sigma, container, () => frameShown(sigma)),
    paint(next) {
      const same = next.scene === paint.scene && next.pictures === paint.pictures;
      paint = { ...next, heavy };
      if (same && heavy) sigma.scheduleRender();
      else if (same) sigma.refresh({ skipIndexation: true });
      else if (isLarge(dataset)) sigma.setGraph(createRenderGraph(dataset, next.scene, positions).graph);
      else sigma.refresh();
    },
    move(next) {
      positions = next;
      moveNodes(sigma.getGraph() as Graph, next);
    },
    drawn: () => ({ nodes: sigma.getGraph().order, edges: sigma.getGraph().size }),
    place: createPlaces(sigma).place,
    destroy() {
      stop();
      sigma.kill();
    },
  };
}
