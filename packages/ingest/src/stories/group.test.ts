import { type Document, documentId } from '@newsgraph/schema';
import { expect, test } from 'vitest';
import { PARAGRAPHS } from '../testing/article.js';
import { groupStories } from './group.js';

const document = (text: string, published?: string): Document => ({
  id: documentId(text),
  text,
  language: 'en',
  ...(published ? { published } : {}),
});

const agency = PARAGRAPHS.join('\n\n');
const edited = `Port shut\n\n${agency.replace('Nobody was hurt, but three ships are waiting outside the bay.', 'Nobody was hurt.')}`;
const short = PARAGRAPHS.slice(0, 3).join('\n\n');
const rival =
  'A crane collapsed in the harbour of Varnholm in heavy weather, and the northern gate has been shut since. The government promised money for repairs. Fishermen nearby were pleased by the silence, one of them said, since the gate used to wake them.';

test('copies, edited and shortened copies are one story; another report of the same event is not', () => {
  const stories = groupStories([document(agency), document(rival), document(edited), document(short)]).map(
    (d) => d.story,
  );
  expect(stories[0]).toBe(stories[2]);
  expect(stories[0]).toBe(stories[3]);
  expect(stories[0]).not.toBe(stories[1]);
});

test('the story is named by its first member whatever the order; the order of the documents stays', () => {
  const first = document(agency, '2022-01-13');
  const later = document(edited, '2022-01-14');
  const forth = groupStories([first, later]);
  const back = groupStories([later, first]);
  expect(forth.map((d) => d.id)).toEqual([first.id, later.id]);
  expect(new Set([...forth, ...back].map((d) => d.story)).size).toBe(1);
  expect(groupStories([first])[0]!.story).toBe(forth[0]!.story);
});

test('texts too short for shingles are grouped only when they are equal', () => {
  const stories = groupStories([document('Gate shut'), document('Gate  shut!'), document('Gate open')]).map(
    (d) => d.story,
  );
  expect(stories[0]).toBe(stories[1]);
  expect(stories[2]).not.toBe(stories[0]);
});

test('thousands of documents take seconds', () => {
  const words = agency.split(' ');
  const documents = Array.from({ length: 2000 }, (_, i) =>
    document(words.map((word, j) => `${word}${(i * 7919 + j * 31) % 100_003}`).join(' ')),
  );
  const start = performance.now();
  expect(new Set(groupStories(documents).map((d) => d.story)).size).toBe(2000);
  expect(performance.now() - start).toBeLessThan(10_000);
});
