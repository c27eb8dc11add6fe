import { describe, expect, test } from 'vitest';
import { compileKnowledge } from '../compile/compile.js';
import { openKnowledge } from '../open.js';
import type { EntityRow } from '../records.js';
import { readGazetteer } from './read.js';

const csv = (text: string) => readGazetteer(text, { format: 'csv', where: 'a.csv' });
const json = (...rows: unknown[]) =>
  readGazetteer(rows.map((row) => JSON.stringify(row)).join('\n'), { format: 'jsonl', where: 'a.jsonl' });
const faults = ({ skipped }: ReturnType<typeof csv>) => skipped.map((skip) => `${skip.where} ${skip.reason}`);

const HEADER = 'id,name,kind,aliases,country,description,facts';

describe('CSV', () => {
  test('rows, names, acronyms, facts and a quoted line end', () => {
    const { tables, skipped } = csv(
      `\uFEFF${HEADER}\r\nQ10,Arland,country,,,,\r\npsc,"Peace, and\nSecurity Council",organization,APSC|The Council,Arland,"A ""body""",P361=Q10@2004-05..2020\r\n`,
    );
    expect(skipped).toEqual([]);
    expect(tables.entities.map(({ id, label, country }) => [id, label, country])).toEqual([
      ['Q10', 'Arland', ''],
      ['local:psc', 'Peace, and\nSecurity Council', 'Q10'],
    ]);
    expect(tables.aliases.map(({ alias, kind }) => [alias, kind])).toEqual([
      ['APSC', 'acronym'],
      ['The Council', 'alias'],
    ]);
    expect(tables.facts).toEqual([
      {
        subject: 'local:psc',
        property: 'P361',
        object: 'Q10',
        start: '2004-05',
        end: '2020',
        source: 'user',
      },
    ]);
  });

  test.each([';', '\t'])('%j parts the cells when the header says so', (mark) => {
    const text = `id,name,kind\nx,"Ada, Voss",person`.replaceAll(/,(?! )/g, mark);
    expect(csv(text).tables.entities[0]?.label).toBe('Ada, Voss');
  });

  test.each([
    ['id,kind\nx,person', 'a.csv: lacks the column name.'],
    ['', 'a.csv: lacks the column id, name, kind.'],
    ['id,name,kind,label\nx,A,person,B', 'a.csv: has two columns "name".'],
    ['id,name,kind\nx,"Ada,person\n', 'a.csv:2: a quote is opened and never closed.'],
  ])('%j is refused', (text, message) => expect(() => csv(text)).toThrow(message));

  test.each([
    ['x,A,person\nx,B,person', 'a.csv:3 a second row with the id local:x; the first is a.csv:2.'],
    ['x,A,planet', 'a.csv:2 the kind "planet" is none of person,'],
    ['x,A,__proto__', 'a.csv:2 the kind "__proto__" is none of person,'],
    ['x,,person', 'a.csv:2 no name.'],
    [',A,person', 'a.csv:2 no id.'],
    ['a b,A,person', 'a.csv:2 the id "a b" is too long or holds a space'],
    ['x,!!,person', 'a.csv:2 the name "!!" has no letter or digit.'],
    [`x,A,person,${'y'.repeat(10_000)}`, 'a.csv:2 an alias is left out: the name "yyyy'],
    ['x,A,person,,Atlantis', 'a.csv:2 the country "Atlantis" is unknown.'],
    ['x,A,person,,,,P39', 'a.csv:2 the fact "P39" is not written'],
    ['x,A,person,,,,P39=nobody', 'a.csv:2 the fact P39 is about an unknown id, local:nobody.'],
    ['x,A,person,,,,P361=x', 'a.csv:2 the fact P361 local:x closes a circle.'],
  ])('%j is reported', (row, message) => {
    expect(faults(csv(`${HEADER}\n${row}`))[0]).toContain(message);
  });

  test('an alias of 10,000 characters costs the alias, not the row', () => {
    const { tables } = csv(`${HEADER}\nx,A,person,${'y'.repeat(10_000)}|Ay`);
    expect(tables.aliases.map(({ alias }) => alias)).toEqual(['Ay']);
  });
});

