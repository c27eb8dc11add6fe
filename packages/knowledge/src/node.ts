export type { ImportProgress } from './node/import/gather.js';
export { type ImportOptions, type ImportReport, importWikidata } from './node/import/import.js';
export { type BaseFile, readKnowledge, readKnowledgeFile } from './node/read.js';
export { readTables, writeTables } from './node/tables.js';
export { writeBase } from './node/write.js';
