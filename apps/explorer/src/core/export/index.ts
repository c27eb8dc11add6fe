export { type Cell, toCsv } from './csv.js';
export { visibleGraph } from './subgraph.js';
export { type SvgInput, toSvg } from './svg.js';
