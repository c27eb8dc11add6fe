import {
  DEFAULT_FILTERS,
  type Facet,
  FEW_NEIGHBOURS,
  type Filters,
  type Focus,
  type Window,
} from './types.js';

/** Filters with these values of a facet switched on or off. */
export function setValues(
  filters: Filters,
  facet: Facet,
  change: { values: readonly string[]; on: boolean },
) {
  const off = new Set(filters.off[facet] ?? []);
  for (const value of change.values) {
    if (change.on) off.delete(value);
    else off.add(value);
  }
  return withOff(filters, facet, [...off]);
}

/** Filters that keep only these values of a facet. */
export function onlyValues(
  filters: Filters,
  facet: Facet,
  choice: { keep: readonly string[]; all: readonly string[] },
) {
  const keep = new Set(choice.keep);
  return withOff(
    filters,
    facet,
    choice.all.filter((value) => !keep.has(value)),
  );
}

/** Filters with exactly these values of a facet switched off; sorted, so that equal states are equal. */
export function withOff(filters: Filters, facet: Facet, values: readonly string[]): Filters {
  const { [facet]: _, ...rest } = filters.off;
  const sorted = [...values].sort((a, b) => (a < b ? -1 : 1));
  return { ...filters, off: sorted.length === 0 ? rest : { ...rest, [facet]: sorted } };
}

/** Filters with a window of days, or none. */
export function setWindow(filters: Filters, window: Window | null): Filters {
  return { ...filters, window };
}

/** Filters that show only a neighbourhood, or all. */
export function setFocus(filters: Filters, focus: Focus | null): Filters {
  return { ...filters, focus };
}

/** The neighbourhood in focus with one more root. */
export function expand(filters: Filters, node: string): Filters {
  const { focus } = filters;
  if (!focus) return setFocus(filters, { roots: [node], depth: 1, most: FEW_NEIGHBOURS });
  return focus.roots.includes(node)
    ? filters
    : setFocus(filters, { ...focus, roots: [...focus.roots, node] });
}

/** The neighbourhood in focus with more neighbours of each entity, or with all. */
export function moreNeighbours(filters: Filters, all = false): Filters {
  if (!filters.focus) return filters;
  const { most = 0, ...focus } = filters.focus;
  return setFocus(filters, all ? focus : { ...focus, most: most + FEW_NEIGHBOURS });
}

/** Filters with more nodes hidden by hand. */
export function hideNodes(filters: Filters, nodes: readonly string[]): Filters {
  return { ...filters, hidden: [...new Set([...filters.hidden, ...nodes])] };
}

/** The default view, in the same mode. */
export function resetFilters(filters: Filters): Filters {
  return { ...DEFAULT_FILTERS, mode: filters.mode };
}
