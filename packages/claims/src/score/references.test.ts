import type { EntityType, MentionForm } from '@newsgraph/schema';
import { expect, test } from 'vitest';
import type { Participant } from '../participants.js';
import { togetherIn } from './page.js';
import { antecedentOf } from './references.js';

/** `token entity type form` */
function participant(line: string): Participant {
  const [at, entity, type, form] = line.split(' ');
  const first = Number(at);
  const mention = {
    document: 'd',
    start: first,
    end: first + 1,
    type: type as EntityType,
    form: form as MentionForm,
    score: 1,
  };
  return {
    mention,
    entity: entity!,
    type: type as EntityType,
    label: '',
    first,
    last: first + 1,
    head: first,
  };
}

test.each<[string, string[], string, [antecedent: number, rivals: number]]>([
  ['the name just before', ['0 ann person name', '5 ann person pronoun'], '5 ann', [0, 0]],
  [
    'another person named since',
    ['0 ann person name', '3 bea person name', '6 ann person pronoun'],
    '6 ann',
    [0, 1],
  ],
  [
    'the same person named twice since is one',
    ['0 ann person name', '2 bea person name', '3 bea person name', '6 ann person pronoun'],
    '6 ann',
    [0, 1],
  ],
  [
    'no country is meant by a pronoun of a person',
    ['0 ann person name', '3 peru country name', '6 ann person pronoun'],
    '6 ann',
    [0, 0],
  ],
  [
    'pronouns between are neither antecedents nor rivals',
    ['0 ann person name', '3 ann person pronoun', '4 bea person pronoun', '6 ann person pronoun'],
    '6 ann',
    [0, 0],
  ],
  ['named only behind', ['2 ann person pronoun', '6 ann person name'], '2 ann', [-1, 0]],
])('%s', (_, lines, at, [antecedent, rivals]) => {
  const all = lines.map(participant);
  const first = Number(at.split(' ')[0]);
  const meant = all.find((one) => one.first === first)!;
  const found = antecedentOf({ all }, first, meant);
  expect(found.mention?.first ?? -1).toBe(antecedent);
  expect(found.rivals).toBe(rivals);
});

test('a pronoun far behind many others has no antecedent', () => {
  const others = Array.from({ length: 60 }, (_, i) => participant(`${i + 1} other${i} person name`));
  const all = [participant('0 ann person name'), ...others, participant('99 ann person pronoun')];
  expect(antecedentOf({ all }, 99, all.at(-1)!).mention).toBeUndefined();
});

test('in how many sentences two are named', () => {
  const page = {
    sentences: new Map([
      ['a', new Set([1, 2, 5])],
      ['b', new Set([2, 5, 7])],
    ]),
    mentions: new Map<string, number>(),
    firstPerson: 0,
    all: [],
    known: 0,
    opening: new Set<string>(),
  };
  expect(togetherIn(page, 'a', 'b')).toBe(2);
  expect(togetherIn(page, 'b', 'a')).toBe(2);
  expect(togetherIn(page, 'a', 'stranger')).toBe(0);
});
