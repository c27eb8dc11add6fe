import type { Build } from '@newsgraph/pipeline';
import type { Claim, Document, Span } from '@newsgraph/schema';

/** A claim with all that a reader needs to judge it. */
export interface Readable {
  readonly source: 'samples' | 'news';
  /** What the verdict is about: document, offsets of the parties and the trigger, triple, polarity, modality. */
  readonly key: string;
  readonly claim: Claim;
  /** The input's name. */
  readonly document: string;
  readonly subject: string;
  readonly object: string;
  readonly speaker?: string;
  readonly quote: string;
  /** Every name of the entity at that end, as the text has it and as the graph has it. */
  readonly subjectNames: readonly string[];
  readonly objectNames: readonly string[];
}

function keyOf({ subject, predicate, object, polarity, modality, evidence }: Claim): string {
  const where = [evidence.subject, evidence.trigger, evidence.object].map(
    ({ start, end }) => `${start}-${end}`,
  );
  return [evidence.document, where.join(','), subject, predicate, object, polarity, modality].join(' ');
}

/** The event and relation claims that the graph draws, by document and place. */
export function readables(source: Readable['source'], { corpus, graph }: Pick<Build, 'corpus' | 'graph'>) {
  const drawn = new Set(graph.mapEdges((_, { evidence }) => evidence.map(({ claim }) => claim)).flat());
  const documents = new Map<string, Document>(corpus.documents.map((document) => [document.id, document]));
  const entities = new Map(corpus.entities.map((entity) => [entity.id, entity]));
  const label = (id: string) => entities.get(id)?.label ?? id;
  const names = (id: string, { text }: Document, { start, end }: Span) => [
    label(id),
    text.slice(start, end),
    ...(entities.get(id)?.aliases ?? []),
  ];
  const claims = corpus.claims.filter(({ id }) => drawn.has(id));
  return claims.map((claim): Readable => {
    const document = documents.get(claim.evidence.document)!;
    const { id, uri, text } = document;
    return {
      source,
      key: keyOf(claim),
      claim,
      document: uri?.split('/').at(-1) ?? id,
      subject: label(claim.subject),
      object: label(claim.object),
      ...(claim.attribution === undefined ? {} : { speaker: label(claim.attribution) }),
      subjectNames: names(claim.subject, document, claim.evidence.subject),
      objectNames: names(claim.object, document, claim.evidence.object),
      quote: text.slice(claim.evidence.sentence.start, claim.evidence.sentence.end),
    };
  });
}
