import type { Claim, Entity } from '@newsgraph/schema';
import { expect, test } from 'vitest';
import { compare } from './compare.js';
import { parseGold } from './gold.js';

const entities = [
  { id: 'Q419', label: 'Peru', type: 'country', aliases: ['Lima'] },
  { id: 'Q298', label: 'Chile', type: 'country', aliases: [] },
  { id: 'local:x', label: 'Ana Núñez', type: 'person', aliases: [] },
] as Entity[];

const claim = (subject: string, predicate: string, object: string, rest: Partial<Claim> = {}) =>
  ({ subject, predicate, object, polarity: 'affirmed', modality: 'actual', ...rest }) as Claim;

test('a gold file says parties, type, modality, and what is open', () => {
  expect(
    parseGold('Peru\taid\tChile\tplanned\n\n?Chile\taccuse\tPeru\r\nPeru\treject\tChile\tnegated\t?', 'f'),
  ).toEqual([
    {
      subject: 'Peru',
      predicate: 'aid',
      object: 'Chile',
      required: true,
      anyType: false,
      polarity: 'affirmed',
      modality: 'planned',
    },
    {
      subject: 'Chile',
      predicate: 'accuse',
      object: 'Peru',
      required: false,
      anyType: false,
      polarity: 'affirmed',
    },
    {
      subject: 'Peru',
      predicate: 'reject',
      object: 'Chile',
      required: true,
      anyType: true,
      polarity: 'negated',
    },
  ]);
});

test.each(['Peru\tlikes\tChile', 'Peru\taid', 'Peru\taid\tChile\tmaybe'])('no gold line: %s', (line) => {
  expect(() => parseGold(line, 'gold.tsv')).toThrow('gold.tsv:1: expected');
});

test('names match labels and other names, folded; direction counts where the type has one', () => {
  const gold = parseGold('Lima\taccuse\tChile\nANA NUNEZ\tconsult\tPeru\nChile\taid\tPeru', 'f');
  const claims = [
    claim('Q298', 'accuse', 'Q419'),
    claim('Q419', 'consult', 'local:x'),
    claim('Q298', 'aid', 'Q419'),
  ];
  const { found, right, errors } = compare(entities, claims, gold);
  expect(found).toEqual([false, true, true]);
  expect(right).toEqual([false, true, true]);
  expect(errors).toEqual(['missed Peru accuse Chile', 'extra Chile accuse Peru']);
});

test('what may be read either way is neither missed nor too much; polarity and modality are told apart', () => {
  const gold = parseGold('?Peru\tthreaten\tChile\nPeru\taid\tChile\nPeru\treject\tLima\t?', 'f');
  const claims = [claim('Q419', 'threaten', 'Q298'), claim('Q419', 'aid', 'Q298', { modality: 'possible' })];
  const { found, mood, right } = compare(entities, claims, gold);
  expect(found).toEqual([true, false]);
  expect(mood).toEqual([false]);
  expect(right).toEqual([true, true]);
});

test('relations are left to other sets', () => {
  expect(compare(entities, [claim('local:x', 'position-held', 'Q419')], []).right).toEqual([]);
});
