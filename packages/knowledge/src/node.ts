export { type BaseFile, readKnowledge, readKnowledgeFile } from './node/read.js';
export { readTables, writeTables } from './node/tables.js';
export { writeBase } from './node/write.js';
