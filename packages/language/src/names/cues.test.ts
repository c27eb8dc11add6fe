import { expect, it } from 'vitest';
import { createHashIndex } from '../model/hash-index.js';
import { createWords } from '../model/words.js';
import { createCues, FIELD_CUE, PERSON_CUE } from './cues.js';

const words = createWords({
  fine: createHashIndex(new Uint32Array(0), new Uint8Array(0)),
  coarse: new Uint8Array(0),
});
const cueOf = createCues(words);

it.each([
  ['Ministry', FIELD_CUE],
  ['ministers', FIELD_CUE],
  ['Mr.', PERSON_CUE],
  ['partner', PERSON_CUE],
  ['mr', 0],
  ['Torvel', 0],
  ['of', 0],
])('%s gives the cues %d', (word, cues) => {
  const id = words.intern(word, 0, word.length);
  expect(cueOf(id) & (FIELD_CUE | PERSON_CUE)).toBe(cues);
  expect(cueOf(id)).toBe(cueOf(words.intern(word, 0, word.length)));
});
