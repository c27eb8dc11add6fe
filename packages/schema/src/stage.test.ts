import { expect, test } from 'vitest';
import { checkStages, type Stage } from './index.js';

const stage = (name: string, needs: Stage['needs'], gives: Stage['gives']): Stage => ({
  name,
  needs,
  gives,
  run: (item) => item,
});

test('stages in the order of the data flow pass', () => {
  expect(() =>
    checkStages([stage('language', ['document'], 'analysis'), stage('linking', ['analysis'], 'linked')]),
  ).not.toThrow();
});

test('a stage that needs what nobody gave is named, with what is missing', () => {
  expect(() => checkStages([stage('claims', ['analysis', 'linked'], 'claims')])).toThrow(
    'stage "claims": needs analysis and linked, which no stage before it gives. Known there: document.',
  );
});
