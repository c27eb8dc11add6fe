export { type LoadOptions, loadEnglish } from './load.js';
