import { expect, it } from 'vitest';
import { parseLexicons } from './parse.js';

const ENTRY = { verbs: 'dock', target: 'with', code: '060', example: '[Peru] docked with [Chile].' };
const lexicon = (entry: object) => [{ predicate: 'cooperate', entries: [entry] }];

it('takes patterns from JSON; claims may be left out', () => {
  expect(parseLexicons(JSON.parse(JSON.stringify(lexicon(ENTRY))))).toEqual(
    lexicon({ ...ENTRY, claims: [] }),
  );
});

it.each([
  [{}, 'lexicons: must be a list'],
  [[{ predicate: 'cooperate' }], 'lexicons[0]: must be an object with "predicate" and "entries"'],
  [lexicon({ ...ENTRY, verb: 'dock' }), 'lexicons[0].entries[0]: does not know the field "verb"'],
  [lexicon({ ...ENTRY, target: 1 }), 'lexicons[0].entries[0]: "target" must be a text'],
  [lexicon({ ...ENTRY, bare: 'yes' }), 'lexicons[0].entries[0]: "bare" must be true or false'],
  [lexicon({ ...ENTRY, inner: 'war' }), 'lexicons[0].entries[0]: "inner" must be'],
  [lexicon({ verbs: 'dock' }), 'lexicons[0].entries[0]: lacks target and code and example'],
  [lexicon({ ...ENTRY, predicate: 'dance' }), 'names no known predicate: "dance"'],
  [lexicon({ ...ENTRY, verbs: undefined, claims: [] }), '"verbs" must be a text'],
])('%j is refused', (value, message) => {
  expect(() => parseLexicons(value)).toThrow(message);
});
