import { expect, it } from 'vitest';
import { hashString, mix } from '../model/hash.js';
import { createHashIndex } from '../model/hash-index.js';
import { createWords } from '../model/words.js';
import { COUNTRY, EVENT, GIVEN_NAME, ORGANIZATION, PLACE, SHORT_ORGANIZATION, SURNAME } from './gazetteer.js';
import { correctName } from './spans.js';

const none = createHashIndex(new Uint32Array(0), new Uint16Array(0));
const KNOWN: Readonly<Record<string, number>> = {
  osterland: 1 << COUNTRY,
  norexit: 1 << EVENT,
  'harbour fair': (1 << EVENT) | (1 << PLACE),
  tnn: 1 << SHORT_ORGANIZATION,
  rome: (1 << SHORT_ORGANIZATION) | (1 << PLACE),
  mctorvel: 1 << SURNAME,
  jan: 1 << GIVEN_NAME,
  gl: 1 << SHORT_ORGANIZATION,
  'grain league': 1 << ORGANIZATION,
};
const rows = Object.entries(KNOWN)
  .map(([phrase, kinds]) => {
    const hashes = phrase.split(' ').map((word) => hashString(word, 5));
    return [hashes.reduce((hash, next) => mix(hash, next)) >>> 0, kinds] as const;
  })
  .sort((a, b) => a[0] - b[0]);
const phrases = createHashIndex(
  Uint32Array.from(rows, (row) => row[0]),
  Uint16Array.from(rows, (row) => row[1]),
);
const CLASSES = ['person', 'place', 'body', 'other'];

/** Corrects the name between brackets. */
function corrected(nameClass: string, marked: string): string | undefined {
  const pieces = marked.split(' ');
  const tokens = pieces.map((piece) => piece.replace(/^\[|\]$/g, ''));
  const words = createWords({ fine: none, coarse: new Uint8Array(1) }, 64);
  const ids = Int32Array.from(tokens, (word) => words.intern(word, 0, word.length));
  const name = correctName(
    { words, gazetteer: { phrases, firstWords: none }, ids, length: ids.length },
    {
      first: pieces.findIndex((piece) => piece.startsWith('[')),
      last: pieces.findIndex((piece) => piece.endsWith(']')) + 1,
      nameClass: CLASSES.indexOf(nameClass),
    },
  );
  return name && `${CLASSES[name.nameClass]}: ${tokens.slice(name.first, name.last).join(' ')}`;
}

it.each([
  ['place', 'Secretary of [State Ana Torvel] left', 'person: Ana Torvel'],
  ['body', 'the Ministry of [State Ana Torvel] left', 'body: State Ana Torvel'],
  ['body', 'between [The Osterland] and Sol', 'place: Osterland'],
  ['body', 'read [The Torvel] today', 'body: The Torvel'],
  ['place', '( [TNN] ) said', 'body: TNN'],
  ['place', 'in [ROME] today', 'place: ROME'],
  ['place', 'after [Norexit] began', 'other: Norexit'],
  ['place', 'at [Harbour Fair] today', 'place: Harbour Fair'],
  ['body', 'in [Norintown] , Co Harbour', 'place: Norintown'],
  ['body', 'at [Norin] , Co .', 'body: Norin'],
  ['body', '[Justice McTorvel] led it', 'person: McTorvel'],
  ['body', '[Justice Watch] led it', 'body: Justice Watch'],
  ['person', "before St. [Torvel] 's Day", undefined],
  ['person', 'the USS [Ana Torvel] sailed', undefined],
  ['body', '[GL Commissioner for Grain Policy] left', 'body: GL'],
  ['body', '[Grain League for Foreign Affairs] left', 'body: Grain League'],
  ['body', '[Grain League for Torvel] left', 'body: Grain League for Torvel'],
  ['body', '[Norin Centre for Foreign Affairs] left', 'body: Norin Centre for Foreign Affairs'],
  ['body', '[Grain League McTorvel] left', 'body: Grain League'],
  ['body', '[Grain League Park] left', 'body: Grain League Park'],
  ['body', '[Grain League Weekly] left', 'body: Grain League Weekly'],
  ['person', "St. [Torvel] 's house", 'person: Torvel'],
])('%s "%s" is %s', (nameClass, marked, expected) => expect(corrected(nameClass, marked)).toBe(expected));
