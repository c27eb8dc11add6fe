export { buildFiles, type FilesBuild, type FilesOptions } from './node/files.js';
export { readJudgementsFile } from './node/judgements.js';
export { readPatternsFile } from './node/patterns.js';
export { type Additions, readResources } from './node/resources.js';
export { createWorkers, type WorkersOptions } from './node/threads.js';
