import { compileKnowledge, openKnowledge } from '@newsgraph/knowledge';
import type { Document, Entity } from '@newsgraph/schema';
import { expect, it } from 'vitest';
import { knownRelations } from './known.js';

const row = (id: string, type: 'country' | 'organization' | 'person') => ({
  id,
  label: id,
  type,
  subtype: '',
  description: '',
  prior: 100,
  country: '',
  sources: 'x',
});
const fact = (
  subject: string,
  property: string,
  object: string,
  [start, end]: readonly [string, string],
) => ({
  subject,
  property,
  object,
  start,
  end,
  source: 'x',
});

const { bytes } = compileKnowledge({
  entities: [row('Q20', 'country'), row('Q7184', 'organization'), row('Q5', 'person'), row('Q6', 'person')],
  aliases: [],
  facts: [
    fact('Q20', 'P463', 'Q7184', ['1949-04-04', '']),
    fact('Q20', 'P35', 'Q5', ['2015-00-00', '2021-12-31']),
    fact('Q20', 'P35', 'Q6', ['2022-00-00', '']),
  ],
});
const knowledge = openKnowledge(bytes);
const entities = ['Q20', 'Q7184', 'Q5', 'Q6'].map(
  (id): Entity => ({ id, label: id, type: 'country', aliases: [] }),
);
const article = (published: string): Document => ({ id: 'd1', text: '', language: 'en', published });
const known = (...documents: Document[]) =>
  knownRelations(knowledge, entities, documents).map((one) => Object.values(one).join(' '));

it('gives what held on the days of the articles, offices from the side of the person', () => {
  expect(known(article('2022-01-14'))).toEqual(['Q20 member-of Q7184', 'Q6 head-of-state Q20']);
  expect(known(article('2021-06-01'))).toEqual(['Q20 member-of Q7184', 'Q5 head-of-state Q20']);
  expect(known(article('1940-06-01'))).toEqual([]);
});

it('without days gives what has not ended; never an entity that no article names', () => {
  expect(known()).toEqual(['Q20 member-of Q7184', 'Q6 head-of-state Q20']);
  expect(knownRelations(knowledge, entities.slice(0, 1), [])).toEqual([]);
});
