import { expect, test } from 'vitest';
import { fragmentBlocks } from './fragment.js';

const kinds = (html: string) => fragmentBlocks(html).map(({ kind, text }) => [kind, text]);

test('rows of figures are a table', () => {
  expect(
    kinds('<table><tr><th>Party</th><th>Votes</th></tr><tr><td>Quay</td><td>214</td></tr></table>'),
  ).toEqual([
    ['table', 'Party Votes'],
    ['table', 'Quay 214'],
  ]);
});

test('tables that only place a text, as newsletters have, are no tables', () => {
  const letter = `<table><tr><td><h2>Gate</h2><p>The gate is shut.</p></td></tr><tr><td><table><tr><td>
    <p>It opens in March.</p></td></tr></table></td><td><h2>Sea</h2><p>Ships wait.</p></td></tr></table>`;
  expect(kinds(letter)).toEqual([
    ['heading', 'Gate'],
    ['paragraph', 'The gate is shut.'],
    ['paragraph', 'It opens in March.'],
    ['heading', 'Sea'],
    ['paragraph', 'Ships wait.'],
  ]);
});

test('what no reader sees is left out', () => {
  expect(
    kinds('<div style="color:red; display:none">Plus: tea</div><p style="display:block">Gate</p>'),
  ).toEqual([['paragraph', 'Gate']]);
});