describe('JSON Lines', () => {
  test('lists of names and facts', () => {
    const { tables, skipped } = json({
      id: 'Q20',
      label: 'Mira Voss',
      type: 'person',
      prior: 700,
      aliases: ['M. Voss', { name: 'Vos', kind: 'misspelling' }],
      facts: [{ property: 'P27', object: 'Q10', start: '2001' }],
    });
    expect(skipped).toEqual([]);
    expect(tables.entities.map(({ id, type }) => `${id} ${type}`)).toEqual(['Q20 person', 'Q10 reference']);
    expect(tables.aliases.map(({ alias, kind }) => `${alias} ${kind}`)).toEqual([
      'M. Voss alias',
      'Vos misspelling',
    ]);
  });

  test.each([
    ['{', 'a.jsonl:1 is not JSON.'],
    ['[1]', 'a.jsonl:1 is not a JSON object.'],
    ['{"id":"x","name":"A","kind":"person","prior":"high"}', 'a.jsonl:1 the prior "high" is no number'],
    ['{"id":"x","name":"A","kind":"person","facts":[7]}', 'a.jsonl:1 the fact "7" is not written'],
    [
      '{"id":"x","name":"A","kind":"person","facts":[{"property":"P39","object":"Q1","start":"soon"}]}',
      'fact',
    ],
  ])('%s is reported', (line, message) => {
    const read = readGazetteer(line, { format: 'jsonl', where: 'a.jsonl' });
    expect(faults(read)[0]).toContain(message);
  });
});

test('a circle of three loses one fact, a chain of 50,000 none', () => {
  const ring = ['a', 'b', 'c'].map((id, i) => ({
    id,
    name: id.repeat(3),
    kind: 'organization',
    facts: [`P361=${'bca'[i]}`],
  }));
  expect(faults(json(...ring))).toEqual(['a.jsonl:3 the fact P361 local:a closes a circle.']);
  const chain = Array.from({ length: 50_000 }, (_, i) => `x${i},n${i},place,,,,P131=x${i + 1}`).join('\n');
  expect(faults(csv(`${HEADER}\n${chain}\nx50000,end,place`))).toEqual([]);
});

test('what another base knows is referred to, offices are copied', () => {
  const row = (id: string, label: string, rest: Partial<EntityRow> = {}): EntityRow => ({
    ...{ id, label, type: 'person', subtype: '', description: '', prior: 300, country: '', sources: '' },
    ...rest,
  });
  const known = openKnowledge(
    compileKnowledge({
      entities: [
        row('Q10', 'Arland', { type: 'country', subtype: 'country' }),
        row('Q30', 'President of Arland', { type: 'position', country: 'Q10' }),
      ],
      aliases: [],
      facts: [],
    }).bytes,
  );
  const { tables, skipped } = readGazetteer(`${HEADER}\nmira,Mira Voss,person,,Arland,,P39=Q30@2024-02-01`, {
    ...{ format: 'csv', where: 'a.csv', known },
  });
  expect(skipped).toEqual([]);
  expect(tables.entities.map(({ id, type, label }) => [id, type, label])).toEqual([
    ['local:mira', 'person', 'Mira Voss'],
    ['Q30', 'position', 'President of Arland'],
    ['Q10', 'reference', 'Arland'],
  ]);
  const own = openKnowledge(compileKnowledge(tables).bytes);
  expect([own.size, own.has('Q10'), own.entity('Q10'), own.candidates('Arland')]).toEqual([
    2,
    false,
    undefined,
    [],
  ]);
  const held = own.holders({ country: 'Q10', office: 'president', date: '2025-01-01' });
  expect(held.map(({ person }) => person)).toEqual(['local:mira']);
});
