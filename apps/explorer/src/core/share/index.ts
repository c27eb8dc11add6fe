export { decodeView, encodeView } from './hash.js';
