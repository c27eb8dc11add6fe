import { expect, it } from 'vitest';
import { firstDay, lastDay } from './dates.js';

it.each([
  ['2022-01-10', '2022-01-10', '2022-01-10'],
  ['2022-01-10T23:30:00+03:00', '2022-01-10', '2022-01-10'],
  ['2022-02', '2022-02-01', '2022-02-28'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2022', '2022-01-01', '2022-12-31'],
  ['last week', undefined, undefined],
  [undefined, undefined, undefined],
])('%s runs from %s to %s', (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});
