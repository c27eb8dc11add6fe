import { NewsgraphError } from '@newsgraph/schema';
import { describe, expect, test } from 'vitest';
import { type Column, column, packColumns, unpackColumns } from './container.js';
import { isoDate, packDate, packIso, tableDate } from './dates.js';
import { addStrings, fitString, readStrings } from './strings.js';

const columns = new Map<string, Column>([
  ['a', Uint8Array.of(1, 255)],
  ['b', Uint16Array.of(0, 65535, 256)],
  ['c', Uint32Array.of(4294967295, 1, 65536)],
]);

describe('columns', () => {
  test('come back as they went in', () => {
    expect(unpackColumns(packColumns(columns))).toEqual(columns);
  });

  test('every cut is refused, never misread', () => {
    const bytes = packColumns(columns);
    for (let size = 0; size < bytes.length; size++)
      expect(() => unpackColumns(bytes.slice(0, size))).toThrow(NewsgraphError);
  });

  test('a missing column is named', () => {
    expect(() => column(columns, 'd')).toThrow('"d"');
  });
});

test('strings come back, in any script, and long ones are cut between characters', () => {
  const written = new Map();
  const strings = ['', 'Geneva', 'Київ', '日本', 'é'.repeat(200)];
  addStrings(written, 's', strings);
  const table = readStrings(written, 's');
  expect([0, 1, 2, 3].map(table.get)).toEqual(strings.slice(0, 4));
  expect(table.get(4)).toBe('é'.repeat(127));
  expect(fitString('x'.repeat(256))).toBe('x'.repeat(255));
});

test.each([
  ['2022-01-13', '2022-01-13'],
  ['2012-05-00', '2012-05'],
  ['2004-00-00', '2004'],
  ['', undefined],
])('date %s → %s', (table, iso) => {
  expect(isoDate(packDate(table))).toBe(iso);
  expect(tableDate(packDate(table))).toBe(table);
  if (iso) expect(packIso(iso)).toBe(packDate(table));
});
