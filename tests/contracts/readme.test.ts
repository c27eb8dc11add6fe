import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exampleOf, LIBRARIES, runExample } from './example.js';
import { ROOT, requireBuilt } from './workspace.js';

test.each(LIBRARIES)('the example on the page of $short prints what it says', async (item) => {
  const { code, expected } = exampleOf(item);
  expect(expected.length, 'lines with // →').toBeGreaterThan(0);
  requireBuilt(LIBRARIES);
  const folder = join(ROOT, 'tests', 'node_modules', '.readme', item.short);
  expect(await runExample(code, folder)).toEqual(expected);
});
