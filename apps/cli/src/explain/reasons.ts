import type { Explanation, Judgement, Pipeline } from '@newsgraph/pipeline';
import type { Document, Entity, Mention } from '@newsgraph/schema';
import type { BuiltFolder } from './built-folder.js';

/** Why one mention is linked as it is. */
export interface MentionReason {
  readonly document: string;
  readonly title?: string;
  /** The sentence it stands in. */
  readonly sentence: string;
  /** Its words. */
  readonly text: string;
  /** Final id of its entity. */
  readonly entity: string;
  readonly explanation: Explanation;
}

/** Why an entity is one: its names, how they were found, and what was judged of the entities of documents that it is made of. */
export interface EntityReason {
  readonly entity: Entity;
  /** Number of mentions by the way they were found. */
  readonly ways: Readonly<Record<string, number>>;
  /** Number of mentions by their words. */
  readonly names: Readonly<Record<string, number>>;
  /** Ids of the entities of documents that were merged into it. */
  readonly parts: readonly string[];
  readonly judgements: readonly Judgement[];
  /** One mention of each of a few documents. */
  readonly examples: readonly MentionReason[];
}

export function reasonAt(
  folder: BuiltFolder,
  pipeline: Pipeline,
  { document, offset }: { readonly document: string; readonly offset: number },
): MentionReason | undefined {
  const source = folder.documents.get(document)!;
  const explanation = pipeline.explain(source, offset);
  if (!explanation) return undefined;
  const { start, end, sentence = explanation.mention } = explanation.mention;
  const final = folder.mentions.find(
    (one) => one.document === document && one.start === start && one.end === end,
  );
  return {
    document,
    ...(source.title !== undefined && { title: source.title }),
    sentence: source.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' '),
    text: source.text.slice(start, end),
    entity: final?.entity ?? explanation.mention.entity ?? '',
    explanation,
  };
}

function countBy<T>(items: readonly T[], key: (item: T) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

/** Documents that are read again to tell what an entity is made of. */
const MOST_DOCUMENTS = 50;

/** The ids under which documents have an entity before documents were compared. */
function partsOf(pipeline: Pipeline, documents: readonly Document[], mentions: readonly Mention[]): string[] {
  const places = new Set(mentions.map(({ document, start, end }) => `${document} ${start} ${end}`));
  const ids = documents.flatMap((document) => {
    const { linked } = pipeline.read(document);
    return linked.mentions
      .filter(({ start, end }) => places.has(`${document.id} ${start} ${end}`))
      .flatMap(({ entity }) => entity ?? []);
  });
  return [...new Set(ids)].sort();
}

const EXAMPLES = 3;

export function reasonFor(folder: BuiltFolder, pipeline: Pipeline, entity: Entity): EntityReason {
  const own = folder.mentions.filter((mention) => mention.entity === entity.id);
  const named = own.filter(({ form }) => form === 'name');
  const first = new Map<string, Mention>();
  for (const mention of [...named, ...own])
    if (!first.has(mention.document)) first.set(mention.document, mention);
  const documents = [...first.keys()].slice(0, MOST_DOCUMENTS).map((id) => folder.documents.get(id)!);
  const parts = partsOf(pipeline, documents, own);
  const ids = new Set([...parts, entity.id]);
  const examples = [...first.values()].slice(0, EXAMPLES).flatMap(({ document, start }) => {
    const reason = reasonAt(folder, pipeline, { document, offset: start });
    return reason ? [reason] : [];
  });
  return {
    entity,
    ways: countBy(own, ({ via, form }) => via ?? form),
    names: countBy(named, ({ document, start, end }) =>
      folder.documents.get(document)!.text.slice(start, end),
    ),
    parts,
    judgements: folder.judgements.filter(({ left, right }) => ids.has(left) || ids.has(right)),
    examples,
  };
}
