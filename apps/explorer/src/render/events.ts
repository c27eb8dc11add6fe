import type Sigma from 'sigma';
import type { Canvas } from './canvas.js';
import { edgeAt } from './hit.js';

/** What the pointer does on the drawing; nodes and edges by index. */
export interface Listeners {
  readonly onNode: (node: number, how: { readonly add: boolean }) => void;
  readonly onEdge: (edge: number) => void;
  readonly onStage: () => void;
  readonly onExpand: (node: number) => void;
  /** So many nodes and edges are drawn now. */
  readonly onDrawn: (drawn: { readonly nodes: number; readonly edges: number }) => void;
  readonly onHover: (what: { readonly node?: number; readonly edge?: number } | null) => void;
  /** Whether edges answer the pointer before a click; too slow for large graphs. */
  readonly edgeHover?: boolean;
  readonly onMenu: (node: number, at: { readonly x: number; readonly y: number }) => void;
  /** A node is dragged to here, in the coordinates of the graph. */
  readonly onDrag: (node: number, at: { readonly x: number; readonly y: number }) => void;
}

function listenToNodes(sigma: Sigma, listeners: Listeners): void {
  sigma.on('clickNode', ({ node, event }) => {
    const { ctrlKey, metaKey, shiftKey } = event.original as MouseEvent;
    listeners.onNode(Number(node), { add: ctrlKey || metaKey || shiftKey });
  });
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    listeners.onExpand(Number(node));
  });
  sigma.on('rightClickNode', ({ node, event }) => {
    event.original.preventDefault();
    listeners.onMenu(Number(node), { x: event.x, y: event.y });
  });
  sigma.on('enterNode', ({ node }) => listeners.onHover({ node: Number(node) }));
  sigma.on('leaveNode', () => listeners.onHover(null));
}

/** Edges are found by their geometry: sigma's own picking would draw every edge twice. */
function listenToEdges(sigma: Sigma, canvas: () => Canvas, listeners: Listeners): void {
  let hovered: number | undefined;
  let asked = false;
  let overNode = false;
  sigma.on('enterNode', () => {
    overNode = true;
    hovered = undefined;
  });
  sigma.on('leaveNode', () => {
    overNode = false;
  });
  sigma.on('clickStage', ({ event }) => {
    const edge = edgeAt(canvas(), event);
    if (edge === undefined) listeners.onStage();
    else listeners.onEdge(edge);
  });
  sigma.on('moveBody', ({ event }) => {
    if (asked || listeners.edgeHover === false) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      if (overNode) return;
      const edge = edgeAt(canvas(), event);
      sigma.getContainer().style.cursor = edge === undefined ? '' : 'pointer';
      if (edge === hovered) return;
      hovered = edge;
      listeners.onHover(edge === undefined ? null : { edge });
    });
  });
}

/** Dragging a node moves it; the camera stays. */
function listenToDrag(sigma: Sigma, listeners: Listeners): void {
  let dragged: string | undefined;
  sigma.on('downNode', ({ node, event }) => {
    // Sigma says nothing when another button than the first comes up again.
    const { original } = event;
    if ('touches' in original || original.button === 0) dragged = node;
  });
  sigma.on('moveBody', ({ event }) => {
    if (dragged === undefined) return;
    const at = sigma.viewportToGraph(event);
    listeners.onDrag(Number(dragged), at);
    event.preventSigmaDefault();
    event.original.preventDefault();
  });
  const drop = () => {
    dragged = undefined;
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
}

/** Connects the listeners; gives back what disconnects them. */
export function listen(sigma: Sigma, canvas: () => Canvas, listeners: Listeners): () => void {
  listenToNodes(sigma, listeners);
  listenToEdges(sigma, canvas, listeners);
  listenToDrag(sigma, listeners);
  const stop = (event: Event) => event.preventDefault();
  sigma.getContainer().addEventListener('contextmenu', stop);
  return () => sigma.getContainer().removeEventListener('contextmenu', stop);
}
