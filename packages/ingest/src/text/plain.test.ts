import { expect, test } from 'vitest';
import { readPlainText } from './plain.js';

const kinds = (text: string) => readPlainText(text).blocks.map(({ kind, text }) => [kind, text]);
const SENTENCE = 'The ministers of Norland and Ostland met in Skare on Monday and spoke about the border.';

test('a headline, a byline, a date and the text', () => {
  const text = `World\n\nMinisters meet in Skare\n\nBy Ann Holm, The Quay Gazette\n11 January 2022\n\n${SENTENCE}`;
  expect(readPlainText(text)).toEqual({
    title: 'Ministers meet in Skare',
    authors: ['Ann Holm'],
    published: '2022-01-11',
    blocks: [{ kind: 'paragraph', text: SENTENCE }],
  });
});

test('names of sections above the headline are no title', () => {
  const text = `World\nNorland\n\nMinisters meet in Skare\n\n${SENTENCE}`;
  expect(readPlainText(text)).toMatchObject({
    title: 'Ministers meet in Skare',
    blocks: [{ text: SENTENCE }],
  });
});

test.each([
  ['a sentence', `The gate is shut.\n\n${SENTENCE}`],
  ['a quotation', `“The gate is shut”\n\n${SENTENCE}`],
  ['the only line', 'The gate is shut'],
  ['one word', `Skare\n${SENTENCE}`],
])('%s is no title', (_, text) => {
  expect(readPlainText(text).title).toBeUndefined();
});

test('short lines without a full stop are headings, unless they end the text', () => {
  expect(kinds(`${SENTENCE}\n\nWhat Happened\n\n${SENTENCE}\n\nThe gate opens at dawn\n`)).toEqual([
    ['paragraph', SENTENCE],
    ['heading', 'What Happened'],
    ['paragraph', SENTENCE],
    ['paragraph', 'The gate opens at dawn'],
  ]);
});

test('a long paragraph that lost its full stop stays a paragraph', () => {
  const open = SENTENCE.slice(0, -1);
  expect(kinds(`${SENTENCE}\n\n${open}\n\n${SENTENCE}`)[1]).toEqual(['paragraph', open]);
});

test('an address above the text is where it came from', () => {
  const head = readPlainText(`https://quay.example/gate\nMinisters meet in Skare\n\n${SENTENCE}`);
  expect(head).toMatchObject({ uri: 'https://quay.example/gate', title: 'Ministers meet in Skare' });
});

test('TITLE, SOURCE and DATE lines are metadata', () => {
  const head = readPlainText(`TITLE: Gate falls\nSOURCE: Quay Wire\nDATE: 2022-01-14\n\n${SENTENCE}`);
  expect(head).toMatchObject({ title: 'Gate falls', publisher: 'Quay Wire', published: '2022-01-14' });
  expect(head.blocks).toHaveLength(1);
});
