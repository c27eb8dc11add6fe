import { describe, expect, test } from 'vitest';
import { linkDocument } from './link-document.js';
import { testKnowledge } from './testing/knowledge.js';
import { sample } from './testing/read.js';
import { testDocument } from './testing/show.js';

/** Seconds to link `count` copies of a stretch of text, in one sentence or in many. */
function seconds(line: string, count: number, joint: string): number {
  const { text, analysis } = sample(Array.from({ length: count }, () => line).join(joint));
  const document = testDocument(text);
  const start = performance.now();
  linkDocument(document, analysis, testKnowledge);
  return (performance.now() - start) / 1000;
}

const LINES = [
  '{P:Mira Voss} met the president of {C:Arland} and it said that she left the country .',
  '( {O:CP} ) , {L:Marven} , {L:Tessin} and {L:Marven} beat the alliance of {P:Mr. Okuma} ,',
  'the president the minister the Arlandic president he she it they its his',
];

describe('four times the text takes about four times as long', () => {
  test.each(
    LINES.flatMap(
      (line) =>
        [
          [line, ' '],
          [line, ' \n '],
        ] as const,
    ),
  )('%s', (line, joint) => {
    seconds(line, 200, joint);
    const [short, long] = [seconds(line, 500, joint), seconds(line, 2000, joint)];
    expect(long).toBeLessThan(Math.max(0.5, short * 12));
  });
});

describe('odd input', () => {
  test.each(['\u0000', '\ud800', '{P:\u202eVoss}', '{O:((((}', `{P:${'X'.repeat(10_000)}}`])('%#', (line) => {
    expect(() => seconds(line, 1, ' ')).not.toThrow();
  });
});
