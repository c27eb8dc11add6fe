import { type Appearance, DEFAULT_APPEARANCE } from '../appearance/index.js';
import { DEFAULT_FILTERS, type Filters } from '../filters/index.js';
import type { PathQuery } from '../paths/index.js';
import type { Decision } from '../review/index.js';
import { isNothing, NOTHING, type Selection } from '../selection/index.js';

/** Everything a reader can change and undo, and a link can carry. */
export interface View {
  readonly filters: Filters;
  readonly selection: Selection;
  readonly appearance: Appearance;
  readonly paths: PathQuery | null;
  readonly review: readonly Decision[];
}

/** Whether there is something for the inspector: a selection, a question about paths, an article. */
export function hasDetails({ selection, paths, filters }: View): boolean {
  return !isNothing(selection) || paths !== null || filters.document !== null;
}

export const START: View = {
  filters: DEFAULT_FILTERS,
  selection: NOTHING,
  appearance: DEFAULT_APPEARANCE,
  paths: null,
  review: [],
};
