import type { Candidate, KnowledgeBase, KnownEntity, NameKind } from '../knowledge-base.js';

type Row = readonly [
  id: string,
  label: string,
  type: KnownEntity['type'],
  prior: number,
  country: string,
  description: string,
];

/** An invented world: Arland and Borovia quarrel, the Coastal Pact mediates. */
const ROWS: readonly Row[] = [
  ['Q1', 'Arland', 'country', 900, '', 'country'],
  ['Q2', 'Borovia', 'country', 800, '', 'country'],
  ['Q3', 'Marven', 'place', 600, 'Q1', 'capital of Arland'],
  ['Q4', 'Tessin', 'place', 500, 'Q2', 'capital of Borovia'],
  ['Q5', 'Lake City', 'place', 450, 'Q2', 'city in Borovia'],
  ['Q6', 'Coastal Pact', 'organization', 700, '', 'military alliance'],
  ['Q7', 'Mira Voss', 'person', 600, 'Q1', 'President of Arland from 2019'],
  ['Q8', 'Sergei Ryabkov', 'person', 400, 'Q2', 'Deputy Foreign Minister of Borovia from 2018'],
  ['Q10', 'Arlandic Foreign Ministry', 'organization', 200, 'Q1', 'ministry'],
  ['Q9', 'Marven', 'person', 300, 'Q2', 'singer'],
  ['Q11', 'High Court of Borovia', 'organization', 450, 'Q2', 'court'],
  ['Q12', 'Borovian Herald', 'organization', 300, 'Q2', 'newspaper'],
  ['Q13', 'Ana Maria Kovac', 'person', 300, 'Q2', 'singer'],
  ['Q14', 'Ivo Kovac', 'person', 90, 'Q2', 'member of parliament'],
  ['Q15', 'Jute Rope Bureau', 'organization', 300, 'Q2', 'company'],
  ['Q16', 'Great Ferry Company', 'organization', 400, '', 'company'],
  ['Q17', 'Lia Kovac', 'person', 90, 'Q2', 'writer'],
  ['Q18', 'Ela Kovac', 'person', 90, 'Q2', 'painter'],
  ['Q20', 'ARB', 'organization', 500, 'Q2', 'radio network'],
  ['Q19', 'Ota Kovac', 'person', 90, 'Q2', 'judge'],
  ['Q21', 'Kasamo', 'place', 200, 'Q2', 'town in Borovia'],
  ['Q22', 'Velo', 'organization', 50, 'Q2', 'company'],
  ['Q24', 'Red Harvest Front', 'organization', 300, 'Q2', 'party'],
  ['Q25', 'Palma', 'place', 340, 'Q1', 'town in Oder County, Arland'],
  ['Q28', 'Oder', 'place', 300, 'Q1', 'state of Arland'],
  ['Q26', 'Tam Rell', 'person', 200, 'Q2', 'Minister of Mines of Borovia from 2030'],
  ['Q27', 'Tam Oro', 'person', 200, 'Q2', 'Minister of Mines of Borovia from 2020'],
  ['Q23', 'Ivan Oredo', 'person', 600, 'Q1', 'Arlandic general (1769-1821)'],
];

const NAMES: readonly (readonly [id: string, name: string, kind: NameKind])[] = [
  ...ROWS.map(([id, label]): [string, string, NameKind] => [id, label, 'label']),
  ['Q1', 'Arlandic', 'adjective'],
  ['Q1', 'Arlanders', 'demonym'],
  ['Q2', 'Borovian', 'adjective'],
  ['Q1', 'Marven', 'metonym'],
  ['Q2', 'Tessin', 'metonym'],
  ['Q6', 'CP', 'acronym'],
  ['Q7', 'Voss', 'surname'],
  ['Q7', 'MVO', 'acronym'],
  ['Q23', 'Oredo', 'alias'],
  ['Q8', 'Ryabkov', 'surname'],
  ['Q11', 'Supreme Court', 'alias'],
  ['Q12', 'Daily Herald', 'alias'],
  ['Q13', 'Ana Kovac', 'alias'],
  ['Q15', 'JRB', 'acronym'],
  ...['Q13', 'Q14', 'Q17', 'Q18', 'Q19'].map((id): [string, string, NameKind] => [id, 'Kovac', 'surname']),
];

const OFFICES: Readonly<Record<string, string>> = { Q7: 'president', Q8: 'deputy foreign minister' };

const fold = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^the /, '');
const skeleton = (folded: string) =>
  folded
    .split(' ')
    .map((word) => word.slice(0, 1) + word.slice(1).replace(/[aeiouy]/g, ''))
    .sort()
    .join(' ');

function entity(id: string): KnownEntity | undefined {
  const row = ROWS.find((one) => one[0] === id);
  if (!row) return undefined;
  const [, label, type, prior, country, description] = row;
  return { id, label, type, subtype: '', description, prior, aliases: [], ...(country && { country }) };
}

function candidate(id: string, kind: NameKind, exact: boolean, similarity: number): Candidate {
  const { type, prior } = entity(id)!;
  return { id, kind, type: type as Candidate['type'], prior, exact, similarity };
}

/** A knowledge base of a handful of invented entities. */
export const testKnowledge: KnowledgeBase = {
  entity,
  fold,
  skeleton,
  candidates: (name) =>
    NAMES.filter(([, known]) => fold(known) === fold(name))
      .map(([id, known, kind]) => candidate(id, kind, known === name, 1))
      .sort((a, b) => b.prior - a.prior),
  fuzzy: (name) =>
    NAMES.filter(
      ([, known]) => fold(known) !== fold(name) && skeleton(fold(known)) === skeleton(fold(name)),
    ).map(([id, , kind]) => candidate(id, kind, false, 0.86)),
  demonym: (word) =>
    NAMES.find(([, name, kind]) => (kind === 'adjective' || kind === 'demonym') && name === word)?.[0],
  facts: () => [],
  institution: (country, name) =>
    ROWS.find(
      ([, label, type, , own]) => type === 'organization' && own === country && label.endsWith(name),
    )?.[0],
  held: (person, office) => (OFFICES[person] === office ? 1 : 0),
  holders: ({ country, office }) =>
    ROWS.filter(([id, , type, , own]) => type === 'person' && own === country && OFFICES[id] === office).map(
      ([person]) => ({ person, score: 1 }),
    ),
};
