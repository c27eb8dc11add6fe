import type { Mention, Span } from '@newsgraph/schema';
import { entry } from './maps.js';
import type { Source, Sources } from './sources.js';

/** A sentence longer than this is a table or a list run together: being named in it says nothing. */
const LONGEST = 1000;

/** A sentence with the entities named in it: one mention each, the surest, in the order of the text. */
export interface Sentence {
  readonly source: Source;
  readonly span: Span;
  readonly members: readonly Mention[];
}

interface Open {
  readonly source: Source;
  readonly span: Span;
  readonly members: Map<string, Mention>;
}

function note({ members }: Open, mention: Mention): void {
  const known = members.get(mention.entity!);
  if (!known || mention.score > known.score || (mention.score === known.score && mention.start < known.start))
    members.set(mention.entity!, mention);
}

/**
 * The sentences that name at least one known entity, in the order of documents and text, whatever the order of the
 * mentions. Mentions without a sentence or in one of more than 1,000 characters are passed over.
 */
export function sentencesOf(mentions: Iterable<Mention>, { documents, entities }: Sources): Sentence[] {
  const open = new Map<string, Map<number, Open>>();
  for (const mention of mentions) {
    const { entity, sentence: span } = mention;
    const source = documents.get(mention.document);
    if (!source || !span || entity === undefined || !entities.has(entity)) continue;
    if (span.end - span.start > LONGEST) continue;
    const ofDocument = entry(open, mention.document, () => new Map<number, Open>());
    const sentence = entry(ofDocument, span.start, () => ({ source, span, members: new Map() }));
    note(sentence, mention);
  }
  return [...open.values()]
    .flatMap((ofDocument) => [...ofDocument.values()])
    .map(({ source, span, members }) => ({
      source,
      span,
      members: [...members.values()].sort((a, b) => a.start - b.start || (a.entity! < b.entity! ? -1 : 1)),
    }))
    .sort((a, b) => a.source.order - b.source.order || a.span.start - b.span.start);
}
