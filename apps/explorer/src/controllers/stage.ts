import { type Frame, LOW, UPRIGHT, WIDE } from '../core/layout/index.js';
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

/** Narrower than this panels become sheets. */
const NARROW = 768;

/** The window that pictures are made for. */
export function windowFrame(): Frame {
  if (window.innerWidth >= NARROW) return WIDE;
  return window.innerHeight > window.innerWidth ? UPRIGHT : LOW;
}

/** Width of the inspector, which lies over the drawing. */
const INSPECTOR = 360;
/** Shares of the drawing's height that a sheet on a narrow screen and the tables cover. */
const [SHEET, TABLES] = [0.62, 0.55];

/** What covers the drawing at its sides, in pixels. */
export function insets(): Insets {
  const narrow = window.innerWidth < NARROW;
  const { history, table, sheet } = store.getState();
  const { selection, paths, filters } = history.present;
  const open =
    selection.edge !== null || selection.nodes.length > 0 || paths !== null || filters.document !== null;
  const height = document.querySelector('[data-canvas]')?.clientHeight ?? 0;
  const covered = table ? TABLES : narrow && sheet ? SHEET : 0;
  return { left: 0, right: open && !narrow ? INSPECTOR : 0, top: 0, bottom: covered * height };
}

function indexOf(key: string): number[] {
  const index = store.getState().dataset?.nodeIndex.get(key);
  return index === undefined ? [] : [index];
}

/** Shows everything that is not under a panel. */
export function fitView(): void {
  renderer?.camera.fit(insets());
}

/** Brings a node to the middle. */
export function flyTo(key: string): void {
  const [index] = indexOf(key);
  if (index !== undefined) renderer?.camera.flyTo(index, insets());
}

/** Moves the drawing so that nodes are not under a panel. */
export function reveal(keys: readonly string[]): void {
  renderer?.camera.reveal(keys.flatMap(indexOf), insets());
}
