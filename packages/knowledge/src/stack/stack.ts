import { NewsgraphError } from '@newsgraph/schema';
import { longestName } from '../longest.js';
import type { Knowledge } from '../open.js';
import type { Candidate, KnowledgeEntity } from '../records.js';
import { remember } from '../remember.js';
import { allRows } from '../tables/export.js';
import { mergeCandidates, mergeEntities, mergeFacts, mergeHolders, mergeRows } from './merge.js';

const REMEMBERED = 4096;

function firstOf<T>(bases: readonly Knowledge[], ask: (base: Knowledge) => T | undefined): T | undefined {
  for (const base of bases) {
    const answer = ask(base);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

function* idsOf(bases: readonly Knowledge[]): Iterable<string> {
  for (const [i, base] of bases.entries()) {
    for (const id of base.ids()) if (!bases.slice(0, i).some((earlier) => earlier.has(id))) yield id;
  }
}

/** The number of different ids; walks all bases but the largest. */
function sizeOf(bases: readonly Knowledge[]): number {
  const largest = bases.reduce((a, b) => (b.size > a.size ? b : a));
  const others = bases.filter((base) => base !== largest);
  let size = largest.size;
  for (const id of idsOf(others)) if (!largest.has(id)) size++;
  return size;
}

/**
 * One base that answers for several, the first with the last word: an entity that two bases describe has the fields
 * of the first and what the others add; look-ups give the candidates of all, best known first. A single base is given
 * back as it is. Throws `usage` when there is none.
 */
export function stackKnowledge(bases: readonly Knowledge[]): Knowledge {
  const [first] = bases;
  if (!first) throw new NewsgraphError('usage', 'A stack needs at least one knowledge base.');
  if (bases.length === 1) return first;
  const present = <T>(ask: (base: Knowledge) => T | undefined): T[] =>
    bases.map(ask).filter((answer) => answer !== undefined);
  const candidates = remember(REMEMBERED, (name): readonly Candidate[] =>
    mergeCandidates(bases, (base) => base.candidates(name)),
  );
  let size: number | undefined;
  return {
    get size() {
      size ??= sizeOf(bases);
      return size;
    },
    ids: () => idsOf(bases),
    has: (id) => bases.some((base) => base.has(id)),
    entity: remember(REMEMBERED, (id): KnowledgeEntity | undefined =>
      mergeEntities(present((base) => base.entity(id))),
    ),
    candidates,
    fuzzy: (name) => mergeCandidates(bases, (base) => base.fuzzy(name)),
    demonym: (word) => firstOf(bases, (base) => base.demonym(word)),
    facts: (id, property) => mergeFacts(bases.map((base) => base.facts(id, property))),
    holders: (query) => mergeHolders(bases.map((base) => base.holders(query))),
    institution: (country, name) => firstOf(bases, (base) => base.institution(country, name)),
    held: (person, office) => Math.max(...bases.map((base) => base.held(person, office))),
    fold: first.fold,
    skeleton: first.skeleton,
    longest: (stream, from, limit) =>
      longestName(stream, { first: from, limit }, (name) => candidates(name).length > 0),
    tables: () => allRows(mergeRows(bases)),
    rows: () => mergeRows(bases),
  };
}
