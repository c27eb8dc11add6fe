import type { EntityType } from '@newsgraph/schema';
import type { Measure, TaskOptions } from '../../task.js';
import { filesEnding, readJsonLines, record } from './files.js';
import { claimsWith, isStated, joined, type Marked } from './given.js';
import { type Compared, compare } from './score.js';

type Span = readonly [number, number];

interface Sentence {
  readonly sentence: readonly string[];
  readonly ner: readonly (readonly [...Span, string])[];
  readonly relations: readonly (readonly [...Span, ...Span, string, ...unknown[]])[];
}

const TYPES: Readonly<Record<string, EntityType>> = {
  politician: 'person',
  person: 'person',
  politicalparty: 'organization',
  organisation: 'organization',
  country: 'country',
  location: 'place',
  event: 'event',
  election: 'event',
};

/** Our predicates as relations of CrossRE; those that say nothing like it are not counted. */
const RELATIONS: Readonly<Record<string, string>> = {
  'position-held': 'role',
  'head-of-state': 'role',
  'head-of-government': 'role',
  represents: 'role',
  employer: 'role',
  party: 'role',
  'member-of': 'part-of',
  'part-of': 'part-of',
  'country-of-citizenship': 'general-affiliation',
  country: 'general-affiliation',
  'located-in': 'physical',
  headquarters: 'physical',
  capital: 'physical',
};
const COUNTED = new Set(Object.values(RELATIONS));

function compareSentence({ sentence, ner, relations }: Sentence): Compared {
  const { text, starts, ends } = joined(sentence);
  const id = (first: number, last: number) => `${first}-${last}`;
  const marks = ner.flatMap(([first, last, kind]): Marked[] => {
    const type = TYPES[kind];
    const subtype = kind === 'politicalparty' ? { subtype: 'political party' } : {};
    return type
      ? [{ start: starts[first]!, end: ends[last]!, entity: id(first, last), type, ...subtype }]
      : [];
  });
  return {
    gold: relations
      .filter(([, , , , relation]) => COUNTED.has(relation))
      .map(([a, b, c, d, relation]) => `${id(a, b)}|${relation}|${id(c, d)}`),
    found: claimsWith(text, marks)
      .filter((claim) => isStated(claim) && RELATIONS[claim.predicate])
      .map((claim) => `${claim.subject}|${RELATIONS[claim.predicate]}|${claim.object}`),
  };
}

/** CrossRE (Bassignana and Plank 2022), politics: the four relations that our predicates say, with names given. */
export function* measureCrossre({ data }: TaskOptions): Iterable<Measure> {
  const lines = filesEnding(data!, /politics-(?:dev|test)\.json$/).flatMap(readJsonLines);
  const sentences = lines.map(({ value, where }) =>
    record<Sentence>(value, where, { sentence: 'list', ner: 'list', relations: 'list' }),
  );
  if (sentences.length > 0) yield* compare('crossre-politics', sentences.map(compareSentence));
}
