import { describe, expect, it } from 'vitest';
import { ARTICLE_FOLDER, readArticles, readArticleText, readMarkedSentence } from './articles.js';
import { LOCATION, ORGANIZATION, OTHER, PERSON } from './names.js';

const names = (line: string) => {
  const { tokens, spans } = readMarkedSentence(line);
  return spans.map(({ first, last, nameClass }) => [tokens.slice(first, last).join(' '), nameClass]);
};

describe('articles with marks', () => {
  it.each([
    ['[P Ana Sol] left [L Norland].', [['Ana Sol', PERSON], ['Norland', LOCATION]]],
    ["[L Norland]'s [O Grain Board] met.", [['Norland', LOCATION], ['Grain Board', ORGANIZATION]]],
    ['[L Tovel]-based [O Sorin Gas Ltd].', [['Tovel', LOCATION], ['Sorin Gas Ltd.', ORGANIZATION]]],
    ['The [M Sol Prize] is new.', [['Sol Prize', OTHER]]],
    ['No names [here].', []],
  ])('"%s"', (line, expected) => {
    expect(names(line)).toEqual(expected);
  });

  it.each(['[P Ana Sol left.', 'ex-[O Sorin] men', '[P ] left'])('refuse "%s"', (line) => {
    expect(() => readMarkedSentence(line)).toThrow();
  });

  it('stand apart by blank lines, without comments', () => {
    const articles = readArticleText('# one\n[P Ana]\nShe left.\n\n\n# none\n\nTwo.\n');
    expect(articles.map(({ sentences, partial }) => [sentences.length, partial])).toEqual([
      [2, true],
      [1, true],
    ]);
  });

  it('of ours are read whole', () => {
    const articles = readArticles(ARTICLE_FOLDER);
    expect(articles.length).toBeGreaterThan(300);
    const classes = new Set(articles.flatMap((a) => a.sentences.flatMap((s) => s.spans.map((n) => n.nameClass))));
    expect([...classes].sort()).toEqual(expect.arrayContaining([PERSON, LOCATION, ORGANIZATION]));
  });
});
