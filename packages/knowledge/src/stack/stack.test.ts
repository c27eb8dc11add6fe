import { expect, test } from 'vitest';
import { compileKnowledge } from '../compile/compile.js';
import { readGazetteer } from '../gazetteer/read.js';
import { openKnowledge } from '../open.js';
import { stackKnowledge } from './stack.js';

const HEADER = 'id,name,kind,aliases,country,description,facts,prior';
const base = (lines: string[], known?: ReturnType<typeof openKnowledge>) => {
  const text = [HEADER, ...lines].join('\n');
  const { tables } = readGazetteer(text, { format: 'csv', where: 'x.csv', ...(known && { known }) });
  return openKnowledge(compileKnowledge(tables).bytes);
};

const shipped = base([
  'Q10,Arland,country,,,,,900',
  'Q20,Mira Voss,person,Miranda Voss,Q10,politician,P39=Q30@2019,300',
  'Q21,Ada Voss,person,,Q10,painter,,700',
  'Q30,President of Arland,position,,Q10,,,100',
]);
const users = base(
  [
    'Q20,Mira Voss-Lind,person,MVL,,,P39=Q30@2019..2024|P463=us,800',
    'us,United Sailors,organization,,Arland,a club,,',
    'tessa,Tessa Okuma,person,,Arland,,P39=Q30@2024-03-01,',
  ],
  shipped,
);
const stack = stackKnowledge([users, shipped]);

test('one base is itself, none is wrong usage', () => {
  expect(stackKnowledge([shipped])).toBe(shipped);
  expect(() => stackKnowledge([])).toThrow('at least one');
});

test('an entity has the fields of the first base and what the second adds', () => {
  expect({ ...stack.entity('Q20') }).toEqual({
    id: 'Q20',
    label: 'Mira Voss-Lind',
    type: 'person',
    subtype: '',
    description: 'politician',
    country: 'Q10',
    prior: 800,
    aliases: ['MVL', 'Mira Voss', 'Miranda Voss'],
  });
  expect(stack.entity('Q10')?.label).toBe('Arland');
  expect(stack.entity('Q99')).toBeUndefined();
});

test.each([
  ['Voss', ['Q20 surname 800', 'Q21 surname 700']],
  ['Miranda Voss', ['Q20 alias 800']],
  ['Mira Voss', ['Q20 label 800']],
  ['United Sailors', ['local:us label 600']],
  ['Arland', ['Q10 label 900']],
  ['nobody', []],
])('%s finds %j', (name, expected) => {
  expect(stack.candidates(name).map(({ id, kind, prior }) => `${id} ${kind} ${prior}`)).toEqual(expected);
});

test('facts of both, each once, with the end that the first base gives', () => {
  expect(stack.facts('Q20')).toEqual([
    { subject: 'Q20', property: 'P39', object: 'Q30', start: '2019', end: '2024' },
    { subject: 'Q20', property: 'P463', object: 'local:us' },
  ]);
});

test('who held an office: the first base says who came after', () => {
  const holders = stack.holders({ country: 'Q10', office: 'president', date: '2025-01-01' });
  expect(holders[0]?.person).toBe('local:tessa');
});

test('ids, size and rows name each entity once; compiled, the rows are a base of their own', () => {
  const ids = ['Q10', 'Q20', 'Q21', 'Q30', 'local:tessa', 'local:us'];
  expect([...stack.ids()].sort()).toEqual(ids);
  expect(stack.size).toBe(ids.length);
  const { bytes, skipped } = compileKnowledge(stack.rows());
  expect(skipped).toEqual([]);
  const one = openKnowledge(bytes);
  expect([...one.ids()]).toEqual(ids);
  expect(one.entity('Q20')?.description).toBe('politician');
});
