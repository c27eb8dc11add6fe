export { decodeView, encodeView } from './hash.js';
export { setViewOfPage, viewOfPage } from './page.js';
