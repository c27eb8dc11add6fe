import { expect, it } from 'vitest';
import { hashString, mix } from '../model/hash.js';
import { createHashIndex } from '../model/hash-index.js';
import { createWords } from '../model/words.js';
import { ORGANIZATION } from './gazetteer.js';
import { addGroups } from './groups.js';
import type { TokenSpan } from './spans.js';

const none = createHashIndex(new Uint32Array(0), new Uint16Array(0));
const hashOf = (phrase: string) =>
  phrase
    .split(' ')
    .map((word) => hashString(word, 5))
    .reduce((hash, next) => mix(hash, next)) >>> 0;
const keys = ['al - torva', 'al torva'].map(hashOf).sort((a, b) => a - b);
const phrases = createHashIndex(
  Uint32Array.from(keys),
  Uint16Array.from(keys, () => 1 << ORGANIZATION),
);

function groups(text: string, ...names: TokenSpan[]): string[] {
  const tokens = text.split(' ');
  const words = createWords({ fine: none, coarse: new Uint8Array(1) }, 64);
  const ids = Int32Array.from(tokens, (word) => words.intern(word, 0, word.length));
  const context = { words, gazetteer: { phrases, firstWords: none }, ids, length: ids.length };
  return addGroups(context, names).map(
    ({ first, last, nameClass }) => `${nameClass}: ${tokens.slice(first, last).join(' ')}`,
  );
}

it.each<[string, TokenSpan[], string[]]>([
  ['members of al - Torva left', [], ['2: al - Torva']],
  ['of al - Torva left', [{ first: 3, last: 4, nameClass: 2 }], ['2: al - Torva']],
  ['of al Torva left', [{ first: 0, last: 3, nameClass: 0 }], ['2: al Torva']],
  ['al - Torva in the Arabian Peninsula left', [], ['2: al - Torva in the Arabian Peninsula']],
  ['al - Torva in the North said', [], ['2: al - Torva']],
  ['Old Al - Torva Front', [{ first: 0, last: 5, nameClass: 2 }], ['2: Old Al - Torva Front']],
  ['of al - Sol', [{ first: 3, last: 4, nameClass: 0 }], ['0: Sol']],
  ['of al - torva', [], []],
  ['the Kremlin said', [], ['2: Kremlin']],
  ['Grand Kremlin Palace', [], []],
])('%s', (text, names, expected) => expect(groups(text, ...names)).toEqual(expected));
