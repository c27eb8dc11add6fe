import { expect, test } from 'vitest';
import { blockTexts, readAll } from '../testing/read.js';

const NEXIS = `Norland shuts the gate

The Quay Gazette

January 13, 2022 Thursday

Copyright 2022 Quay Papers All Rights Reserved

Section: WORLD; Pg. 4
Length: 31 words
Byline: Ann Holm in Skare

Body


Norland shut the gate on Thursday. The ministry in Varnholm gave no reason.

Ostland protested at once and called its envoy back from the talks on the harbour.

Load-Date: January 14, 2022


End of Document

Talks on the harbour begin

Varnholm Post

14 January 2022 Friday

Length: 12 words

Body

Envoys of Norland and Ostland met in Skare to talk about the harbour and the gate.

Classification

Language: ENGLISH

End of Document
`;

const OLD = `1 of 2 DOCUMENTS

The Quay Gazette

January 13, 2002 Thursday

Norland shuts the gate

BYLINE: Ann Holm

SECTION: WORLD; Pg. 4

LENGTH: 31 words

Norland shut the gate on Thursday. The ministry in Varnholm gave no reason.

LOAD-DATE: January 14, 2002

2 of 2 DOCUMENTS

Search: gate AND Norland
`;

const FACTIVA = `Norland shuts the gate
Ann Holm
31 words
13 January 2022
13:05
Quay Newswire
QUAY
English
(c) 2022 Quay Newswire Limited

Norland shut the gate on Thursday. The ministry in Varnholm gave no reason.

Document QUAY000020220113ei1d0050j

Talks on the harbour begin
12 words
14 January 2022
Varnholm Post
VARN
English
Copyright 2022 Varnholm Post

Envoys of Norland and Ostland met in Skare to talk about the harbour and the gate.

Document VARN000020220114ei1e00abc
`;

test('an export of Nexis is as many articles as it holds, with headline, paper, date and author', async () => {
  const { documents, skips } = await readAll('export.txt', NEXIS);
  expect(skips).toEqual([]);
  expect(documents).toMatchObject([
    {
      title: 'Norland shuts the gate',
      publisher: 'The Quay Gazette',
      published: '2022-01-13',
      authors: ['Ann Holm'],
      uri: 'export.txt#1',
    },
    { title: 'Talks on the harbour begin', publisher: 'Varnholm Post', published: '2022-01-14' },
  ]);
  expect(blockTexts(documents[0]!)).toEqual([
    ['title', 'Norland shuts the gate'],
    ['paragraph', 'Norland shut the gate on Thursday. The ministry in Varnholm gave no reason.'],
    ['paragraph', 'Ostland protested at once and called its envoy back from the talks on the harbour.'],
  ]);
});

test('in older exports the headline stands below paper and date; a part without a date is a skip', async () => {
  const { documents, skips } = await readAll('old.txt', OLD);
  expect(documents).toMatchObject([
    {
      title: 'Norland shuts the gate',
      publisher: 'The Quay Gazette',
      published: '2002-01-13',
      authors: ['Ann Holm'],
    },
  ]);
  expect(blockTexts(documents[0]!)).toHaveLength(2);
  expect(skips).toMatchObject([{ where: 'old.txt#2', code: 'no-article' }]);
});

test('an export of Factiva, too', async () => {
  const { documents, skips } = await readAll('factiva.txt', FACTIVA);
  expect(skips).toEqual([]);
  expect(documents).toMatchObject([
    {
      title: 'Norland shuts the gate',
      publisher: 'Quay Newswire',
      published: '2022-01-13',
      authors: ['Ann Holm'],
    },
    { title: 'Talks on the harbour begin', publisher: 'Varnholm Post', published: '2022-01-14' },
  ]);
  expect(blockTexts(documents[1]!)).toEqual([
    ['title', 'Talks on the harbour begin'],
    ['paragraph', 'Envoys of Norland and Ostland met in Skare to talk about the harbour and the gate.'],
  ]);
});

test('an export longer than one document may be is read', async () => {
  const text = Array.from({ length: 40 }, (_, i) =>
    NEXIS.replaceAll('Thursday.', `Thursday, on day ${i}.`),
  ).join('\n');
  const { documents } = await readAll('long.txt', text, { limits: { textLength: 2000 } });
  expect(documents).toHaveLength(80);
});

test('a report that names a length and an end is one article', async () => {
  const text = `Norland shuts the gate\n\nThe treaty has a length: 31 words, the ministry said on Thursday.\n\nDocument after document was signed in Skare, and the talks went on.`;
  const { documents } = await readAll('report.txt', text);
  expect(documents).toHaveLength(1);
});
