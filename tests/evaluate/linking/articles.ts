import type { Knowledge } from '@newsgraph/knowledge';
import type { Linker } from '@newsgraph/linking';
import type { Analysis, Document, EntityType, Mention } from '@newsgraph/schema';
import { type GoldArticle, type GoldLabel, nameLabels } from './elevant.js';

export interface Machine {
  readonly knowledge: Knowledge;
  readonly linker: Linker;
  readonly analyze: (document: Document) => Analysis;
}

/** The title of a set's article begins with its date in some sets: "20180306 - ...". */
function published(title: string): string | undefined {
  const match = /^(\d{4})(\d\d)(\d\d) - /.exec(title);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : undefined;
}

export function documentOf(article: GoldArticle): Document {
  const date = published(article.title);
  return { id: `gold-${article.id}`, text: article.text, language: 'en', ...(date && { published: date }) };
}

function overlap(mention: Mention, [start, end]: readonly [number, number]): number {
  return Math.min(mention.end, end) - Math.max(mention.start, start);
}

function bestOverlap(mentions: readonly Mention[], span: readonly [number, number]): Mention | undefined {
  let best: Mention | undefined;
  for (const mention of mentions) {
    if (overlap(mention, span) > Math.max(0, best ? overlap(best, span) : 0)) best = mention;
  }
  return best;
}

/** The type that a name without a tag most likely has. */
function guessType(knowledge: Knowledge, name: string): EntityType {
  const type = knowledge.candidates(name)[0]?.type;
  return type ?? (/^\p{Lu}\S+ (?:\S+ )?\p{Lu}\S+$/u.test(name) ? 'person' : 'organization');
}

/** The analysis with the marked names, typed by the tagger where it saw one, in place of the tagger's. */
function withGoldNames(
  { knowledge }: Machine,
  analysis: Analysis,
  spans: readonly (readonly [number, number])[],
): Analysis {
  const names = spans.map((span): Mention => {
    const tagged = bestOverlap(analysis.names, span);
    const name = analysis.text.slice(...span);
    const type = tagged?.type ?? guessType(knowledge, name);
    return { document: analysis.document, start: span[0], end: span[1], type, form: 'name', score: 1 };
  });
  const free = analysis.names.filter((mention) => spans.every((span) => overlap(mention, span) <= 0));
  return { ...analysis, names: [...names, ...free].sort((a, b) => a.start - b.start) };
}

export interface GoldAnswer {
  readonly gold: GoldLabel;
  readonly name: string;
  readonly held: boolean;
  readonly answer: string | undefined;
  readonly byPrior: string | undefined;
}

/** Who is meant by each marked name, told where the names are. */
export function answerGold(machine: Machine, article: GoldArticle): GoldAnswer[] {
  const document = documentOf(article);
  const labels = nameLabels(article);
  const spans = labels.map((label) => label.span);
  const { mentions } = machine.linker.link(
    document,
    withGoldNames(machine, machine.analyze(document), spans),
  );
  return labels.map((gold) => {
    const name = article.text.slice(...gold.span);
    return {
      gold,
      name,
      held: machine.knowledge.has(gold.entity_id),
      answer: bestOverlap(mentions, gold.span)?.entity,
      byPrior: machine.knowledge.candidates(name)[0]?.id,
    };
  });
}

/** Counts of one article: names of the base that are marked, found with the right span and id, and found in all. */
export interface Counts {
  readonly gold: number;
  readonly right: number;
  readonly found: number;
}

/** End to end: mentions by name or adjective that got a Wikidata id, against marked names that the base holds. */
export function countEndToEnd(machine: Machine, article: GoldArticle): Counts {
  const document = documentOf(article);
  const [from, to] = article.evaluation_span;
  const labels = nameLabels(article).filter((label) => machine.knowledge.has(label.entity_id));
  const keys = new Set(labels.map(({ span: [start, end], entity_id }) => `${start}-${end}-${entity_id}`));
  const inside = new Set(
    article.labels
      .filter((label) => label.parent !== undefined || label.optional)
      .map(({ span: [start, end] }) => `${start}-${end}`),
  );
  const found = machine.linker
    .link(document, machine.analyze(document))
    .mentions.filter(
      ({ form, entity, start, end }) =>
        (form === 'name' || form === 'adjective') &&
        /^Q\d+$/.test(entity ?? '') &&
        start >= from &&
        end <= to,
    )
    .filter(({ start, end }) => !inside.has(`${start}-${end}`));
  const right = found.filter(({ start, end, entity }) => keys.has(`${start}-${end}-${entity}`)).length;
  return { gold: labels.length, right, found: found.length };
}
