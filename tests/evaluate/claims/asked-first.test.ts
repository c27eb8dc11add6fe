import { claimLine } from '@newsgraph/claims';
import { describe, expect, it } from 'vitest';
import { claimsOf } from './non-facts.js';

const events = (text: string) =>
  claimsOf(text)
    .filter(({ rule }) => rule.startsWith('event:'))
    .map(claimLine);

describe('who is asked', () => {
  it.each([
    [
      '[Chile] asked that [Poland] bar [Kenya] from the talks.',
      ['Chile request Poland', 'Poland coerce Kenya demanded says Chile'],
    ],
    [
      '[Chile] demands that [o:NATO] bar [Kenya] from the club and remove its tents.',
      ['Chile request NATO', 'NATO coerce Kenya demanded says Chile'],
    ],
    [
      '[Chile] insists that [Egypt] free [p:Ana Sol] at once.',
      ['Chile request Egypt', 'Egypt concede Ana Sol demanded says Chile'],
    ],
  ])('%s', (text, expected) => {
    expect(events(text)).toEqual(expected);
  });

  it.each([
    '[Chile] said that [Egypt] bar owners met.',
    '[Chile] demanded that the [o:NATO] ban be lifted.',
    '[Chile] demanded that [Kenya] release papers be signed.',
  ])('nobody: %s', (text) => {
    expect(events(text)).toEqual([]);
  });
});

describe('who was the first to do it', () => {
  it.each([
    ['[Chad] was the first African state to recognise [Peru].', ['Chad support Peru']],
    ['[Chad], like [Kenya], was the first state to normalise relations with [Peru].', ['Chad support Peru']],
    ['[Chad] became the first state to recognise [Peru].', ['Chad support Peru']],
    ['[Chad] became the first country to cut ties with [Peru] over the war.', ['Chad sanction Peru']],
  ])('%s', (text, expected) => {
    expect(events(text)).toEqual(expected);
  });

  it.each([
    ['In 2020 [Chad], after [Kenya] and [Mali], was the first state to normalise relations with [Peru].', []],
    ['[Chad] hopes to become the first state to recognise [Peru].', ['Chad support Peru planned']],
    ['[Chad] wants to be the first country to recognise [Peru].', ['Chad support Peru planned']],
    ['[Chad] would be the first country to recognise [Peru].', ['Chad support Peru planned']],
  ])('not done, or by others: %s', (text, expected) => {
    expect(events(text)).toEqual(expected);
  });
});

describe('people who are not their state or body', () => {
  it.each([
    'A summit of Ewe chiefs from [Ghana], [Togo] and [Benin] was held in [l:Lome].',
    'Chiefs from [Ghana] and [Togo] met in [l:Lome].',
    'A gathering of players from [Ghana], [Togo] and [Benin] opened in [l:Lome].',
    'The commander of the [o:Alpha Group] visited [Mali] on Monday.',
    'The [o:Alpha Group] chief met officials from [Ghana] on Monday.',
  ])('nobody: %s', (text) => {
    expect(events(text)).toEqual([]);
  });

  it.each([
    ['A meeting of army chiefs from [Ghana] and [Togo] was held in [l:Lome].', ['Ghana consult Togo']],
    ['A meeting of ministers from [Ghana] and [Togo] was held in [l:Lome].', ['Ghana consult Togo']],
    ['The president of [Mali] visited [Peru] on Monday.', ['Mali consult Peru']],
    ['A delegation of the [o:Alpha Group] visited [Mali] on Monday.', ['Alpha Group consult Mali']],
    ['[p:Ana Sol], the director of the [o:Alpha Group], visited [Mali].', ['Ana Sol consult Mali']],
  ])('%s', (text, expected) => {
    expect(events(text)).toEqual(expected);
  });
});
