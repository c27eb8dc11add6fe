export { arrange, layoutGraph, makeRoom, readPositions } from './arrange.js';
export { holdPins, type Pins, type Point, pin, placeOf } from './pins.js';
export { circle, filePositions } from './positions.js';
export { type Frame, LOW, UPRIGHT, WIDE } from './spread.js';
