import { expect, test } from 'vitest';
import { splitParagraphs } from './paragraphs.js';

test('text wrapped at a fixed width is put back together', () => {
  const text = `The harbour master of Varnholm closed the northern gate on Monday after a
crane had fallen on the quay during the storm, and he did not say when
it would open again.

By Ann Holm
11 January 2022

Ships use the southern entrance until then, which is closed at low tide and
too narrow for the ferries.`;
  expect(splitParagraphs(text)).toEqual([
    'The harbour master of Varnholm closed the northern gate on Monday after a crane had fallen on the quay during the storm, and he did not say when it would open again.',
    'By Ann Holm',
    '11 January 2022',
    'Ships use the southern entrance until then, which is closed at low tide and too narrow for the ferries.',
  ]);
});

test('a dateline set before the first line afterwards does not part the others', () => {
  const text = `SKARE, March 9 (Quay Wire) - The harbour master of Varnholm closed the northern gate on Monday.

"We regret this step, but we will protect our ships," the director
Lindqvist told reporters, and that the talks with
the fishermen of Norland about the northern gate would go on for
a week.`;
  expect(splitParagraphs(text)).toHaveLength(2);
});

test('lines of text that is not wrapped are paragraphs', () => {
  const long = `The harbour master closed the gate${' and the ferries stayed in the bay'.repeat(4)}.`;
  expect(splitParagraphs(`${long}\nRepairs will take weeks.\nFacebook\nTwitter`)).toEqual([
    long,
    'Repairs will take weeks.',
    'Facebook',
    'Twitter',
  ]);
});

test('items of a list are not joined', () => {
  const text = `The ministers agreed on three points after a day and a night of talks:
- the gate opens in March and not before the new crane has been tested
- ferries pay less`;
  expect(splitParagraphs(text)).toHaveLength(3);
});
