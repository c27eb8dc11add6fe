import { describe, expect, it } from 'vitest';
import { readWords } from './calendar.js';

/** A Thursday. */
const published = new Date('2023-05-18T12:00:00Z');
const said = (text: string, modality: 'actual' | 'planned' = 'actual') => {
  const time = readWords(text, { published, modality });
  return time && [time.start, time.end].filter(Boolean).join('..');
};

describe('readWords', () => {
  it.each([
    ['Tuesday', '2023-05-16'],
    ['Thursday', '2023-05-18'],
    ['last Thursday', '2023-05-11'],
    ['last Friday', '2023-05-12'],
    ['next Monday', '2023-05-22'],
    ['next Friday', '2023-05-26'],
    ['next Tuesday', '2023-05-23'],
    ['this coming Friday', '2023-05-19'],
    ['Friday night', '2023-05-12'],
    ['yesterday', '2023-05-17'],
    ['last night', '2023-05-17'],
    ['tonight', '2023-05-18'],
    ['10 May', '2023-05-10'],
    ['May 10th', '2023-05-10'],
    ['July 28', '2022-07-28'],
    ['July 28, 2021', '2021-07-28'],
    ['1 October 2018', '2018-10-01'],
    ['Sept. 3', '2022-09-03'],
    ['April', '2023-04..2023-04-30'],
    ['December 2015', '2015-12..2015-12-31'],
    ['this week', '2023-05-15..2023-05-21'],
    ['last week', '2023-05-08..2023-05-14'],
    ['earlier this month', '2023-05..2023-05-31'],
    ['later in the year', '2023..2023-12-31'],
    ['last year', '2022..2022-12-31'],
    ['last summer', '2022-06..2022-08-31'],
    ['last winter', '2022-12..2023-02-28'],
    ['next spring', '2024-03..2024-05-31'],
    ['this spring', '2023-03..2023-05-31'],
    ['two days ago', '2023-05-16'],
    ['two decades ago', '2001..2005-12-31'],
    ['a century ago', '1918..1928-12-31'],
    ['centuries ago', '1123..1923-12-31'],
    ['19th century', '1800..1899-12-31'],
    ['1767', '1767..1767-12-31'],
    ['World War II', '1939..1945-12-31'],
    ['a week ago', '2023-05-08..2023-05-14'],
    ['three years ago', '2020..2020-12-31'],
    ['1990s', '1990..1999-12-31'],
    ['summer of 2019', '2019-06..2019-08-31'],
    ['2017', '2017..2017-12-31'],
  ])('%s is %s', (text, expected) => expect(said(text)).toBe(expected));

  it.each([
    ['Tuesday', '2023-05-23'],
    ['10 May', '2023-05-10'],
    ['December', '2023-12..2023-12-31'],
    ['next month', '2023-06..2023-06-30'],
    ['January 10', '2024-01-10'],
  ])('what is planned for %s lies at %s', (text, expected) => expect(said(text, 'planned')).toBe(expected));

  it.each(['soon', 'the year', 'the past week', 'Monday week', 'ago', 'May 45'])('leaves %s alone', (text) =>
    expect(said(text)).toBeUndefined(),
  );

  it.each(['Tuesday', 'last week', '10 May', 'April', 'a week ago'])(
    'leaves %s alone without a day of publication',
    (text) => expect(readWords(text, { published: undefined, modality: 'actual' })).toBeUndefined(),
  );
});
