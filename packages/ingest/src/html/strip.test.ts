import { expect, test } from 'vitest';
import { stripPage } from './strip.js';

test('scripts, styles, comments and drawings go; JSON-LD is kept aside', () => {
  const { html, jsonLd } = stripPage(
    '<p>a</p><script type="application/ld+json">{"a":1}</script><style>p{}</style><!-- <p>no</p> --><svg><text>x</text></svg><p>b</p>',
  );
  expect(html.replace(/ +/g, ' ')).toBe('<p>a</p> <p>b</p>');
  expect(jsonLd).toEqual(['{"a":1}']);
});

test('a script that is never closed takes the rest of the page, as in a browser', () => {
  expect(stripPage('<p>a</p><script>var x = "<p>b</p>"').html).toBe('<p>a</p>');
});

test('elements that are never closed do not make it slow', () => {
  const start = performance.now();
  stripPage('<svg>'.repeat(200_000));
  stripPage('<script>'.repeat(200_000));
  stripPage('<!--'.repeat(200_000));
  expect(performance.now() - start).toBeLessThan(1000);
});
