import { useMemo, useSyncExternalStore } from 'react';
import { useStore as useZustand } from 'zustand';
import { resolveTheme } from '../controllers/theme.js';
import type { Theme } from '../core/appearance/index.js';
import type { Visible } from '../core/filters/index.js';
import type { Dataset } from '../core/graph/index.js';
import type { Path } from '../core/paths/index.js';
import { findPaths } from '../core/paths/index.js';
import type { View } from '../core/view/index.js';
import { type State, store } from '../store.js';

/** A part of the page's state; the view is drawn again when it changes. */
export function useStore<T>(select: (state: State) => T): T {
  return useZustand(store, select);
}

/** The state that can be undone. */
export function useView(): View {
  return useStore((state) => state.history.present);
}

/** The open graph. Only for views that are drawn when there is one. */
export function useDataset(): Dataset {
  return useStore((state) => state.dataset!);
}

/** What the filters let through. */
export function useVisible(): Visible {
  return useStore((state) => state.visible!);
}

function subscribeTo(query: string) {
  return (changed: () => void) => {
    const list = matchMedia(query);
    list.addEventListener('change', changed);
    return () => list.removeEventListener('change', changed);
  };
}

const NARROW = '(max-width: 767px)';
const DARK = '(prefers-color-scheme: dark)';
const onNarrow = subscribeTo(NARROW);
const onDark = subscribeTo(DARK);

/** Whether panels must become sheets. */
export function useNarrow(): boolean {
  return useSyncExternalStore(onNarrow, () => matchMedia(NARROW).matches);
}

/** The theme in force. */
export function useTheme(): Theme {
  const theme = useStore((state) => state.theme);
  useSyncExternalStore(onDark, () => matchMedia(DARK).matches);
  return resolveTheme(theme);
}

/** The paths that answer the present question, best first. */
export function usePaths(): readonly Path[] {
  const dataset = useDataset();
  const visible = useVisible();
  const { paths } = useView();
  const { from, to, exclude } = paths ?? {};
  return useMemo(() => {
    if (from === undefined || to == null) return [];
    return findPaths(dataset, visible, { from, to, exclude: exclude ?? [] });
  }, [dataset, visible, from, to, exclude]);
}
