import { circle, filePositions, layoutGraph, makeRoom, readPositions } from '../core/layout/index.js';
import { store } from '../store.js';
import { getRenderer } from './stage.js';

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

/** How long arranging goes on by itself, in milliseconds. */
const ENOUGH = 6000;

/** Arranges the visible nodes by their ties, in a worker, from where they stand. */
export async function runLayout(): Promise<void> {
  const { default: Worker } = await import('graphology-layout-forceatlas2/worker.js');
  stopLayout();
  const { dataset, visible, positions } = store.getState();
  if (!dataset || !visible || !positions) return;
  const graph = layoutGraph(dataset, visible, positions);
  const settings = { gravity: 1, scalingRatio: 12, barnesHutOptimize: graph.order > 800, slowDown: 2 };
  const worker = new Worker(graph, { settings, getEdgeWeight: 'weight' });
  let frame = requestAnimationFrame(function draw() {
    place(readPositions(graph, store.getState().positions!));
    frame = requestAnimationFrame(draw);
  });
  const timer = setTimeout(stopLayout, ENOUGH);
  stop = () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    worker.kill();
  };
  worker.start();
  store.setState({ layoutRunning: true });
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
  place(circle(order));
  getRenderer()?.camera.fit();
}

/** Up to so many nodes names are kept apart. */
const MOST_APART = 900;

/** Whether what is shown can be moved apart. */
export function canMoveApart(): boolean {
  return (store.getState().visible?.totals.nodes ?? 0) <= MOST_APART;
}

/** Moves what is shown apart, so that nodes and names have room. */
export function moveApart(): void {
  const { dataset, visible, positions } = store.getState();
  if (!dataset || !visible || !positions) return;
  stopLayout();
  place(makeRoom(dataset, visible, positions));
  getRenderer()?.camera.fit();
}

/** Puts the nodes back where the file has them. */
export function resetLayout(): void {
  const { dataset } = store.getState();
  if (!dataset) return;
  stopLayout();
  place(filePositions(dataset));
  getRenderer()?.camera.fit();
}

/** A node was dragged to a place. */
export function moveNode(node: number, at: { readonly x: number; readonly y: number }): void {
  const { positions } = store.getState();
  if (!positions) return;
  positions[2 * node] = at.x;
  positions[2 * node + 1] = at.y;
}
