export { type Arrays, CO_OCCURRENCE, UNDATED } from './arrays.js';
export { createDataset } from './dataset.js';
export { dayLabel, dayNumber, isoDay, shortDay, spanLabel } from './days.js';
export { FAMILIES } from './families.js';
export { type Office, officeDays, officesOf } from './offices.js';
export { webAddress } from './read.js';
export type { ClaimRow, Dataset, EdgeRow, Family, NodeRow } from './types.js';
