import { describe, expect, it } from 'vitest';
import { retokenise } from '../names.js';
import { cleanNames } from './clean.js';
import { parseConllu } from './conllu.js';
import { gumNames } from './gum-names.js';
import { LOCATION, ORGANIZATION, PERSON, readColumns, spansOf } from './names.js';

const TYPES = { per: PERSON, loc: LOCATION, org: ORGANIZATION };

describe('names from tags', () => {
  it.each([
    ['BIO', ['B-PER', 'I-PER', 'O', 'B-LOC'], [[0, 2, PERSON], [3, 4, LOCATION]]],
    ['IO', ['I-ORG', 'I-ORG', 'I-LOC', 'O'], [[0, 2, ORGANIZATION], [2, 3, LOCATION]]],
    ['BILOU', ['B-PER', 'L-PER', 'U-ORG', 'U-ORG'], [[0, 2, PERSON], [2, 3, ORGANIZATION], [3, 4, ORGANIZATION]]],
    ['unknown types', ['B-DATE', 'I-DATE', 'B-PER', 'O'], [[2, 3, PERSON]]],
  ])('in %s', (_, tags, expected) => {
    expect(spansOf(tags, TYPES).map(({ first, last, nameClass }) => [first, last, nameClass])).toEqual(expected);
  });

  it('reads columns with documents', () => {
    const text = '-DOCSTART- O\n\nAna I-PER\nleft O\n\n-DOCSTART- O\n\nNorland I-LOC\n';
    const documents = readColumns(text, { types: TYPES, document: '-DOCSTART-' });
    expect(documents.map((sentences) => sentences.map((sentence) => sentence.tokens))).toEqual([[['Ana', 'left']], [['Norland']]]);
  });
});

describe('names as we want them', () => {
  it('cuts tokens as the tokenizer does', () => {
    const sentence = { tokens: ['US-led', 'talks'], spans: [{ first: 0, last: 1, nameClass: LOCATION }] };
    expect(retokenise(sentence)).toEqual({
      tokens: ['US', '-', 'led', 'talks'],
      spans: [{ first: 0, last: 3, nameClass: LOCATION }],
    });
  });

  it('drops pronouns and titles, and keeps "US"', () => {
    const tokens = ['President', 'Ana', 'Torvel', 'told', 'him', 'that', 'US', 'talks'];
    const spans = [
      { first: 0, last: 3, nameClass: PERSON },
      { first: 4, last: 5, nameClass: PERSON },
      { first: 6, last: 7, nameClass: LOCATION },
    ];
    expect(cleanNames({ tokens, spans }).spans.map(({ first, last }) => [first, last])).toEqual([[1, 3], [6, 7]]);
  });
});

const word = (number: number, form: string, tags: string, misc: string) =>
  `${number}\t${form}\t${form}\t${tags}\t_\t${number === 1 ? 0 : 1}\t${number === 1 ? 'root' : 'dep'}\t_\t${misc}`;

describe('treebanks', () => {
  const text = [
    '# sent_id = s1',
    word(1, 'President', 'PROPN\tNNP', 'Entity=(1-person-new-nnnnn-cf1-2,3-sgl'),
    word(2, 'Ana', 'PROPN\tNNP', '_'),
    word(3, 'Torvel', 'PROPN\tNNP', 'Entity=1)'),
    word(4, 'of', 'ADP\tIN', '_'),
    word(5, 'Norland', 'PROPN\tNNP', 'Entity=(2-place-new-nnnnn-cf2-1-sgl)'),
    word(6, 'slept', 'VERB\tVBD', '_'),
    '5.1\tx\tx\t_\t_\t_\t_\t_\t_\t_',
    '',
    '# sent_id = s2',
    word(1, '_', 'X\tXX', '_'),
    '',
  ].join('\n');

  it('are read without empty nodes and blanked sentences', () => {
    const sentences = parseConllu(text);
    expect(sentences.map((sentence) => [sentence.id, sentence.words.length])).toEqual([['s1', 6]]);
    expect(sentences[0]!.words[0]!.head).toBe(-1);
  });

  it('give names: proper nouns around the head, without titles', () => {
    const { tokens, spans } = gumNames(parseConllu(text)[0]!);
    expect(spans.map(({ first, last, nameClass }) => [tokens.slice(first, last).join(' '), nameClass])).toEqual([
      ['Ana Torvel', PERSON],
      ['Norland', LOCATION],
    ]);
  });
});
