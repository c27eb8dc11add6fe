import { expect, test } from 'vitest';
import { cleanAuthors } from './authors.js';

test.each([
  [['By Ann Holm'], ['Ann Holm']],
  [['Written by Ann Holm, Tom Reed and Ida Berg'], ['Ann Holm', 'Tom Reed', 'Ida Berg']],
  [['Ann Holm, Staff Writer'], ['Ann Holm']],
  [['Ann Holm | Quay Gazette'], ['Ann Holm']],
  [['Tom Reed, Jr.'], ['Tom Reed, Jr.']],
  [['Ann Holm', 'annholm22'], ['Ann Holm']],
  [['admin'], []],
  [['Moscow desk'], []],
  [['https://quay.example/ann'], []],
  [['<b>x</b>'], []],
])('%j are %j', (raw, names) => {
  expect(cleanAuthors(raw)).toEqual(names);
});
