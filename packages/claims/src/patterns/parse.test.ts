import { describe, expect, it, test } from 'vitest';
import { parsePatterns, readPatterns } from './parse.js';

const TRAINS = {
  id: 'trains',
  label: 'trains',
  inverse: 'is trained by',
  class: 'material cooperation',
  cameo: ['06'],
};
const PATTERN = {
  predicate: 'trains',
  verbs: 'train drill',
  target: 'obj',
  example: '[Peru] trained [Chile].',
};
const file = (pattern: object, predicate: object = TRAINS) => ({
  predicates: [predicate],
  patterns: [pattern],
});

test('what a predicate leaves out follows from its class; a pattern gets the code of its predicate', () => {
  expect(parsePatterns(file(PATTERN))).toEqual({
    predicates: [{ ...TRAINS, layer: 'event', description: '', color: '#0072b2' }],
    lexicons: [
      {
        predicate: 'trains',
        entries: [{ code: '060', verbs: 'train drill', target: 'obj', example: PATTERN.example, claims: [] }],
      },
    ],
    speaking: [],
  });
});

test('every part may be missing', () => {
  expect(parsePatterns({})).toEqual({ predicates: [], lexicons: [], speaking: [] });
  expect(parsePatterns({ speaking: 'opine blurt' }).speaking).toEqual(['opine', 'blurt']);
});

test('a file that is no JSON is named by line and column', () => {
  expect(() => readPatterns('{\n  "patterns": [,]\n}')).toThrow(/line 2, column 16|patterns file/);
  expect(readPatterns('\uFEFF{}').lexicons).toEqual([]);
});

describe('what is wrong is said with its place', () => {
  it.each<[unknown, string]>([
    [[], 'patterns file: must be an object.'],
    [{ pattern: [] }, 'patterns file: does not know the field "pattern". Fields: predicates, patterns'],
    [{ patterns: {} }, 'patterns: must be a list.'],
    [{ patterns: [1] }, 'patterns[0]: must be an object.'],
    [
      file({ ...PATTERN, verb: 'x' }),
      'patterns[0]: does not know the field "verb". Fields: predicate, verbs',
    ],
    [file({ ...PATTERN, target: 1 }), 'patterns[0]: "target" must be a text'],
    [file({ ...PATTERN, target: 'object' }), 'patterns[0]: "target" does not know the place "object". Write'],
    [file({ ...PATTERN, bare: 'yes' }), 'patterns[0]: "bare" must be true or false.'],
    [file({ ...PATTERN, inner: 'war' }), 'patterns[0]: "inner" must be'],
    [file({ ...PATTERN, code: 'x' }), 'patterns[0]: "code" is "x". A CAMEO code'],
    [file({ ...PATTERN, claims: 'x' }), 'patterns[0]: "claims" must be a list of texts. Such as'],
    [file({ ...PATTERN, verbs: 'Train' }), 'patterns[0]: "verbs" holds "Train". Write base forms'],
    [file({ ...PATTERN, verbs: undefined }), 'patterns[0]: has neither "verbs" nor "nouns"'],
    [file({ predicate: 'trains', verbs: 'x' }), 'patterns[0]: lacks target and example.'],
    [file({ ...PATTERN, predicate: 'dance' }), 'patterns[0]: names no known predicate: "dance". Add it'],
    [file({ ...PATTERN, predicate: 'appears-with' }), 'patterns[0]: names no known predicate'],
    [file({ ...PATTERN, example: 'Peru trained [Chile].' }), 'patterns[0]: "example" names fewer than two'],
    [file(PATTERN, { label: 'x' }), 'predicates[0]: lacks id.'],
    [file(PATTERN, { id: 'Trains' }), 'predicates[0]: has the id "Trains". Write lower-case'],
    [file(PATTERN, { id: 'agree' }), 'predicates[0]: takes the id of a built-in predicate: "agree".'],
    [file(PATTERN, { ...TRAINS, class: 'war' }), 'predicates[0]: has the class "war". Classes: verbal'],
    [file(PATTERN, { ...TRAINS, layer: 'relation' }), 'predicates[0]: is a relation and has a class.'],
    [file(PATTERN, { id: 'x', layer: 'fact' }), 'predicates[0]: has the layer "fact". Layers:'],
    [file(PATTERN, { ...TRAINS, symmetric: true }), 'predicates[0]: is symmetric and has an inverse.'],
    [file(PATTERN, { ...TRAINS, color: 'red' }), 'predicates[0]: "color" is "red". Like'],
    [file(PATTERN, { ...TRAINS, cameo: '06' }), 'predicates[0]: "cameo" must be a list'],
    [{ predicates: [TRAINS, TRAINS] }, 'predicates[1]: has the id of another: "trains".'],
  ])('%j', (value, message) => {
    expect(() => parsePatterns(value)).toThrow(message);
  });
});
