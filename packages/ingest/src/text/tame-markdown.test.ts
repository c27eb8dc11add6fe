import { expect, test } from 'vitest';
import { readAll } from '../testing/read.js';
import { nestsTooDeep, tameMarkdown } from './tame-markdown.js';

test('ordinary Markdown is left alone', () => {
  const text = `# Gate\n\n- *one*\n- **two**\n\n> [three](https://quay.example)`;
  expect(tameMarkdown(text)).toBe(text);
  expect(nestsTooDeep(text)).toBe(false);
});

test('only the paragraph that is all signs loses them', () => {
  expect(tameMarkdown(`*a*\n\n${'_b_'.repeat(2000)}`)).toBe(`*a*\n\n${' b '.repeat(2000)}`);
});

test.each([['- '.repeat(100)], ['> '.repeat(100)], ['>'.repeat(100)], ['1. '.repeat(100)]])(
  '%.12s... is too deep',
  (text) => {
    expect(nestsTooDeep(`${text}x`)).toBe(true);
  },
);

test.each([
  ['emphasis', '_a_b'.repeat(100_000)],
  ['links', '[a]('.repeat(100_000)],
  ['images', '![['.repeat(100_000)],
  ['code', '`a``b'.repeat(100_000)],
  ['lists', '- '.repeat(100_000)],
  ['indented lists', Array.from({ length: 3000 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n')],
])('%s without end are read or refused in a moment', async (_, text) => {
  const start = performance.now();
  const { documents, skips } = await readAll('hostile.md', text);
  expect(documents.length + skips.length).toBe(1);
  expect(performance.now() - start).toBeLessThan(5000);
});
