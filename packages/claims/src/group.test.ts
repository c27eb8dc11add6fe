import type { Claim, Document } from '@newsgraph/schema';
import { expect, it } from 'vitest';
import { groupEvents } from './group.js';

const span = { start: 0, end: 1 };
const documents: Document[] = [
  { id: 'd1', text: '', language: 'en', published: '2022-01-10', story: 's1' },
  { id: 'd2', text: '', language: 'en', published: '2022-01-12T08:00:00Z', story: 's2' },
  { id: 'd3', text: '', language: 'en', published: '2022-01-20', story: 's3' },
  { id: 'd4', text: '', language: 'en', story: 's4' },
  { id: 'd5', text: '', language: 'en', story: 's4' },
];

/** `document subject predicate object day` */
function claim(line: string): Claim {
  const [document, subject, predicate, object, start] = line.split(' ');
  const evidence = { document: document!, sentence: span, subject: span, trigger: span, object: span };
  const said = { subject: subject!, predicate: predicate!, object: object!, evidence, score: 1, rule: 'x' };
  const time = start ? { time: { start } } : {};
  return { id: line, polarity: 'affirmed', modality: 'actual', ...said, ...time };
}

function groups(...lines: string[]): number[] {
  const events = groupEvents(lines.map(claim), documents).map(({ event }) => event);
  const first = [...new Set(events)];
  return events.map((event) => (event === undefined ? -1 : first.indexOf(event)));
}

it.each<[string, string[], number[]]>([
  ['articles two days apart', ['d1 A assault B', 'd2 A assault B'], [0, 0]],
  ['articles eight days apart', ['d2 A assault B', 'd3 A assault B'], [0, 1]],
  [
    'the day of the event counts before that of the article',
    ['d1 A assault B', 'd3 A assault B 2022-01-09'],
    [0, 0],
  ],
  [
    'days in a chain',
    ['d1 A assault B', 'd1 A assault B 2022-01-13', 'd1 A assault B 2022-01-16'],
    [0, 0, 0],
  ],
  ['another type', ['d1 A assault B', 'd1 A threaten B'], [0, 1]],
  ['the other way round', ['d1 A assault B', 'd1 B assault A'], [0, 1]],
  ['the other way round, where it makes no difference', ['d1 A consult B', 'd2 B consult A'], [0, 0]],
  ['no day: one event a story', ['d4 A assault B', 'd5 A assault B', 'd1 A assault B'], [0, 0, 1]],
  ['a month is no day', ['d1 A assault B 2021-12', 'd2 A assault B 2021-12', 'd1 A assault B'], [0, 0, 1]],
  ['relations are no events', ['d1 A member-of B', 'd1 A assault B'], [-1, 1]],
])('%s', (_, lines, expected) => {
  expect(groups(...lines)).toEqual(expected);
});

it('a plan and its denial are one event; ids do not depend on the order of the articles', () => {
  const plan: Claim = { ...claim('d1 A consult B'), modality: 'planned' };
  const denial: Claim = { ...claim('d2 A consult B'), polarity: 'negated' };
  const [one, two] = groupEvents([plan, denial], documents);
  expect(one!.event).toMatch(/^e[0-9a-hjkmnp-tv-z]{16}$/);
  expect(groupEvents([denial, plan], documents).map(({ event }) => event)).toEqual([two!.event, one!.event]);
});
