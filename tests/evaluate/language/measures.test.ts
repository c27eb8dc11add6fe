import { describe, expect, it } from 'vitest';
import { f1, scoreWithInterval } from './bootstrap.js';
import { fromRows, readColumnFile, readTsvDocument, toCapitals, toTitleCase } from './names.js';
import { readTreebank } from './treebank.js';

describe('scores', () => {
  it('are F1 in percent with an interval around them', () => {
    expect(f1({ hit: 1, predicted: 2, gold: 2 })).toBe(50);
    expect(f1({ hit: 0, predicted: 0, gold: 0 })).toBe(0);
    const documents = Array.from({ length: 40 }, (_, i) => ({ hit: i % 3, predicted: 3, gold: 2 }));
    const { value, low, high, n } = scoreWithInterval(documents);
    expect(n).toBe(80);
    expect(low).toBeLessThan(value);
    expect(high).toBeGreaterThan(value);
    expect(scoreWithInterval(documents)).toEqual({ value, low, high, n });
  });
});

const shown = (document: { text: string; names: readonly { start: number; end: number; type: string }[] }) =>
  document.names.map(({ start, end, type }) => `${type}: ${document.text.slice(start, end)}`);

describe('texts with names', () => {
  it('come from BIO, IO and BILOU rows', () => {
    const rows = (tags: string) => tags.split(' ').map((tag, i) => [`w${i}`, tag] as const);
    expect(shown(fromRows([rows('B-PER I-PER B-PER O')]))).toEqual(['per: w0 w1', 'per: w2']);
    expect(shown(fromRows([rows('I-LOC I-LOC O I-ORG')]))).toEqual(['loc: w0 w1', 'org: w3']);
    expect(shown(fromRows([rows('U-LOC B-ORG L-ORG O')]))).toEqual(['loc: w0', 'org: w1 w2']);
  });

  it('come from column files with and without documents', () => {
    expect(
      readColumnFile('-DOCSTART- O\n\nAna B-PER\nleft O\n\nShe O\n').map((document) => document.text),
    ).toEqual(['Ana left\n\nShe']);
    expect(readColumnFile('Ana\tB-PER\r\nleft\tO\r\n').map(shown)).toEqual([['per: Ana']]);
    expect(readColumnFile('# newdoc id = x\n1\tAna\tB-PER\t-\t-\n2\tleft\tO\t-\t-\n').map(shown)).toEqual([
      ['per: Ana'],
    ]);
  });

  it('come from one file a document', () => {
    expect(shown(readTsvDocument('https://example.org/a\tO\n\nIn\tO\nNorland\tB-Location\n'))).toEqual([
      'location: Norland',
    ]);
  });

  it('change their case and not their length', () => {
    expect(toTitleCase('the talks of the ministers in Norland')).toBe(
      'The Talks of the Ministers in Norland',
    );
    expect(toCapitals('Straße nach Norland')).toBe('STRAßE NACH NORLAND');
  });
});

describe('treebanks', () => {
  it('keep multi-word tokens and paragraphs', () => {
    const line = (number: string, form: string, misc = '_') =>
      `${number}\t${form}\t_\tX\tXX\t_\t0\troot\t_\t${misc}`;
    const text = [
      '# newdoc id = a',
      '# newpar',
      line('1-2', "don't"),
      line('1', 'do'),
      line('2', "n't"),
      line('3', '.', 'SpaceAfter=No'),
    ];
    const [document] = readTreebank(`${text.join('\n')}\n\n`);
    expect(document!.sentences[0]!.paragraph).toBe(true);
    expect(
      document!.sentences[0]!.surfaces.map(({ form, words, space }) => [form, words.length, space]),
    ).toEqual([
      ["don't", 2, true],
      ['.', 1, false],
    ]);
  });
});
