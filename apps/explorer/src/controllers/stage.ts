import type { Insets, Renderer } from '../render/index.js';
import { store } from '../store.js';

let renderer: Renderer | null = null;

/** The drawing that is on the page, or null. */
export function setRenderer(next: Renderer | null): void {
  renderer = next;
}

export function getRenderer(): Renderer | null {
  return renderer;
}

/** Width of the inspector, which lies over the drawing. */
const INSPECTOR = 360;

/** What covers the drawing at its sides. */
export function insets(): Insets {
  const narrow = window.innerWidth < 768;
  const { selection, paths } = store.getState().history.present;
  const open = selection.edge !== null || selection.nodes.length > 0 || paths !== null;
  return { left: 0, right: open && !narrow ? INSPECTOR : 0 };
}

/** Brings a node to the middle. */
export function flyTo(key: string): void {
  const index = store.getState().dataset?.nodeIndex.get(key);
  if (index !== undefined) renderer?.camera.flyTo(index, insets());
}

/** Moves the drawing so that a node is not under a panel. */
export function reveal(key: string): void {
  const index = store.getState().dataset?.nodeIndex.get(key);
  if (index !== undefined) renderer?.camera.reveal(index, insets());
}
