export { createSearch, type Hit, type Search } from './search.js';
