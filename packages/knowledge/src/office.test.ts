import { expect, test } from 'vitest';
import { officeMatch, officeWords } from './office.js';

test.each([
  ['Minister of Foreign Affairs', 'foreign minister'],
  ['Foreign Affairs Minister', 'foreign minister'],
  ['Secretary of Defence', 'defense secretary'],
  ['premier', 'prime minister'],
  ['Permanent Representative to the OSCE', 'OSCE permanent representative'],
])('%s is %s', (a, b) => expect(officeWords(a)).toEqual(officeWords(b)));

test.each([
  ['foreign minister', 'Foreign Minister', 1],
  ['foreign minister', 'Minister of Foreign Affairs and Trade', 1 / 1.5],
  ['foreign minister', 'Deputy Minister of Foreign Affairs', 0],
  ['president', 'Vice President', 0],
  ['president', 'Advisor to the President', 0],
  ['minister of finance', 'Foreign Minister', 0],
])('asked for %s, offered %s: %d', (asked, office, score) =>
  expect(officeMatch(officeWords(asked), officeWords(office))).toBe(score),
);
