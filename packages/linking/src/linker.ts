import type { Analysis, Document, LinkedDocument } from '@newsgraph/schema';
import { type Explanation, explainMention } from './explain.js';
import type { KnowledgeBase } from './knowledge-base.js';
import { linkDocument } from './link-document.js';
import type { Judgement } from './resolve/judgement.js';
import { collectNodes } from './resolve/node.js';
import { judgePairs, type Resolved, resolveDocuments } from './resolve/resolve.js';

export interface LinkerOptions {
  readonly knowledge: KnowledgeBase;
  /** A log of judgements. Persons' last words on a pair outrank the machine; the machine's own are not read back. */
  readonly judgements?: readonly Judgement[];
}

/** Gives names their identity, first within each document, then across all. */
export interface Linker {
  /**
   * Links the mentions of one document. Entities that the knowledge base lacks carry the provisional id
   * `local:DOCUMENT#n`. Pure.
   */
  link(document: Document, analysis: Analysis): LinkedDocument;
  /**
   * Gives every entity its final id: the knowledge base's, or `local:` with a readable name and a short hash that do
   * not depend on the order of the documents. Also what that rests on, and which judgements contradict others.
   */
  resolve(linked: readonly LinkedDocument[], documents?: readonly Document[]): Resolved;
  /** What the machine thinks of the pairs of entities that look alike, surest first: the log's lines. */
  judge(linked: readonly LinkedDocument[]): readonly Judgement[];
  /** Why the mention at an offset (UTF-16 code units) is linked as it is; undefined when none is there. */
  explain(document: Document, analysis: Analysis, offset: number): Explanation | undefined;
}

export function createLinker({ knowledge, judgements = [] }: LinkerOptions): Linker {
  return {
    link: (document, analysis) => linkDocument(document, analysis, knowledge),
    resolve: (linked) => resolveDocuments(knowledge, linked, judgements),
    judge: (linked) => judgePairs(knowledge, collectNodes(knowledge, linked)),
    explain: (document, analysis, offset) => explainMention(knowledge, { document, analysis }, offset),
  };
}
