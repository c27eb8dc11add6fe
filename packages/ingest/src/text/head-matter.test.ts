import { expect, test } from 'vitest';
import { takeHeadMatter } from './head-matter.js';

const take = (text: string) => takeHeadMatter([{ kind: 'paragraph', text }]);

test.each([
  ['By Ann Holm', { authors: ['Ann Holm'] }],
  ['By Ann Holm and Tom Reed', { authors: ['Ann Holm', 'Tom Reed'] }],
  ['Posted by: newsroom', {}],
  ['11 January 2022', { published: '2022-01-11' }],
  ['Thursday, 13 January 2022', { published: '2022-01-13' }],
  ['7 January 2022, Pacific Desk', { published: '2022-01-07' }],
  ['Published January 20, 2022 at 6:50 PM EST', { published: '2022-01-20T18:50:00-05:00' }],
  ['Last updated on 2022-01-20', { published: '2022-01-20' }],
  ['Jan. 15, 2025, 9:00 a.m. ET', { published: '2025-01-15' }],
  ['Published: 6:30pm, 10 Aug 2021', { published: '2021-08-10' }],
  [
    'Our Correspondent | Published March 10, 2023 | Updated March 11, 2023 09:12am',
    { published: '2023-03-10' },
  ],
  ['Author: Ann Holm', { authors: ['Ann Holm'] }],
])('%s goes', (line, fields) => {
  const { blocks, ...found } = take(line);
  expect(blocks).toEqual([]);
  expect(found).toMatchObject(fields);
});

test.each([
  ['Author: the minister did not know'],
  ['By Monday the gate was shut.'],
  ['By then nobody wanted war'],
  ['On 11 January 2022 the gate fell.'],
  ['The gate fell on 11 January 2022'],
  ['STOCKHOLM, 14 January 2022 - Norland will withdraw its ships.'],
])('%s stays', (line) => {
  expect(take(line).blocks).toHaveLength(1);
});
