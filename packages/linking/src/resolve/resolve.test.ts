import type { Entity, LinkedDocument } from '@newsgraph/schema';
import { describe, expect, test } from 'vitest';
import { testKnowledge } from '../testing/knowledge.js';
import type { Verdict } from './compare.js';
import type { Judgement } from './judgement.js';
import { resolveDocuments } from './resolve.js';

type Person = readonly [label: string, role?: string | undefined, country?: string];

function entity(id: string, [label, role, country]: Person): Entity {
  return {
    id,
    label,
    type: 'person',
    aliases: [],
    ...(country && { country }),
    ...(role && { roles: [role] }),
  };
}

function linked(people: readonly Person[]): LinkedDocument[] {
  return people.map((person, i) => ({
    document: `d${i}`,
    mentions: [],
    entities: [entity(`local:d${i}#1`, person)],
  }));
}

function count(people: readonly Person[]): number {
  return resolveDocuments(testKnowledge, linked(people)).entities.length;
}

describe('one identity', () => {
  test.each<[string, Person, Person]>([
    ['same name', ['Tessa Okuma'], ['Tessa Okuma']],
    ['same name, one with an office', ['Tessa Okuma', 'mayor'], ['Tessa Okuma']],
    ['spelling, same office', ['Sergei Rybakov', 'deputy minister'], ['Sergey Ryabkov', 'deputy minister']],
    ['spelling, same country', ['Ivan Petrenko', undefined, 'Q1'], ['Ivan Petrenco', undefined, 'Q1']],
    ['initial', ['J. Okuma', 'coach', 'Q1'], ['Jana Okuma', 'coach', 'Q1']],
    ['last name alone, same office and country', ['Okuma', 'mayor', 'Q1'], ['Tessa Okuma', 'mayor', 'Q1']],
  ])('%s', (_, a, b) => expect(count([a, b])).toBe(1));
});

describe('two identities', () => {
  test.each<[string, Person, Person]>([
    ['same name, other country', ['Tessa Okuma', undefined, 'Q1'], ['Tessa Okuma', undefined, 'Q2']],
    ['same name, other office', ['Michael Carpenter', 'ambassador'], ['Michael Carpenter', 'coach']],
    ['spelling, nothing else', ['Sergei Rybakov'], ['Sergey Ryabkov']],
    ['spelling, other country', ['Ivan Petrenko', 'mayor', 'Q1'], ['Ivan Petrenco', 'mayor', 'Q2']],
    ['family', ['Tessa Okuma', 'senator', 'Q1'], ['Jana Okuma', 'senator', 'Q1']],
    ['last name alone', ['Okuma'], ['Tessa Okuma']],
  ])('%s', (_, a, b) => expect(count([a, b])).toBe(2));

  test('a chain does not join what contradicts', () => {
    expect(count([['Tessa Okuma', undefined, 'Q1'], ['Tessa Okuma'], ['Tessa Okuma', undefined, 'Q2']])).toBe(
      2,
    );
  });
});

test('a last name alone does not join two who share it', () => {
  expect(
    count([
      ['Lee Sung-un', 'manager', 'Q1'],
      ['Lee', 'manager', 'Q1'],
      ['Robin Lee', 'manager', 'Q1'],
    ]),
  ).toBeGreaterThan(1);
});

test('nor do the last names that two documents use for them', () => {
  const people = linked([['Lee Sung-un'], ['Robin Li Yanhong']]).map((one, i) => ({
    ...one,
    entities: one.entities.map((entity) => ({ ...entity, aliases: [i === 0 ? 'Lee' : 'Li'] })),
  }));
  expect(resolveDocuments(testKnowledge, people).entities.length).toBe(2);
  const family = linked([['Mohammed Al Baker'], ['Akbar Al Baker']]).map((one) => ({
    ...one,
    entities: one.entities.map((entity) => ({ ...entity, aliases: ['Al Baker'] })),
  }));
  expect(resolveDocuments(testKnowledge, family).entities.length).toBe(2);
});

test('courts that every state has are one only in one country', () => {
  const courts = (countries: readonly (string | undefined)[]) =>
    countries.map((country, i): LinkedDocument => {
      const court: Entity = {
        id: `local:d${i}#1`,
        label: 'Constitutional Court',
        type: 'organization',
        aliases: [],
      };
      return { document: `d${i}`, mentions: [], entities: [{ ...court, ...(country && { country }) }] };
    });
  const size = (countries: readonly (string | undefined)[]) =>
    resolveDocuments(testKnowledge, courts(countries)).entities.length;
  expect(size(['Q1', 'Q1'])).toBe(1);
  expect(size(['Q1', 'Q2'])).toBe(2);
  expect(size([undefined, 'Q2'])).toBe(2);
});

