import { buildGraph, type NewsGraph } from '@newsgraph/graph';
import { type Claim, claimId, type Document, type Entity, type Mention, PREDICATES } from '@newsgraph/schema';

const SENTENCE = 'Norland & Sudria <spoke> of 🇺🇦 "peace", said Ana.';
const PREDICATE_IDS = PREDICATES.filter(({ layer }) => layer !== 'cooccurrence').map(({ id }) => id);
const ENTITIES = 40;

function entity(n: number): Entity {
  const type = (['country', 'organization', 'person', 'place'] as const)[n % 4]!;
  return { id: `Q${n}`, label: `Name ${n} & "co" <é>`, type, aliases: n % 3 ? [] : [`N, ${n}`, `Nn${n}`] };
}

function document(n: number): Document {
  const published = n % 7 ? { published: `2022-01-${String(1 + n).padStart(2, '0')}` } : {};
  return { id: `d${n}`, uri: `https://n.example/?a=${n}&b`, text: SENTENCE, language: 'en', ...published };
}

function claim(n: number): Claim {
  const span = (start: number, end: number) => ({ start, end });
  const claim: Omit<Claim, 'id'> = {
    subject: `Q${n % ENTITIES}`,
    predicate: PREDICATE_IDS[(n * 5) % PREDICATE_IDS.length]!,
    object: `Q${(n * 7 + 3) % ENTITIES}`,
    polarity: n % 9 ? 'affirmed' : 'negated',
    modality: n % 4 ? 'actual' : 'possible',
    evidence: {
      document: `d${n % 28}`,
      sentence: span(0, SENTENCE.length),
      subject: span(0, 7),
      trigger: span(17, 24),
      object: span(10, 16),
    },
    score: 0.5 + (n % 50) / 100,
    rule: 'test',
  };
  return { ...claim, id: claimId(claim) };
}

function mention(n: number): Mention {
  const sentence = { start: 0, end: SENTENCE.length };
  const at = { start: n % 40, end: (n % 40) + 5 };
  return {
    document: `d${n % 28}`,
    ...at,
    type: 'country',
    form: 'name',
    entity: `Q${(n * n) % ENTITIES}`,
    score: 0.9,
    sentence,
  };
}

/** A graph with parallel edges of many kinds, symmetric ones, self-loops, dated and undated ones, hostile labels. */
export function interopGraph(): NewsGraph {
  return buildGraph({
    title: 'Interop & "graph"',
    documents: Array.from({ length: 28 }, (_, n) => document(n)),
    entities: Array.from({ length: ENTITIES }, (_, n) => entity(n)),
    claims: Array.from({ length: 300 }, (_, n) => claim(n)),
    mentions: Array.from({ length: 400 }, (_, n) => mention(n)),
  });
}
