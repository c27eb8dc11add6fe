import { describe, expect, it } from 'vitest';
import { dayLabel, dayNumber, isoDay, shortDay, spanLabel } from './days.js';

describe('spanLabel', () => {
  it.each([
    ['2022-01-13', '2022-01-13', '13 Jan 2022'],
    ['2022-01-12', '2022-01-14', '12 – 14 Jan 2022'],
    ['2022-01-30', '2022-02-02', '30 Jan – 2 Feb 2022'],
    ['2021-12-30', '2022-01-03', '30 Dec 2021 – 3 Jan 2022'],
  ])('%s to %s is %s', (from, to, label) => {
    expect(spanLabel(dayNumber(from)!, dayNumber(to)!)).toBe(label);
  });
});

describe('dayNumber', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['2022-01-13', 19_005],
    ['2022-01-13T10:00:00Z', 19_005],
    ['1962-10-16', -2634],
  ])('%s', (iso, day) => {
    expect(dayNumber(iso)).toBe(day);
  });

  it.each(['2022', '2022-01', '2022-02-30', '2022-13-01', 'Thursday', '', undefined])(
    '%s names no day',
    (iso) => {
      expect(dayNumber(iso)).toBeNull();
    },
  );

  it('is turned back', () => {
    expect(isoDay(19_005)).toBe('2022-01-13');
    expect(dayLabel(19_005)).toBe('13 Jan 2022');
    expect(shortDay(19_005)).toBe('13 Jan');
    expect(shortDay(19_005, 'month')).toBe('Jan 2022');
  });
});
