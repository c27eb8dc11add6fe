import { createExtractor } from '@newsgraph/claims';
import { readKnowledge } from '@newsgraph/knowledge/node';
import { createLinker, type Linker } from '@newsgraph/linking';
import { type Claim, type Document, documentId } from '@newsgraph/schema';
import { analysisOf } from '../analyzer.js';

let linker: Linker | undefined;
let extractor: ReturnType<typeof createExtractor> | undefined;

/** A claim and the names that stand for its ends. */
export interface Told {
  readonly claim: Claim;
  readonly subject: readonly string[];
  readonly object: readonly string[];
}

/** The claims of a plain sentence, names found by ourselves, each end with its label, aliases and words. */
export function read(text: string): Told[] {
  linker ??= createLinker({ knowledge: readKnowledge() });
  extractor ??= createExtractor();
  const document: Document = { id: documentId(text), text, language: 'en' };
  const analysis = analysisOf(document);
  const linked = linker.link(document, analysis);
  const entities = new Map(linked.entities.map((entity) => [entity.id, entity]));
  const names = (id: string, span: { start: number; end: number }) => {
    const entity = entities.get(id);
    return [text.slice(span.start, span.end), ...(entity ? [entity.label, ...entity.aliases] : [])];
  };
  return extractor.extract(document, analysis, linked).map((claim) => ({
    claim,
    subject: names(claim.subject, claim.evidence.subject),
    object: names(claim.object, claim.evidence.object),
  }));
}
