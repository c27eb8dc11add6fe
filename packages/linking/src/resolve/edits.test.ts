import { expect, test } from 'vitest';
import { withinOneEdit } from './edits.js';

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
