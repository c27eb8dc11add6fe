import { expect, it } from 'vitest';
import { readWeekday } from './weekday.js';

const FRIDAY = new Date('2022-01-14T12:00:00Z');

it.each([
  ['Thursday', 'actual', '2022-01-13'],
  ['Thursday', 'planned', '2022-01-20'],
  ['Friday', 'actual', '2022-01-14'],
  ['Sunday', 'possible', '2022-01-16'],
  ['Wednesday', 'possible', '2022-01-12'],
  ['yesterday', 'actual', '2022-01-13'],
  ['tomorrow', 'planned', '2022-01-15'],
  ['last Thursday', 'actual', undefined],
  ['constructor', 'actual', undefined],
] as const)('%s of a %s event is %s', (text, modality, day) => {
  expect(readWeekday(text, FRIDAY, modality)).toBe(day);
});
