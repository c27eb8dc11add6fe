import type { Analysis, Document, LinkedDocument, Resolution } from '@newsgraph/schema';
import type { KnowledgeBase } from './knowledge-base.js';
import { linkDocument } from './link-document.js';
import { resolveDocuments } from './resolve/resolve.js';

export interface LinkerOptions {
  readonly knowledge: KnowledgeBase;
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
   * not depend on the order of the documents.
   */
  resolve(linked: readonly LinkedDocument[], documents?: readonly Document[]): Resolution;
}

export function createLinker({ knowledge }: LinkerOptions): Linker {
  return {
    link: (document, analysis) => linkDocument(document, analysis, knowledge),
    resolve: (linked) => resolveDocuments(knowledge, linked),
  };
}
