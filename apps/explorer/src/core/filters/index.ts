export {
  expand,
  hideNodes,
  moreNeighbours,
  onlyValues,
  resetFilters,
  setFocus,
  setValues,
  setWindow,
  withOff,
} from './actions.js';
export { BIT, type Context } from './bits.js';
export { type Column, type Columns, columnsOf } from './columns.js';
export { evaluate, type Visible } from './evaluate.js';
export { reach } from './reach.js';
export {
  DEFAULT_FILTERS,
  FACETS,
  type Facet,
  FEW_NEIGHBOURS,
  type Filters,
  type Focus,
  type Window,
} from './types.js';
