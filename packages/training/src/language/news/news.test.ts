import { DEPREL, UPOS } from '@newsgraph/schema';
import { expect, test } from 'vitest';
import type { TreebankSentence } from '../data/conllu.js';
import { newsTrees } from './index.js';
import { after, before, phrase, sentenceOf, word } from './tree.js';
import { inflect } from './verbs.js';

const sentences = newsTrees({ seed: 1, count: 2000 });

const text = ({ words }: TreebankSentence) =>
  words
    .map(({ form, misc }) => (misc === '_' ? `${form} ` : form))
    .join('')
    .trim();

/** Whether no arc crosses another, the root's included. */
function projective(heads: readonly number[]): boolean {
  return heads.every((head, i) => {
    const [from, to] = head < i ? [head, i] : [i, head];
    return heads.every((other, j) => j <= from || j >= to || (other >= from && other <= to));
  });
}

function reachesRoot(heads: readonly number[], from: number): boolean {
  let at = from;
  for (let steps = 0; steps <= heads.length; steps++) {
    if (at === -1) return true;
    at = heads[at]!;
  }
  return false;
}

test('every sentence is one projective tree of known tags and labels', () => {
  for (const { words } of sentences) {
    const heads = words.map(({ head }) => head);
    expect(heads.filter((head) => head === -1)).toHaveLength(1);
    expect(heads.every((_, i) => reachesRoot(heads, i))).toBe(true);
    expect(projective(heads)).toBe(true);
    for (const { upos, deprel } of words) {
      expect(UPOS).toContain(upos);
      expect(DEPREL).toContain(deprel);
    }
  }
});

test('the same seed gives the same sentences, another one others', () => {
  expect(newsTrees({ seed: 1, count: 50 })).toEqual(sentences.slice(0, 50));
  expect(newsTrees({ seed: 2, count: 50 }).map(text)).not.toEqual(sentences.slice(0, 50).map(text));
});

test('sentences begin with a capital and have no two marks in a row', () => {
  for (const sentence of sentences) {
    expect(text(sentence)).toMatch(/^"?[\p{Lu}\d]/u);
    expect(text(sentence)).not.toMatch(/,\s*[,.]|\s[,.]/);
  }
});

test('a tree is read off in the order of the text', () => {
  const head = word('met', 'VBD', { lemma: 'meet' });
  before(head, 'nsubj', phrase('South/NNP>compound *Korea/NNP'));
  after(head, 'obj', phrase('the/DT>det United/NNP/ADJ>amod *States/NNPS'));
  const { words } = sentenceOf(head, 's');
  expect(words.map(({ form, head, deprel }) => [form, head, deprel])).toEqual([
    ['South', 1, 'compound'],
    ['Korea', 2, 'nsubj'],
    ['met', -1, 'root'],
    ['the', 5, 'det'],
    ['United', 5, 'amod'],
    ['States', 2, 'obj'],
  ]);
});

test.each([
  ['accuse', 'VBG', 'accusing'],
  ['deny', 'VBZ', 'denies'],
  ['deny', 'VBD', 'denied'],
  ['expel', 'VBN', 'expelled'],
  ['agree', 'VBG', 'agreeing'],
  ['freeze', 'VBN', 'frozen'],
  ['clash', 'VBZ', 'clashes'],
  ['visit', 'VBD', 'visited'],
])('%s as %s is %s', (base, tag, form) => {
  expect(inflect(base, tag)).toBe(form);
});
