import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { newsGraph } from './testing/graphs.js';
import { graphParts } from './write.js';
import { zipParts } from './zip.js';

it('packs the files of a format under one name, the same bytes each time', () => {
  const pack = () => zipParts('talks', graphParts(newsGraph(), 'csv'));
  const files = unzipSync(pack());
  expect(Object.keys(files)).toEqual(['talks.nodes.csv', 'talks.edges.csv']);
  expect(strFromU8(files['talks.nodes.csv']!)).toMatch(/^Id,Label,/);
  expect(pack()).toEqual(pack());
});
