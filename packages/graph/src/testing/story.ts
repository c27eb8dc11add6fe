import { type Claim, claimId, type Document, type Entity, type Mention } from '@newsgraph/schema';
import type { BuildInput } from '../types.js';

const TEXT =
  'Norland threatened Sudria. Norland may attack Sudria, Ana Ruiz said. Sudria met Norland in Velm.';

/** Where a word of the text starts; the nth time it comes. */
function at(word: string, nth = 1): { start: number; end: number } {
  let start = -1;
  for (let i = 0; i < nth; i++) start = TEXT.indexOf(word, start + 1);
  return { start, end: start + word.length };
}

const SENTENCES = [
  { start: 0, end: 26 },
  { start: 27, end: 68 },
  { start: 69, end: TEXT.length },
] as const;

function entity(id: string, label: string, type: Entity['type']): Entity {
  return { id, label, type, aliases: [] };
}

function claim(parts: Partial<Claim> & Pick<Claim, 'subject' | 'predicate' | 'object' | 'evidence'>): Claim {
  const whole = { polarity: 'affirmed', modality: 'actual', score: 0.8, rule: 'test', ...parts } as const;
  return { ...whole, id: claimId(whole) };
}

function mention(
  document: string,
  entity: string,
  [word, nth, sentence]: readonly [string, number, number],
): Mention {
  const span = SENTENCES[sentence]!;
  return { document, ...at(word, nth), type: 'country', form: 'name', entity, score: 0.9, sentence: span };
}

function document(id: string, story: string, published?: string): Document {
  return {
    id,
    story,
    text: TEXT,
    language: 'en',
    uri: `https://n.example/${id}`,
    ...(published ? { published } : {}),
  };
}

function threat(document: string, parts: Partial<Claim> = {}): Claim {
  const evidence = {
    document,
    sentence: SENTENCES[0],
    subject: at('Norland'),
    trigger: at('threatened'),
    object: at('Sudria'),
  };
  return claim({ subject: 'Q1', predicate: 'threaten', object: 'Q2', evidence, ...parts });
}

function attack(document: string): Claim {
  const evidence = {
    document,
    sentence: SENTENCES[1],
    subject: at('Norland', 2),
    trigger: at('attack'),
    object: at('Sudria', 2),
  };
  const how = { modality: 'possible', attribution: 'local:ana-ruiz', time: { start: '2022-03' } } as const;
  return claim({ subject: 'Q1', predicate: 'assault', object: 'Q2', evidence, ...how });
}

function meeting(document: string): Claim {
  const evidence = {
    document,
    sentence: SENTENCES[2],
    subject: at('Sudria', 3),
    trigger: at('met'),
    object: at('Norland', 3),
  };
  return claim({ subject: 'Q2', predicate: 'consult', object: 'Q1', evidence });
}

/** Three invented documents of two stories with four entities; d1 and d2 tell the same story, d3 has no date. */
export function story(): BuildInput {
  return {
    title: 'Invented talks',
    documents: [
      document('d1', 's1', '2022-01-10T08:00:00Z'),
      document('d2', 's1', '2022-01-11'),
      document('d3', 's3'),
    ],
    entities: [
      entity('Q1', 'Norland', 'country'),
      entity('Q2', 'Sudria', 'country'),
      entity('local:ana-ruiz', 'Ana Ruiz', 'person'),
      entity('local:velm', 'Velm', 'place'),
      entity('local:unseen', 'Unseen', 'place'),
    ],
    claims: [
      threat('d1'),
      threat('d2', { score: 0.9 }),
      threat('d3', { polarity: 'negated', score: 0.7 }),
      attack('d1'),
      meeting('d1'),
    ],
    mentions: ['d1', 'd2'].flatMap((id) => [
      mention(id, 'Q1', ['Norland', 1, 0]),
      mention(id, 'Q2', ['Sudria', 1, 0]),
      mention(id, 'Q1', ['Norland', 2, 1]),
      mention(id, 'Q2', ['Sudria', 2, 1]),
      mention(id, 'local:ana-ruiz', ['Ana Ruiz', 1, 1]),
      mention(id, 'Q2', ['Sudria', 3, 2]),
      mention(id, 'Q1', ['Norland', 3, 2]),
      mention(id, 'local:velm', ['Velm', 1, 2]),
    ]),
  };
}
