import Sigma from 'sigma';
import type { Dataset } from '../core/graph/index.js';
import { type Camera, createCamera } from './camera.js';
import type { Place } from './canvas.js';
import { type Choice, chooseDrawing, isHeavy, isLarge, wholeDrawing } from './choose.js';
import { followCamera } from './detail.js';
import { type Listeners, listen } from './events.js';
import { createDrawnGraph } from './graph.js';
import { followLines } from './lines.js';
import { createOverlays } from './overlays.js';
import { type Paint, paintEdge, paintNode } from './paint.js';
import { boxAround, createPlaces } from './places.js';
import { programs } from './programs.js';
import { drawsInSoftware } from './software.js';
import { createThinLines, type ThinLines } from './thin-lines.js';

/** The one place that knows sigma. */
export interface Renderer {
  readonly camera: Camera;
  /** Draws this from now on. */
  readonly paint: (paint: Paint) => void;
  /** Moves nodes: x and y by index of the node. */
  readonly move: (positions: Float32Array) => void;
  /** Where a node is on the screen. */
  readonly place: (node: number) => Place | undefined;
  readonly destroy: () => void;
}

/** Lower than this in pixels a drawing has narrow margins. */
const LOW = 360;

function settings(paint: () => Paint, lines: ThinLines | undefined, low: boolean) {
  return {
    hideEdgesOnMove: lines !== undefined && drawsInSoftware(),
    ...programs(lines),
    renderLabels: false,
    renderEdgeLabels: false,
    enableEdgeEvents: false,
    zIndex: true,
    stagePadding: low ? 24 : 56,
    minEdgeThickness: 0.6,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    defaultDrawNodeHover: () => {},
    nodeReducer: (key: string, data: object) => Object.assign(data, paintNode(paint(), Number(key))),
    edgeReducer: (key: string) => paintEdge(paint(), Number(key)),
  };
}

const EVERYWHERE = { x: [0, 1], y: [0, 1] } as const;

/** What is drawn, where, and how: the state of a renderer. */
interface Scope {
  readonly dataset: Dataset;
  readonly heavy: boolean;
  paint: Paint;
  positions: Float32Array;
}

function createStage(scope: Scope, container: HTMLElement) {
  const { dataset, heavy } = scope;
  const choice = (): Choice => ({ dataset, scene: scope.paint.scene, positions: scope.positions });
  const choose = (region?: Choice['region']) =>
    heavy ? chooseDrawing({ ...choice(), region }) : wholeDrawing(choice());
  const positions = () => scope.positions;
  const drawn = createDrawnGraph(dataset, choose(), { positions, edges: !heavy });
  const lines = heavy ? createThinLines() : undefined;
  const sigma = new Sigma(
    drawn.graph,
    container,
    settings(() => scope.paint, lines, container.clientHeight < LOW),
  );
  let box = boxAround(scope.positions, scope.paint.scene.nodes);
  const places = createPlaces(sigma, () => box ?? EVERYWHERE, {
    positions,
    size: (node) => scope.paint.scene.node(node).size,
  });
  const frame = () => {
    box = boxAround(scope.positions, scope.paint.scene.nodes) ?? box;
    if (box) sigma.setCustomBBox({ x: [...box.x], y: [...box.y] });
  };
  const follow =
    lines &&
    followLines(sigma, lines, {
      dataset,
      positions,
      paint: () => scope.paint,
      edges: () => drawn.drawing().edges,
    });
  const redraw = (region?: Choice['region']) => {
    drawn.draw(choose(region));
    follow?.paint();
    sigma.refresh();
  };
  return { sigma, drawn, places, frame, redraw };
}

/** Puts what was painted before on the screen, with no more work than the difference asks for. */
function createPainter(
  scope: Scope,
  { sigma, redraw }: Pick<ReturnType<typeof createStage>, 'sigma' | 'redraw'>,
  overlays: { readonly redraw: () => void },
) {
  return (next: Paint): boolean => {
    const before = scope.paint;
    const same = next.scene === before.scene && next.pictures === before.pictures;
    scope.paint = { ...next, heavy: scope.heavy };
    const over = next.emphasis === before.emphasis && next.theme === before.theme;
    if (same && (scope.heavy || over)) overlays.redraw();
    else if (same) sigma.refresh({ skipIndexation: true });
    else if (scope.heavy) redraw();
    else sigma.refresh();
    return !same;
  };
}

/** Starts drawing a dataset in a container. Throws where the browser has no WebGL. */
export function createRenderer(
  container: HTMLElement,
  start: { readonly dataset: Dataset; readonly paint: Paint; readonly positions: Float32Array },
  listeners: Listeners,
): Renderer {
  const { dataset } = start;
  const heavy = isHeavy(dataset);
  const scope: Scope = { ...start, heavy, paint: { ...start.paint, heavy } };
  const stage = createStage(scope, container);
  const { sigma, drawn, places, frame, redraw } = stage;
  const overlays = createOverlays(sigma, { dataset, places, drawn, paint: () => scope.paint });
  const tell = () => {
    const { nodes, edges } = drawn.drawing();
    listeners.onDrawn({ nodes: nodes.length, edges: edges.length });
  };
  const detail = followCamera(sigma, places, {
    active: () => isLarge(dataset),
    show(region) {
      redraw(region);
      tell();
    },
  });
  const move = (node: number) => sigma.refresh({ partialGraph: { nodes: [String(node)] }, schedule: true });
  const stop = listen(sigma, overlays.canvas, {
    ...listeners,
    edgeHover: !heavy,
    onDrag(node, at) {
      listeners.onDrag(node, at);
      move(node);
    },
  });
  const paint = createPainter(scope, { sigma, redraw: () => redraw(detail.region()) }, overlays);
  frame();
  sigma.refresh();
  tell();
  return {
    camera: createCamera(sigma, container, { frame, at: places.at }),
    paint(next) {
      if (paint(next)) tell();
    },
    move(next) {
      scope.positions = next;
      sigma.refresh({ partialGraph: { nodes: drawn.graph.nodes() }, schedule: true });
    },
    place: overlays.place,
    destroy() {
      detail.stop();
      stop();
      sigma.kill();
    },
  };
}
