import { expect, test } from 'vitest';
import { cleanCharacters, oneLine } from './characters.js';

test.each([
  ['a\u0000b\u0007c', 'abc', 'NUL and bell'],
  ['a\u200bb\u200dc\ufeffd', 'abcd', 'zero-width'],
  ['\u202eabc\u202c', 'abc', 'bidirectional controls'],
  ['a\u00a0b\u202fc\u3000d', 'a b c d', 'spaces of other widths'],
  ['co\u00adoperate', 'cooperate', 'soft hyphen'],
  ['a\ud800b\udc00c', 'abc', 'lone surrogates'],
  ['flag \ud83c\uddec\ud83c\udde7', 'flag \ud83c\uddec\ud83c\udde7', 'pairs of surrogates stay'],
  ['it\u0092s \u0093so\u0094', 'it’s “so”', 'Windows-1252 read as Latin-1'],
  ['Goi\u0308ta', 'Goïta', 'combining marks composed'],
  ['a\r\nb\rc\u2028d', 'a\nb\nc\nd', 'line breaks'],
  ['a\u2029b', 'a\n\nb', 'paragraph separator'],
  ['tag\u{e0041}\u{e007f}s', 'tags', 'tag characters'],
])('%j becomes %j: %s', (text, clean) => {
  expect(cleanCharacters(text)).toBe(clean);
});

test('one line has single spaces and none at its ends', () => {
  expect(oneLine('  a\n\t b\u00a0 c ')).toBe('a b c');
});
