export { type ReadInputsOptions, readInputs } from './node/read-inputs.js';
