import { expect, test } from 'vitest';
import { dateFromAddress, isoDate } from './dates.js';

test.each<[string | number, string]>([
  ['2022-01-13', '2022-01-13'],
  ['2022-01-13T10:05:00Z', '2022-01-13T10:05:00Z'],
  ['2022-01-13T10:05:30.123+01:00', '2022-01-13T10:05:30+01:00'],
  ['2022-01-13T10:05+0100', '2022-01-13T10:05:00+01:00'],
  ['2022-01-13 10:05:00', '2022-01-13'],
  ['20220113', '2022-01-13'],
  ['20220113T101500Z', '2022-01-13'],
  ['Thu, 13 Jan 2022 10:05:00 GMT', '2022-01-13T10:05:00Z'],
  ['Thu, 13 Jan 22 10:05 EST', '2022-01-13T10:05:00-05:00'],
  ['Thu Jan 13 10:05:00 2022', '2022-01-13'],
  ['January 13, 2022', '2022-01-13'],
  ['Jan. 13, 2022 5:08 p.m. EST', '2022-01-13T17:08:00-05:00'],
  ['13th of January 2022', '2022-01-13'],
  ['Sept. 5, 2021', '2021-09-05'],
  ['13.01.2022', '2022-01-13'],
  ['13/01/2022', '2022-01-13'],
  ['01/13/2022', '2022-01-13'],
  ['12:30 PM, January 13, 2022 UTC', '2022-01-13'],
  [1642068300, '2022-01-13T10:05:00Z'],
  [1642068300000, '2022-01-13T10:05:00Z'],
  ['1642068300', '2022-01-13T10:05:00Z'],
])('%j is %s', (value, date) => {
  expect(isoDate(value)).toBe(date);
});

test.each<[string | number, string]>([
  ['03/04/2022', 'two readings'],
  ['2022-02-30', 'no such day'],
  ['0000-01-01', 'no such year'],
  ['yesterday', 'needs today'],
  ['13 January', 'no year'],
  ['', 'empty'],
  [12, 'too small for seconds'],
])('%j has none: %s', (value) => {
  expect(isoDate(value)).toBeUndefined();
});

test.each([
  ['https://quay.example/2022/01/13/gate', '2022-01-13'],
  ['https://quay.example/2022/jan/13/gate', '2022-01-13'],
  ['https://quay.example/gate-20220113.html', '2022-01-13'],
  ['https://quay.example/gate-2022-01-13', '2022-01-13'],
  ['articles/2022/1/3/gate.html', '2022-01-03'],
  ['https://quay.example/news-60012345', undefined],
  ['https://quay.example/2022/13/45/gate', undefined],
  ['https://quay.example/gate-2001123', undefined],
])('the date in %s is %s', (address, date) => {
  expect(dateFromAddress(address)).toBe(date);
});
