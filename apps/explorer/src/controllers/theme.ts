import type { Theme } from '../core/appearance/index.js';
import { type State, show, store } from '../store.js';

const KEY = 'newsgraph-theme';
const dark = () => matchMedia('(prefers-color-scheme: dark)');

function remembered(): State['theme'] {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : 'system';
  } catch {
    return 'system';
  }
}

/** The theme in force. */
export function resolveTheme(theme: State['theme']): Theme {
  if (theme !== 'system') return theme;
  return dark().matches ? 'dark' : 'light';
}

/** Chooses a theme and remembers it, where the browser lets us. */
export function chooseTheme(theme: State['theme']): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // A page opened from a file may have no storage: the choice then lasts as long as the page.
  }
  show({ theme });
}

/** Keeps the page in the theme in force. */
export function followTheme(): void {
  const apply = () => {
    document.documentElement.dataset.theme = resolveTheme(store.getState().theme);
  };
  show({ theme: remembered() });
  store.subscribe((state, before) => {
    if (state.theme !== before.theme) apply();
  });
  dark().addEventListener('change', () => {
    apply();
    store.setState({ theme: store.getState().theme });
  });
  apply();
}
