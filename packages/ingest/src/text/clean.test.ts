import { expect, test } from 'vitest';
import { cleanText } from './clean.js';

test('furniture between the paragraphs of a text goes, the report stays', () => {
  const text = `Ministers meet in Skare

- Advertisement -

The ministers of Norland and Ostland met in Skare on Monday.

Share
Facebook
Twitter

They will meet again in March, a spokesman said.

(Visited 31 times, 2 visits today)

Related Stories
Crane falls in Varnholm
What the fishermen want
`;
  expect(cleanText(text)).toBe(
    `Ministers meet in Skare

The ministers of Norland and Ostland met in Skare on Monday.

They will meet again in March, a spokesman said.`,
  );
});

test('a heading that only sounds like a link section keeps its prose', () => {
  const text = `The gate is shut.

More on the way

Another crane will arrive in March. It comes by sea.`;
  expect(cleanText(text)).toBe(text);
});

test('a megabyte of one repeated label is read in a moment', () => {
  const start = performance.now();
  cleanText('share facebook '.repeat(70_000));
  cleanText('Share\n'.repeat(100_000));
  cleanText(`Reporting by ${'Ann '.repeat(100_000)}.`);
  expect(performance.now() - start).toBeLessThan(3000);
});
