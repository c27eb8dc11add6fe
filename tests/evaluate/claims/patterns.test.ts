import { checkPatterns, claimLine, createExtractor, markedDocument, parsePatterns } from '@newsgraph/claims';
import { expect, it, test } from 'vitest';
import { analysisOf } from './analyzer.js';

const patterns = parsePatterns({
  predicates: [
    { id: 'trains', inverse: 'is trained by', class: 'material cooperation', cameo: ['06'] },
    { id: 'founded', layer: 'relation', inverse: 'was founded by', wikidata: 'P112' },
    { id: 'twinned-with', label: 'is twinned with', layer: 'relation', symmetric: true },
  ],
  patterns: [
    {
      predicate: 'trains',
      verbs: 'train drill',
      target: 'obj',
      example: '[Peru] trained [Chilean=Chile] soldiers.',
      claims: ['Peru trains Chile'],
    },
    { predicate: 'founded', verbs: 'found', target: 'obj', example: '[p:Ana Sol] founded [o:Alpha Bank].' },
    { predicate: 'twinned-with', nouns: 'twinning', target: 'with', example: '[Peru] met [Chile].' },
    { predicate: 'trains', verbs: 'attack', target: 'obj', example: '[Peru] attacked [Chile].' },
  ],
  speaking: 'opine',
});

function claimsOf(source: string): string[] {
  const { document, linked } = markedDocument(source);
  return createExtractor({ patterns }).extract(document, analysisOf(document), linked).map(claimLine);
}

it.each([
  ['[Peru] will train [Chile].', ['Peru trains Chile planned']],
  ['[Chile] was not trained by [Peru].', ['Peru trains Chile negated']],
  ['[p:Ana Sol] opined that [Peru] trained [Chile].', ['Peru trains Chile says Ana Sol']],
  ['[o:Alpha Bank] was founded by [p:Ana Sol].', ['Ana Sol founded Alpha Bank']],
  ['[Peru] attacked [Chile].', ['Peru trains Chile']],
])('%s', (source, expected) => {
  expect(claimsOf(source)).toEqual(expected);
});

test('examples are run: a pattern that does not match its own is told', () => {
  const checks = checkPatterns(patterns, analysisOf);
  expect(checks.map(({ where, passed, found }) => [where, passed, found])).toEqual([
    ['patterns[0]', true, ['Peru trains Chile']],
    ['patterns[1]', true, ['Ana Sol founded Alpha Bank']],
    ['patterns[2]', false, ['Peru consult Chile']],
    ['patterns[3]', true, ['Peru trains Chile']],
  ]);
});
