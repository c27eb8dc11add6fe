import { readEnglish } from '@newsgraph/english/node';
import { createAnalyzer } from '@newsgraph/language';
import { type Analysis, SENTENCE_KIND, sentenceOf, tokenText, UPOS, XPOS } from '@newsgraph/schema';
import { describe, expect, it } from 'vitest';

const analyzer = createAnalyzer(readEnglish());

const read = (text: string): Analysis =>
  analyzer.analyze({
    id: 'd',
    text,
    language: 'en',
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  });

const namesIn = (text: string) =>
  read(text).names.map((name) => `${name.type}: ${text.slice(name.start, name.end)}`);

/** Every token inside the text, in order, without spaces; trees with one root a sentence; names inside sentences. */
function check(analysis: Analysis): void {
  let end = 0;
  for (let i = 0; i < analysis.length; i++) {
    if (analysis.start[i]! < end || analysis.end[i]! <= analysis.start[i]!) throw new Error(`token ${i}`);
    end = analysis.end[i]!;
  }
  expect(end).toBeLessThanOrEqual(analysis.text.length);
  for (let s = 0; s < analysis.sentences.length; s++) {
    const [first, last] = [analysis.sentences.first[s]!, analysis.sentences.last[s]!];
    let roots = 0;
    for (let i = first; i < last; i++) {
      const head = analysis.head[i]!;
      if (head === -1) roots++;
      else if (head < first || head >= last || head === i) throw new Error(`head of token ${i}`);
    }
    if (roots !== 1) throw new Error(`sentence ${s} has ${roots} roots`);
  }
  for (const { start, end: stop } of [...analysis.names, ...analysis.lexical]) {
    expect(stop).toBeGreaterThan(start);
    expect(stop).toBeLessThanOrEqual(analysis.text.length);
  }
}

describe('reading a sentence', () => {
  const analysis = read('Foreign Minister Ana Torvel did not exclude talks with Poland in Geneva on Monday.');

  it('gives tags, lemmas and a tree', () => {
    const words = Array.from({ length: analysis.length }, (_, i) => tokenText(analysis, i));
    const exclude = words.indexOf('exclude');
    expect(UPOS[analysis.upos[exclude]!]).toBe('VERB');
    expect(XPOS[analysis.xpos[exclude]!]).toBe('VB');
    expect(analysis.lemma[words.indexOf('did')]).toBe('do');
    expect(analysis.lemma[words.indexOf('talks')]).toBe('talk');
    expect(analysis.head[exclude]).toBe(-1);
    expect(words[analysis.head[words.indexOf('talks')]!]).toBe('exclude');
  });

  it('finds names with types, without titles, and dates', () => {
    const names = analysis.names.map((name) => [name.type, analysis.text.slice(name.start, name.end)]);
    expect(names).toEqual([
      ['person', 'Ana Torvel'],
      ['country', 'Poland'],
      ['place', 'Geneva'],
    ]);
    expect(analysis.lexical).toEqual([{ kind: 'date', start: 75, end: 81 }]);
  });
});

describe('names', () => {
  it.each([
    ['The Russians and Western officials met on Friday.', []],
    ['He said that they would meet the Minister in March.', []],
    ['The US and the UK signed it.', ['country: US', 'country: UK']],
    [
      'The World Trade Organization (WTO) rejected it.',
      ['organization: World Trade Organization', 'organization: WTO'],
    ],
    ['A US-Russia meeting and US-led talks.', ['country: US', 'country: Russia', 'country: US']],
    ['The Biden administration and the Bill.', ['person: Biden']],
    ['Secretary of State Ana Torvel left.', ['person: Ana Torvel']],
    [
      'He recalled the Cold War and the Cuban missile crisis.',
      ['event: Cold War', 'event: Cuban missile crisis'],
    ],
    ['RUSSIA AND UKRAINE MEET IN GENEVA', ['country: RUSSIA', 'country: UKRAINE', 'place: GENEVA']],
  ])('in %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it('finds a person again by surname', () => {
    const names = namesIn('Maria Delgado spoke first. Later, Delgado left the room. "No," Delgado said.');
    expect(names).toEqual(['person: Maria Delgado', 'person: Delgado', 'person: Delgado']);
  });
});

describe('the page', () => {
  it('keeps sentences inside blocks and gives them kinds', () => {
    const text = 'Talks resume\n\nMinisters met. They agreed.\n\nMore news';
    const analysis = analyzer.analyze({
      id: 'd',
      text,
      language: 'en',
      blocks: [
        { kind: 'title', start: 0, end: 12 },
        { kind: 'paragraph', start: 14, end: 41 },
        { kind: 'heading', start: 43, end: 52 },
      ],
    });
    expect(Array.from(analysis.sentences.kind, (kind) => SENTENCE_KIND[kind])).toEqual([
      'title',
      'body',
      'body',
      'heading',
    ]);
    expect(sentenceOf(analysis, 2)).toBe(1);
    expect(analysis.names).toEqual([]);
  });

  it('reads the same text the same way every time', () => {
    const text = 'President Maria Delgado of Brazil met NATO officials in Brussels.';
    expect(read(text)).toEqual(read(text));
  });
});

const BAD: readonly (readonly [name: string, text: string])[] = [
  ['empty text', ''],
  ['spaces only', ' \n\t \u00a0 \u200b\n'],
  ['one token of 1 MB', 'a'.repeat(1 << 20)],
  ['one mixed token of 1 MB', "A.b-c'd@/".repeat(1 << 17)],
  ['a megabyte of signs', '.,;:!?"\'()[]-'.repeat(1 << 16)],
  ['10 MB without a full stop', 'the minister of Norland spoke and '.repeat(300_000)],
  ['lone surrogates', '\ud83d said \udc00 Maria \ud83d\ud83d in \udc00\udc00.'.repeat(50)],
  ['zero-width characters', 'Ma\u200dria\u200b Del\u00adgado\ufeff met\u2060 him.'.repeat(50)],
  ['mixed scripts', 'Мария Delgado встретила 李明 في جنيف. Η Μαρία είπε no. हिन्दी news.'.repeat(50)],
  ['a page in capitals', 'MINISTERS OF POLAND AND THE US MET IN GENEVA ON MONDAY. '.repeat(500)],
  ['a table turned into text', 'Poland\t38\t313\t1.2%\nNorland\t5\t44\t-0.3%\n'.repeat(2000)],
  ['control characters', 'A\u0000b\u0007 Maria\u001b[31m Delgado\u0085 met.'],
  ['many different words', Array.from({ length: 60_000 }, (_, i) => `Word${i.toString(36)}`).join(' ')],
];

const PATIENCE = 300_000;

describe('bad input', () => {
  it.each(BAD)('reads %s', { timeout: PATIENCE }, (_, text) => {
    check(read(text));
  });

  it('takes time linear in the length', { timeout: PATIENCE }, () => {
    const unit = 'Maria Delgado met the US envoy in Geneva and ';
    const seconds = (times: number) => {
      const from = process.cpuUsage();
      read(unit.repeat(times));
      const { user } = process.cpuUsage(from);
      return user / 1e6;
    };
    seconds(2000);
    const short = Math.max(seconds(2000), 0.02);
    expect(seconds(20_000) / short).toBeLessThan(40);
  });
});
