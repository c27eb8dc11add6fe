export { type Compiled, compileKnowledge } from './compile/compile.js';
export { foldName } from './fold.js';
export { type Gazetteer, type GazetteerOptions, type Known, readGazetteer } from './gazetteer/read.js';
export { type LoadOptions, loadKnowledge } from './load.js';
export type { NameMatch, TokenStream } from './longest.js';
export { officeMatch, officeWords } from './office.js';
export { type Knowledge, openKnowledge } from './open.js';
export {
  type AliasRow,
  type Candidate,
  type EntityRow,
  type Fact,
  type FactRow,
  type Holder,
  type KnowledgeEntity,
  type KnowledgeRows,
  type KnowledgeTables,
  NAME_KINDS,
  type NameKind,
  type OfficeQuery,
  ROW_TYPES,
  type RowType,
} from './records.js';
export { skeleton } from './skeleton.js';
export { stackKnowledge } from './stack/stack.js';
export { TABLES, type TableName, tableText } from './tables/text.js';
export { type ClassKind, NEWS_CLASSES } from './wikidata/classes.js';
export { NEWS_PROPERTIES } from './wikidata/item.js';
