import { expect, test } from 'vitest';
import { labelLength } from './labels.js';

test.each([
  ['Background: Officials have met twice.', 11],
  ['What Happened: On Thursday the gate fell.', 14],
  ['What Comes Next: The minister left the door open.', 16],
  ['Why it matters: Half of the grain passes here.', 15],
  ['The Big Picture: “Nobody” wanted this.', 16],
  ['What’s next: Talks.', 12],
  ['Editor’s note: This report has changed.', 14],
])('%s begins with a label', (text, length) => {
  expect(labelLength(text)).toBe(length);
});

test.each([
  ['Lindqvist: We will not sign.'],
  ['Ada Lindqvist: We will not sign.'],
  ['Background checks: the law says little.'],
  ['What happened is not known.'],
  ['background: officials said nothing.'],
  ['In the north: Snow.'],
])('%s does not', (text) => {
  expect(labelLength(text)).toBe(0);
});
