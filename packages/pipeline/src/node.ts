export { buildFiles, type FilesOptions } from './node/files.js';
export { readResources } from './node/resources.js';
export { createWorkers, type WorkersOptions } from './node/threads.js';
