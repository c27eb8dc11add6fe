import type { Fact, Knowledge } from '@newsgraph/knowledge';
import type { Document, Entity } from '@newsgraph/schema';

/** What a knowledge base says of two entities on the days of the articles. */
export interface KnownRelation {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

/** Wikidata's properties as predicates; those of offices run the other way: "country, head of state, person". */
const PROPERTIES: Readonly<Record<string, string>> = {
  P35: 'head-of-state',
  P6: 'head-of-government',
  P27: 'country-of-citizenship',
  P17: 'country',
  P463: 'member-of',
  P361: 'part-of',
  P108: 'employer',
  P102: 'party',
  P131: 'located-in',
  P36: 'capital',
  P159: 'headquarters',
};
const TURNED = new Set(['P35', 'P6']);

interface Days {
  readonly first: string;
  readonly last: string;
}

/** The days of the articles; without any, an open office holds and an ended one does not. */
function daysOf(documents: readonly Document[]): Days | undefined {
  const days = documents.flatMap(({ published }) => published?.slice(0, 10) ?? []).sort();
  return days.length > 0 ? { first: days[0]!, last: days.at(-1)! } : undefined;
}

function holds({ start, end }: Fact, days: Days | undefined): boolean {
  if (!days) return end === undefined;
  return (start === undefined || start <= days.last) && (end === undefined || `${end}~` >= days.first);
}

/** The relations between two of the entities that held on some day of the articles, sorted. */
export function knownRelations(
  knowledge: Knowledge,
  entities: readonly Entity[],
  documents: readonly Document[],
): KnownRelation[] {
  const named = new Set(entities.map(({ id }) => id));
  const days = daysOf(documents);
  const found = new Map<string, KnownRelation>();
  for (const { id } of entities) {
    for (const fact of knowledge.facts(id)) {
      const predicate = PROPERTIES[fact.property];
      if (!predicate || !named.has(fact.object) || !holds(fact, days)) continue;
      const turned = TURNED.has(fact.property);
      const [subject, object] = turned ? [fact.object, id] : [id, fact.object];
      found.set(`${subject}|${predicate}|${object}`, { subject, predicate, object });
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, relation]) => relation);
}
