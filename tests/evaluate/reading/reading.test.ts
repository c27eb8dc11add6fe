import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draw } from './draw.js';
import { withoutTokenSpaces } from './newswire.js';
import type { Readable } from './readable.js';
import { shareRight, wilson } from './share.js';
import { parseVerdicts, readVerdicts } from './verdicts.js';

const HEAD = 'key\tverdict\tfault\tdate\treader';
const items = Array.from({ length: 50 }, (_, i) => ({ key: `claim ${i}` }));
const keys = (drawn: readonly { key: string }[]) => drawn.map(({ key }) => key);

describe('the draw', () => {
  it('is the same in every run, whatever the order of the items, and without repetition', () => {
    const first = keys(draw(items, { round: '1', count: 10 }));
    expect(keys(draw([...items, ...items].reverse(), { round: '1', count: 10 }))).toEqual(first);
    expect(new Set(first).size).toBe(10);
  });

  it('is another one in another round', () => {
    const [one, two] = ['1', '2'].map((round) => keys(draw(items, { round, count: 10 })));
    expect(one).not.toEqual(two);
  });

  it('keeps what it drew when items that it left go', () => {
    const first = draw(items, { round: '1', count: 10 });
    const left = items.filter((item) => !first.includes(item));
    const fewer = items.filter((item) => item !== left[0] && item !== left[7]);
    expect(draw(fewer, { round: '1', count: 10 })).toEqual(first);
  });

  it('takes all when there are fewer', () => {
    expect(draw(items.slice(0, 3), { round: '1', count: 10 })).toHaveLength(3);
  });
});

describe('the table of verdicts', () => {
  it('is read by key', () => {
    const table = `${HEAD}\nd1 0-4 Q1 agree Q2\tright\t\t2026-11-21\tR\nd1 5-9\twrong\tparty\t2026-11-21\tR\n`;
    expect([...parseVerdicts(table)]).toEqual([
      ['d1 0-4 Q1 agree Q2', { right: true, fault: '', date: '2026-11-21', reader: 'R' }],
      ['d1 5-9', { right: false, fault: 'party', date: '2026-11-21', reader: 'R' }],
    ]);
  });

  it.each([
    ['k\tperhaps\t\t2026-11-21\tR', 'line 2'],
    ['k\twrong\t\t2026-11-21\tR', 'line 2'],
    ['k\twrong\tugly\t2026-11-21\tR', 'line 2'],
    ['k\tright\t\tyesterday\tR', 'line 2'],
    ['k\tright\t\t2026-11-21\tR\tmore', 'line 2'],
    ['k\tright\t\t2026-11-21\tR\nk\tright\t\t2026-11-21\tR', 'line 3'],
  ])('%j is refused with its line', (rows, where) => {
    expect(() => parseVerdicts(`${HEAD}\n${rows}`)).toThrow(
      expect.objectContaining({ code: 'input-malformed', where }),
    );
  });

  it('of the first round judges 200 claims, and is among those of all rounds', () => {
    const first = parseVerdicts(readFileSync(new URL('verdicts-1.tsv', import.meta.url), 'utf8'));
    expect(first.size).toBe(200);
    expect([...first.keys()].filter((key) => !readVerdicts().has(key))).toEqual([]);
  });

  it('of two readers counts in its own round; elsewhere the first stands', () => {
    const of = (round: string) =>
      parseVerdicts(readFileSync(new URL(`verdicts-${round}.tsv`, import.meta.url), 'utf8'));
    const [first, fourth] = [of('1'), of('4')];
    const both = [...fourth.keys()].filter((key) => first.has(key));
    const verdicts = (kept: ReadonlyMap<string, unknown>) => both.map((key) => kept.get(key));
    expect(both.length).toBeGreaterThan(0);
    expect(verdicts(readVerdicts('4'))).toEqual(verdicts(fourth));
    expect(verdicts(readVerdicts())).toEqual(verdicts(first));
  });
});

describe('the shares', () => {
  it('have an interval that one hit in one does not make certain', () => {
    const { low, high } = wilson(1, 1);
    expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.207', '1.000']);
  });

  it('count right claims, faults and what is not judged', () => {
    const claim = (key: string) => ({ key, source: 'samples' }) as Readable;
    const row = 'a\tright\t\t2026-11-21\tR\nb\twrong\tparty\t2026-11-21\tR\nc\tright\ttrivial\t2026-11-21\tR';
    const verdicts = parseVerdicts(`${HEAD}\n${row}`);
    const measures = [...shareRight(['a', 'b', 'c', 'd'].map(claim), { verdicts, set: 'round 1' })];
    const of = (measure: string) => measures.find((one) => one.measure === measure)?.value.toFixed(1);
    expect(of('right %')).toBe('66.7');
    expect(of('right and worth an edge %')).toBe('33.3');
    expect(of('fault: party')).toBe('1.0');
    expect(of('not judged yet')).toBe('1.0');
  });
});

describe('newswire text', () => {
  it.each([
    ['Peru , Chile ( and others ) met .', 'Peru, Chile (and others) met.'],
    ["Peru 's envoy did n't go .", "Peru's envoy didn't go."],
    ['It is " fine " today .', 'It is "fine" today.'],
    ['Chile ’s long - term plan', 'Chile’s long-term plan'],
    ['Under - Secretary Sol of Peru - a lawyer', 'Under-Secretary Sol of Peru - a lawyer'],
  ])('%s', (spaced, written) => {
    expect(withoutTokenSpaces(spaced)).toBe(written);
  });
});
