import { XPOS } from '@newsgraph/schema';
import { describe, expect, it } from 'vitest';
import { createLemmatizer, parseLemmas } from './lemmatizer.js';

const lemmatize = createLemmatizer(
  parseLemmas(
    [
      'be',
      'decide',
      'stop',
      'talk',
      'agree',
      'make',
      'were VBD be',
      'talks NNS talk',
      'children NNS child',
    ].join('\n'),
  ),
);
const lemma = (word: string, tag: (typeof XPOS)[number]) => lemmatize(word, XPOS.indexOf(tag));

describe('lemmas', () => {
  it.each([
    ['Were', 'VBD', 'be'],
    ['children', 'NNS', 'child'],
    ['countries', 'NNS', 'country'],
    ['sanctions', 'NNS', 'sanction'],
    ['crashes', 'NNS', 'crash'],
    ['decided', 'VBD', 'decide'],
    ['stopped', 'VBN', 'stop'],
    ['stopping', 'VBG', 'stop'],
    ['talking', 'VBG', 'talk'],
    ['making', 'VBG', 'make'],
    ['agreed', 'VBD', 'agree'],
    ['denies', 'VBZ', 'deny'],
    ['earliest', 'JJS', 'early'],
    ['Nations', 'NNPS', 'Nations'],
    ['Torvel', 'NNP', 'Torvel'],
    ['crisis', 'NN', 'crisis'],
  ] as const)('of %s as %s is %s', (word, tag, expected) => {
    expect(lemma(word, tag)).toBe(expected);
  });

  it('leaves very long words alone', () => {
    const word = 'a'.repeat(1000);
    expect(lemma(word, 'NNS')).toBe(word);
  });
});
