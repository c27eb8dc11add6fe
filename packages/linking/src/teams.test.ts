import { describe, expect, test } from 'vitest';
import { linkDocument } from './link-document.js';
import { testKnowledge } from './testing/knowledge.js';
import { sample } from './testing/read.js';
import { testDocument } from './testing/show.js';

/** Names that mean a team. */
function teams(lines: string): string[] {
  const { text, analysis } = sample(lines);
  const { mentions } = linkDocument(testDocument(text), analysis, testKnowledge);
  return mentions
    .filter(({ via, literal }) => via === 'team' && literal)
    .map(({ start, end }) => text.slice(start, end));
}

const MATCH = 'the football striker scored a penalty before half-time and the goalkeeper missed the match .';

describe('a country in a report about sport is its team', () => {
  test.each([
    [`${MATCH} \n {C:Arland} beat {C:Borovia}`, ['Arland', 'Borovia']],
    [`${MATCH} \n {C:Arland} lose|VBP to|TO {C:Borovia}`, ['Arland', 'Borovia']],
    [`${MATCH} \n the win|NN over {C:Borovia} came`, ['Borovia']],
    [`${MATCH} \n {C:Borovia} 's goalkeeper wept`, ['Borovia']],
  ])('%s', (lines, expected) => expect(teams(lines)).toEqual(expected));

  test.each([
    `${MATCH} \n the match in {C:Borovia} was late`,
    `${MATCH} \n they flew to|TO {C:Borovia}`,
    'the minister scored a point in the final debate of the season . \n {C:Arland} told|VBD {C:Borovia} to go',
    'the team met . \n the captain said that {C:Arland} attacked|VBD {C:Borovia}',
  ])('no team: %s', (lines) => expect(teams(lines)).toEqual([]));
});
