import { createExtractor } from '@newsgraph/claims';
import {
  type Claim,
  type Document,
  documentId,
  type Entity,
  type EntityType,
  type LinkedDocument,
  type Mention,
} from '@newsgraph/schema';
import { analysisOf } from '../analyzer.js';

/** A name that a set marks: where it stands and whose it is. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  readonly type: EntityType;
  readonly subtype?: string;
}

/** A text with its tokens joined by spaces, and where each token starts and ends. */
export function joined(tokens: readonly string[]): { text: string; starts: number[]; ends: number[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const token of tokens) {
    if (text) text += ' ';
    starts.push(text.length);
    text += token;
    ends.push(text.length);
  }
  return { text, starts, ends };
}

let extractor: ReturnType<typeof createExtractor> | undefined;

/** The claims of a text whose names are given; of names that overlap the first counts. */
export function claimsWith(text: string, marks: readonly Marked[]): Claim[] {
  const id = documentId(text);
  const document: Document = { id, text, language: 'en' };
  const mentions: Mention[] = [];
  const entities = new Map<string, Entity>();
  for (const { start, end, entity, type, subtype } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < (mentions.at(-1)?.end ?? 0)) continue;
    mentions.push({ document: id, start, end, type, form: 'name', entity, score: 1 });
    const label = text.slice(start, end);
    if (!entities.has(entity))
      entities.set(entity, { id: entity, label, type, aliases: [], ...(subtype ? { subtype } : {}) });
  }
  const linked: LinkedDocument = { document: id, mentions, entities: [...entities.values()] };
  extractor ??= createExtractor();
  return extractor.extract(document, analysisOf(document), linked);
}

/** Is the claim a plain statement: affirmed and not merely possible or wanted? */
export function isStated({ polarity, modality }: Claim): boolean {
  return polarity === 'affirmed' && modality === 'actual';
}
