import { expect, test } from 'vitest';
import { parseJudgements } from './parse-judgements.js';

const good = '{"left":"local:a#1","right":"Q7","verdict":"same","by":"person"}';

test('one judgement a line; without a score it is sure; blank lines and a byte order mark are nothing', () => {
  expect(parseJudgements(`\ufeff${good}\n\n${good}\r\n`, 'log')).toEqual({
    judgements: Array.from({ length: 2 }, () => ({ score: 1, ...JSON.parse(good) })),
    skips: [],
  });
});

test.each([
  ['{', 'is not JSON'],
  ['[]', 'is no object'],
  ['{"right":"Q7","verdict":"same","by":"person"}', 'has no "left", the id of an entity'],
  ['{"left":"Q7","right":3,"verdict":"same","by":"person"}', 'has no "right", the id of an entity'],
  [
    '{"left":"Q7","right":"Q8","verdict":"maybe","by":"person"}',
    'has no "verdict" of same, not-same, undecided',
  ],
  ['{"left":"Q7","right":"Q8","verdict":"same"}', 'has no "by" of person, machine'],
  [
    '{"left":"Q7","right":"Q8","verdict":"same","by":"person","score":"1"}',
    'has a "score" that is no number from 0 to 1',
  ],
  ['{"left":"Q7","right":"Q7","verdict":"same","by":"person"}', 'judges an entity against itself'],
  [`"${'x'.repeat(20_000)}"`, 'is longer than 10000 characters'],
])('%.50s', (line, fault) => {
  const { judgements, skips } = parseJudgements(`${good}\n${line}\n${good}`, 'log.jsonl');
  expect(judgements.length).toBe(2);
  expect(skips).toEqual([
    { where: 'log.jsonl:2', code: 'input-malformed', reason: `${fault}: the line is left out.` },
  ]);
});
