export { type Bin, type Histogram, histogram } from './histogram.js';
