import type { Family } from './types.js';

/** Families in the order of legends: cooperation, conflict, then what is no event. */
export const FAMILIES: readonly Family[] = [
  'verbal cooperation',
  'material cooperation',
  'verbal conflict',
  'material conflict',
  'relation',
  'co-occurrence',
  'other',
];
