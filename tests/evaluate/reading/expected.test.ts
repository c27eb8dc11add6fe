import { describe, expect, it } from 'vitest';
import { parseExpected, readExpected, says, shareFound } from './expected.js';
import type { Readable } from './readable.js';

const claim = (predicate: string, subjectNames: string[], objectNames: string[]) =>
  ({ claim: { predicate }, document: 'a.txt', subjectNames, objectNames }) as unknown as Readable;
const [wanted] = parseExpected(
  'document\tsubject\tpredicate\tobject\na.txt\tSol\temployer/represents\tAlfa Bank\n',
);

describe('an expected claim', () => {
  it.each([
    ['its names within longer ones', claim('employer', ['Ana Sol'], ['the Alfa Bank of Lima']), true],
    ['another of its predicates', claim('represents', ['Ana Sol'], ['Alfa Bank']), true],
    ['an alias, without accents', claim('employer', ['A. S.', 'Ana Sól'], ['Alfa Bank']), true],
    ['another predicate', claim('accuse', ['Ana Sol'], ['Alfa Bank']), false],
    ['the other direction', claim('employer', ['Alfa Bank'], ['Ana Sol']), false],
    ['another object', claim('employer', ['Ana Sol'], ['Beta Bank']), false],
    ['another document', { ...claim('employer', ['Ana Sol'], ['Alfa Bank']), document: 'b.txt' }, false],
  ])('%s', (_, found, said) => {
    expect(says(found, wanted!)).toBe(said);
  });

  it('has no direction when its predicate has none', () => {
    const meeting = parseExpected('\na.txt\tPeru\tconsult\tChile')[0]!;
    expect(says(claim('consult', ['Chile'], ['Peru']), meeting)).toBe(true);
  });

  it('that nobody makes is named and lowers the share', () => {
    const missed: string[] = [];
    const expected = parseExpected('\na.txt\tSol\temployer\tAlfa Bank\na.txt\tRey\temployer\tAlfa Bank');
    const claims = [claim('employer', ['Ana Sol'], ['Alfa Bank'])];
    const onMissed = ({ subject }: { subject: string }) => missed.push(subject);
    expect([...shareFound(claims, { expected, set: 's', onMissed })].map(({ value }) => value)).toEqual([50]);
    expect(missed).toEqual(['Rey']);
  });

  it('of the first round is one of 168', () => {
    expect(readExpected('1')).toHaveLength(168);
  });
});
