import { type Appearance, DEFAULT_APPEARANCE } from '../appearance/index.js';
import { DEFAULT_FILTERS, type Filters } from '../filters/index.js';
import type { PathQuery } from '../paths/index.js';
import type { Decision } from '../review/index.js';
import { NOTHING, type Selection } from '../selection/index.js';

/** Everything a reader can change and undo, and a link can carry. */
export interface View {
  readonly filters: Filters;
  readonly selection: Selection;
  readonly appearance: Appearance;
  readonly paths: PathQuery | null;
  readonly review: readonly Decision[];
}

export const START: View = {
  filters: DEFAULT_FILTERS,
  selection: NOTHING,
  appearance: DEFAULT_APPEARANCE,
  paths: null,
  review: [],
};
