import type { Claim, Document, Entity, Skip } from '@newsgraph/schema';
import type { Pipeline } from './pipeline.js';
import { readingsOf } from './workers.js';

/** A claim with what a person needs to read it. */
export interface LabelledClaim extends Claim {
  readonly subjectLabel: string;
  readonly objectLabel: string;
  readonly quote: string;
}

export interface Extracted {
  readonly document: Document;
  readonly claims: readonly Claim[];
  labelled(): readonly LabelledClaim[];
}

function withLabels(
  document: Document,
  claims: readonly Claim[],
  entities: readonly Entity[],
): LabelledClaim[] {
  const labels = new Map(entities.map((entity) => [entity.id, entity.label]));
  return claims.map((claim) => ({
    ...claim,
    subjectLabel: labels.get(claim.subject)!,
    objectLabel: labels.get(claim.object)!,
    quote: document.text.slice(claim.evidence.sentence.start, claim.evidence.sentence.end),
  }));
}

/**
 * JSON Lines of articles to claims, one article at a time, in bounded memory. Entities that the knowledge base lacks
 * have an id of their own in each article: joining them needs all articles, which is what a build does.
 */
export async function* extractLines(
  lines: AsyncIterable<string>,
  pipeline: Pipeline,
  onSkip: (skip: Skip) => void,
): AsyncGenerator<Extracted> {
  const encoder = new TextEncoder();
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const input = { name: `line ${number}`, bytes: encoder.encode(line), mediaType: 'application/jsonl' };
    for (const reading of await readingsOf(input)) {
      if (reading.kind === 'skip') onSkip(reading.skip);
      else if (reading.document.language !== 'en') onSkip(foreign(reading.document, reading.where));
      else {
        const { document } = reading;
        const { claims, entities } = pipeline.unite([document], [pipeline.read(document)]);
        yield { document, claims, labelled: () => withLabels(document, claims, entities) };
      }
    }
  }
}

function foreign({ language }: Document, where: string): Skip {
  return { where, code: 'language', reason: `is in ${language}; only English is analysed.` };
}
