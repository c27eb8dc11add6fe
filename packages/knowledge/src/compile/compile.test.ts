import { describe, expect, test } from 'vitest';
import { openKnowledge } from '../open.js';
import type { EntityRow, KnowledgeTables } from '../records.js';
import { compileKnowledge } from './compile.js';

function row(id: string, label: string, rest: Partial<EntityRow> = {}): EntityRow {
  return {
    id,
    label,
    type: 'person',
    subtype: 'politician',
    description: '',
    prior: 300,
    country: '',
    sources: 'test',
    ...rest,
  };
}

const tables: KnowledgeTables = {
  entities: [
    row('Q10', 'Arland', { type: 'country', subtype: 'country', prior: 900 }),
    row('Q20', 'Mira Voss', { country: 'Q10', description: 'president' }),
    row('Q21', 'Ada Voss', { prior: 280 }),
    row('Q30', 'President of Arland', { type: 'position', subtype: 'position', country: 'Q10' }),
    row('local:tessa-okuma', 'Tessa Okuma'),
  ],
  aliases: [
    { id: 'Q10', alias: 'Arlandic', kind: 'adjective', source: 'test' },
    { id: 'Q10', alias: 'Republic of Arland', kind: 'alias', source: 'test' },
    { id: 'Q20', alias: 'Miranda Voss', kind: 'alias', source: 'test' },
  ],
  facts: [
    {
      subject: 'Q20',
      property: 'P39',
      object: 'Q30',
      start: '2019-05-00',
      end: '2024-05-10',
      source: 'test',
    },
    { subject: 'Q21', property: 'P39', object: 'Q30', start: '2024-05-10', end: '', source: 'test' },
  ],
};

const { bytes, skipped } = compileKnowledge(tables);
const knowledge = openKnowledge(bytes);
const ids = (name: string) => knowledge.candidates(name).map((c) => `${c.id} ${c.kind}`);

test('nothing is skipped, and every entity comes back', () => {
  expect(skipped).toEqual([]);
  expect(knowledge.size).toBe(5);
  expect([...knowledge.ids()]).toEqual(['Q10', 'Q20', 'Q21', 'Q30', 'local:tessa-okuma']);
  expect(knowledge.entity('Q20')).toEqual({
    id: 'Q20',
    label: 'Mira Voss',
    type: 'person',
    subtype: 'politician',
    description: 'president',
    country: 'Q10',
    prior: 300,
    aliases: ['Miranda Voss'],
  });
  expect(knowledge.entity('Q99')).toBeUndefined();
});

describe('names', () => {
  test.each([
    ['arland', ['Q10 label']],
    ['The Republic of Arland', ['Q10 alias']],
    ['MIRANDA VOSS', ['Q20 alias']],
    ['Voss', ['Q20 surname', 'Q21 surname']],
    ['Okuma', ['local:tessa-okuma surname']],
  ])('%s', (name, expected) => expect(ids(name)).toEqual(expected));

  test.each(['Mira', 'President of Arland', 'Vos', '', '!', 'constructor', '__proto__'])(
    '%s names nobody',
    (name) => expect(ids(name)).toEqual([]),
  );

  test('near spellings', () => {
    expect(knowledge.fuzzy('Tesa Okumah').map((c) => c.id)).toEqual(['local:tessa-okuma']);
    expect(knowledge.fuzzy('Tessa Okuma')).toEqual([]);
    expect(knowledge.fuzzy('x'.repeat(10_000))).toEqual([]);
  });

  test('peoples', () => {
    expect(knowledge.demonym('Arlandic')).toBe('Q10');
    expect(knowledge.demonym('Arland')).toBeUndefined();
  });

  test('longest match', () => {
    const text = 'the Republic of Arland said';
    const stream = { text, start: [0, 4, 13, 16, 23], end: [3, 12, 15, 22, 27] };
    expect(knowledge.longest(stream, 1, 5)).toEqual({ first: 1, last: 4, name: 'Republic of Arland' });
    expect(knowledge.longest(stream, 2, 5)).toBeUndefined();
  });
});

describe('facts', () => {
  test('dated', () => {
    expect(knowledge.facts('Q20')).toEqual([
      { subject: 'Q20', property: 'P39', object: 'Q30', start: '2019-05', end: '2024-05-10' },
    ]);
    expect(knowledge.facts('Q20', 'P27')).toEqual([]);
  });

  test.each([
    ['2020-01-01', 'Q20'],
    ['2025-01-01', 'Q21'],
    ['2018-01-01', undefined],
  ])('who was president on %s', (date, person) => {
    const [holder] = knowledge.holders({ country: 'Q10', office: 'president', date });
    expect(holder?.person).toBe(person);
  });
});

describe('tables', () => {
  test('come back, and compile to the same bytes', () => {
    expect(knowledge.tables()).toEqual(tables);
    expect(compileKnowledge(knowledge.tables()).bytes).toEqual(bytes);
  });

  test('rows that point nowhere are reported', () => {
    const broken = compileKnowledge({
      entities: [...tables.entities, row('Q20', 'Again'), row('Q40', '...')],
      aliases: [
        { id: 'Q999', alias: 'Nobody', kind: 'alias', source: '' },
        { id: 'Q20', alias: 'x'.repeat(10_000), kind: 'alias', source: '' },
      ],
      facts: [{ subject: 'Q20', property: 'P27', object: 'Q998', start: '', end: '', source: '' }],
    });
    expect(broken.skipped.map((skip) => skip.where)).toEqual(['Q20', 'Q40', 'Q999', 'Q20', 'Q20']);
    expect(openKnowledge(broken.bytes).size).toBe(5);
  });

  test('an unknown type is an error', () => {
    const odd = row('Q50', 'Odd', { type: 'planet' as EntityRow['type'] });
    expect(() => compileKnowledge({ ...tables, entities: [odd] })).toThrow('planet');
  });
});
