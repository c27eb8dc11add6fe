import { expect, test } from 'vitest';
import { distance, withinOneEdit } from './edits.js';

test.each([
  ['rybakov', 'ryabkov'],
  ['petrov', 'petrovv'],
  ['petrov', 'petro'],
  ['petrov', 'petrav'],
  ['', 'a'],
])('%s %s', (a, b) => expect(withinOneEdit(a, b)).toBe(true));

test.each([
  ['mendez', 'mendoza'],
  ['abcd', 'badc'],
  ['kowal', 'kowalik'],
  ['', 'ab'],
])('not %s %s', (a, b) => expect(withinOneEdit(a, b)).toBe(false));

test.each([
  ['rybakov', 'ryabkov', 2],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
  ['same', 'same', 0],
])('%s to %s', (a, b, edits) => expect(distance(a, b)).toBe(edits));
