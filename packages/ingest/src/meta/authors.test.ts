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
  [['Ann Holm in Skare'], ['Ann Holm']],
  [['BY ANN HOLM AND TOM REED'], ['ANN HOLM', 'TOM REED']],
  [['Thursday, March 9, 2023 at 2:20 p.m.'], []],
  [['April Reed'], ['April Reed']],
  [['Moscow desk'], []],
  [['https://quay.example/ann'], []],
  [['<b>x</b>'], []],
])('%j are %j', (raw, names) => {
  expect(cleanAuthors(raw)).toEqual(names);
});
