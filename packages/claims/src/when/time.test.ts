import { describe, expect, it } from 'vitest';
import { readDate } from './time.js';

const FRIDAY = '2022-01-14';

describe('readDate', () => {
  it.each([
    ['Thursday', 'actual', { start: '2022-01-13' }],
    ['Thursday', 'planned', { start: '2022-01-20' }],
    ['yesterday', 'actual', { start: '2022-01-13' }],
    ['3 March 2021', 'actual', { start: '2021-03-03' }],
    ['2017', 'actual', { start: '2017', end: '2017-12-31' }],
    ['March 2021', 'actual', { start: '2021-03', end: '2021-03-31' }],
  ] as const)('reads %s of a %s event', (text, modality, time) => {
    expect(readDate(text, FRIDAY, modality)).toEqual(time);
  });

  it.each([
    ['Thursday', undefined],
    ['soon', FRIDAY],
  ])('leaves %s alone when published %s', (text, published) => {
    expect(readDate(text, published, 'actual')).toBeUndefined();
  });

  it('reads a full date without a day of publication', () => {
    expect(readDate('3 March 2021', undefined, 'actual')).toEqual({ start: '2021-03-03' });
  });
});
