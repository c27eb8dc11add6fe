import { expect, it } from 'vitest';
import { parseCsv } from './parse.js';

it.each([
  [
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a;b\r\n1;2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a\tb\r1\t2\r',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    '\ufeffa,b\n\n\n"1,\n""x""",\n',
    [
      ['a', 'b'],
      ['1,\n"x"', ''],
    ],
  ],
  [
    'a,b\n"x"y,2',
    [
      ['a', 'b'],
      ['xy', '2'],
    ],
  ],
  ['', []],
  ['a', [['a']]],
])('%j', (text, rows) => {
  expect([...parseCsv(text, 'file')]).toEqual(rows);
});

it('names the line of a quote that is not closed', () => {
  expect(() => [...parseCsv('a,b\n1,"2\n', 'file')]).toThrow('file, line 2: A cell begins with a quote');
});
