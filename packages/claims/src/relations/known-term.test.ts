import { expect, test } from 'vitest';
import { isOverBefore } from './known-term.js';

test.each([
  ['President of Peru 2001-2009', 2017, true],
  ['President of Peru 2001-2009', 2009, false],
  ['President of Peru 2001–2005 and 2007–2011', 2017, true],
  ['President of Peru 2001-2005 and from 2015', 2017, false],
  ['President of Peru from 2012', 2011, false],
  ['37th President of Peru (1913-1994)', 2017, true],
  ['President of Peru 2016-2019', 2017, false],
  ['President of Peru', 2017, false],
])('%s before %d: %s', (description, year, over) => {
  expect(isOverBefore(description, year)).toBe(over);
});
