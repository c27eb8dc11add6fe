import type Graph from 'graphology';
import type { Dataset } from '../core/graph/index.js';
import {
  circle,
  filePositions,
  holdPins,
  layoutGraph,
  makeRoom,
  type Point,
  pin,
  placeOf,
  readPositions,
} from '../core/layout/index.js';
import { store } from '../store.js';
import { getRenderer, windowFrame } from './stage.js';

let stop: (() => void) | null = null;

function place(positions: Float32Array): void {
  store.setState({ positions });
  getRenderer()?.move(positions);
}

/** Stops arranging, where it runs. */
export function stopLayout(): void {
  stop?.();
  stop = null;
  store.setState({ layoutRunning: false });
}

/** Up to so many nodes names are kept apart. */
const MOST_APART = 900;

/** How long arranging goes on by itself, in milliseconds. */
const ENOUGH = 6000;

/** Between two pictures of a large graph, in milliseconds: each takes a while to draw. */
const SELDOM = 120;

/** Draws what the worker arranges, frame by frame; gives back what ends that. */
function follow(graph: Graph, dataset: Dataset): () => void {
  const pause = graph.order > MOST_APART ? SELDOM : 0;
  let last = 0;
  let frame = requestAnimationFrame(function draw(now) {
    const { positions, pins } = store.getState();
    if (now - last >= pause) {
      place(holdPins(dataset, readPositions(graph, positions!), pins));
      last = now;
    }
    frame = requestAnimationFrame(draw);
  });
  return () => cancelAnimationFrame(frame);
}

/**
 * Arranges the visible nodes by their ties, in a worker, from where they stand. Pinned nodes stay; one that is dragged
 * takes its neighbours with it.
 */
export async function runLayout(): Promise<void> {
  const { default: Worker } = await import('graphology-layout-forceatlas2/worker.js');
  stopLayout();
  const { dataset, visible, positions, pins } = store.getState();
  if (!dataset || !visible || !positions) return;
  const graph = layoutGraph(dataset, visible, holdPins(dataset, positions, pins));
  const worker = new Worker(graph, {
    settings: { gravity: 1, scalingRatio: 12, barnesHutOptimize: graph.order > 800, slowDown: 2 },
    getEdgeWeight: 'weight',
    // A copy: the worker's graph keeps what it is given, and writes to it.
    outputReducer: (key, at) => ({ ...at, ...store.getState().pins.get(dataset.nodes[Number(key)]!.key) }),
  });
  const unfollow = follow(graph, dataset);
  const timer = setTimeout(stopLayout, ENOUGH);
  stop = () => {
    clearTimeout(timer);
    unfollow();
    worker.kill();
  };
  worker.start();
  store.setState({ layoutRunning: true });
}

/** Pins a node where it stands, or lets it go. */
export function togglePin(key: string): void {
  const { dataset, positions, pins } = store.getState();
  const index = dataset?.nodeIndex.get(key);
  if (index === undefined || !positions) return;
  store.setState({ pins: pin(pins, key, pins.has(key) ? null : placeOf(positions, index)) });
}

/** Lets all pinned nodes go. */
export function unpinAll(): void {
  store.setState({ pins: new Map() });
}

/** Puts the nodes on a circle, communities side by side. */
export function placeInCircle(): void {
  const { dataset } = store.getState();
  if (!dataset) return;
  stopLayout();
  const order = dataset.nodes.map((node) => node.index);
  const { nodes } = dataset;
  order.sort(
    (a, b) => nodes[a]!.community - nodes[b]!.community || nodes[b]!.degree - nodes[a]!.degree || a - b,
  );
  unpinAll();
  place(circle(order));
  getRenderer()?.camera.fit();
}

/** Whether what is shown can be moved apart. */
export function canMoveApart(): boolean {
  return (store.getState().visible?.totals.nodes ?? 0) <= MOST_APART;
}

/** Moves what is shown apart, so that nodes and names have room. */
export function moveApart(): void {
  const { dataset, visible, positions, pins } = store.getState();
  if (!dataset || !visible || !positions) return;
  stopLayout();
  place(holdPins(dataset, makeRoom(dataset, visible, { positions, frame: windowFrame() }), pins));
  getRenderer()?.camera.fit();
}

/** Puts the nodes back where the file has them. */
export function resetLayout(): void {
  const { dataset } = store.getState();
  if (!dataset) return;
  stopLayout();
  unpinAll();
  place(filePositions(dataset));
  getRenderer()?.camera.fit();
}

/** A node was dragged to a place, and stays there. */
export function moveNode(node: number, at: Point): void {
  const { dataset, positions, pins } = store.getState();
  if (!dataset || !positions) return;
  positions[2 * node] = at.x;
  positions[2 * node + 1] = at.y;
  store.setState({ pins: pin(pins, dataset.nodes[node]!.key, at) });
}
