import type { Entity, LinkedDocument } from '@newsgraph/schema';
import { describe, expect, test } from 'vitest';
import { testKnowledge } from '../testing/knowledge.js';
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

test('thousands of namesakes take no quadratic time', () => {
  const many = linked(Array.from({ length: 4000 }, (_, i): Person => [`Ana Kov${i}`, `role${i}`]));
  const start = performance.now();
  resolveDocuments(testKnowledge, many);
  expect(performance.now() - start).toBeLessThan(20_000);
});