describe('final ids', () => {
  const people: Person[] = [['Tessa Okuma', 'mayor'], ['Ivan Petrenko'], ['Tessa Okuma']];
  const { entities, identity } = resolveDocuments(testKnowledge, linked(people));

  test('are readable, sorted, and known for every id', () => {
    expect(entities.map(({ id }) => id.replace(/-[^-]+$/, ''))).toEqual([
      'local:ivan-petrenko',
      'local:tessa-okuma',
    ]);
    expect(identity.get('local:d0#1')).toBe(identity.get('local:d2#1'));
    expect(identity.size).toBe(3);
  });

  test('do not depend on the order of the documents', () => {
    const turned = resolveDocuments(testKnowledge, linked(people).reverse());
    expect(turned.entities.map(({ id }) => id)).toEqual(entities.map(({ id }) => id));
  });

  test('a misspelt person becomes the known one', () => {
    const known: LinkedDocument = {
      document: 'k',
      mentions: [],
      entities: [entity('Q8', ['Sergei Ryabkov', undefined, 'Q2'])],
    };
    const local = linked([['Sergey Rybakov', 'deputy foreign minister', 'Q2']]);
    expect(resolveDocuments(testKnowledge, [known, ...local]).identity.get('local:d0#1')).toBe('Q8');
  });
});

describe('judgements', () => {
  const people: Person[] = [['Tessa Okuma', 'mayor'], ['Ivan Petrenko'], ['Tessa Okuma']];
  const documents = linked(people);
  const word = (
    left: string,
    right: string,
    verdict: Verdict,
    by: 'person' | 'machine' = 'person',
  ): Judgement => ({
    left,
    right,
    verdict,
    by,
    score: 1,
  });
  const size = (log: Judgement[]) => resolveDocuments(testKnowledge, documents, log).entities.length;

  test.each<[string, Judgement[], number]>([
    ['none', [], 2],
    ['a person parts two', [word('local:d0#1', 'local:d2#1', 'not-same')], 3],
    ['a machine does not', [word('local:d0#1', 'local:d2#1', 'not-same', 'machine')], 2],
    ['a person joins two', [word('local:d0#1', 'local:d1#1', 'same')], 1],
    [
      'the last word counts',
      [word('local:d0#1', 'local:d2#1', 'not-same'), word('local:d2#1', 'local:d0#1', 'undecided')],
      2,
    ],
    ['ids that are not there', [word('local:d9#1', 'Q77', 'same')], 2],
    ['with oneself', [word('local:d0#1', 'local:d0#1', 'not-same')], 2],
    [
      'contradictions: what is forbidden stays apart',
      [word('local:d0#1', 'local:d1#1', 'same'), word('local:d1#1', 'local:d2#1', 'not-same')],
      2,
    ],
  ])('%s', (_, log, count) => expect(size(log)).toBe(count));

  test('a contradiction is told, with the pair', () => {
    const log = [word('local:d0#1', 'local:d1#1', 'same'), word('local:d1#1', 'local:d0#1', 'same')];
    expect(resolveDocuments(testKnowledge, documents, log).skips).toEqual([]);
    const apart = [...log, word('local:d2#1', 'local:d1#1', 'not-same')];
    expect(resolveDocuments(testKnowledge, documents, apart).skips).toEqual([
      {
        where: 'judgement local:d1#1 local:d0#1',
        code: 'input-malformed',
        reason: expect.stringContaining('they stay apart'),
      },
    ]);
  });

  test('final ids can be joined', () => {
    const [a, b] = resolveDocuments(testKnowledge, documents).entities;
    expect(size([word(a!.id, b!.id, 'same')])).toBe(1);
  });

  test('taking one back gives the same result as before', () => {
    const before = resolveDocuments(testKnowledge, documents);
    const log = [word('local:d0#1', 'local:d1#1', 'same'), word('local:d0#1', 'local:d1#1', 'undecided')];
    expect(resolveDocuments(testKnowledge, documents, log)).toEqual(before);
  });
});

test('thousands of namesakes take no quadratic time', () => {
  const many = linked(Array.from({ length: 4000 }, (_, i): Person => [`Ana Kov${i}`, `role${i}`]));
  const start = performance.now();
  resolveDocuments(testKnowledge, many);
  expect(performance.now() - start).toBeLessThan(20_000);
});
