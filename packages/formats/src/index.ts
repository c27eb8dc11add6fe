export { FORMATS, formatOf } from './formats.js';
export { type ReadResult, readGraph, readGraphWithFormat } from './read.js';
export type {
  AnyGraph,
  Companion,
  FilePart,
  Format,
  NewsGraph,
  ReadOptions,
  Warning,
  WriteOptions,
} from './types.js';
export { graphParts, writeGraph } from './write.js';
export { zipParts } from './zip.js';
