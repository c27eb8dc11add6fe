import { groupStories, ingest } from '@newsgraph/ingest';
import { readInputs } from '@newsgraph/ingest/node';
import type { Document, Skip } from '@newsgraph/schema';
import { beforeAll, expect, test } from 'vitest';
import { ROOT } from './workspace.js';

const documents = new Map<string, Document>();
const skips: Skip[] = [];
let read = 0;

beforeAll(async () => {
  for await (const input of readInputs([`${ROOT}/tests/samples`])) {
    if (!('bytes' in input)) throw new Error(`Not read: ${JSON.stringify(input)}`);
    for await (const reading of ingest(input)) {
      if (reading.kind === 'skip') skips.push(reading.skip);
      else documents.set(reading.document.id, reading.document);
      if (reading.kind !== 'skip') read++;
    }
  }
});

const all = () => [...documents.values()];

test('44 articles are 43 documents, 42 of them in English, in 40 stories', () => {
  expect(read).toBe(44);
  expect(documents.size).toBe(43);
  const english = all().filter(({ language }) => language === 'en');
  expect(english.length).toBe(42);
  expect(new Set(groupStories(english).map(({ story }) => story)).size).toBe(40);
  expect(skips.map(({ where, code }) => [where.split('/').at(-1), code])).toEqual([
    ['empty.html', 'no-article'],
  ]);
});

test('articles have a title unless their file has none', () => {
  const untitled = all().filter(({ title }) => !title);
  expect(untitled.map(({ uri }) => uri!.split('/').at(-1)).sort()).toEqual([
    'belarus-drill.txt',
    'envoys-call.txt',
  ]);
});

test.each([
  /advertisement/i,
  /\bcookies\b/i,
  /newsletter|sign up|subscribe\b/i,
  /share (on|this)|tweet\b/i,
  /\bviews\b|visitor number/i,
  /recent articles|related stor|most read|read more|also read/i,
  /email.protected/i,
  /leave a reply|comments \(|all rights reserved/i,
  /free articles|print this page/i,
])('no English text has furniture such as %s', (furniture) => {
  const found = all().filter(({ language, text }) => language === 'en' && furniture.test(text));
  expect(found.map(({ uri }) => uri)).toEqual([]);
});

test('the text of every report is whole: dateline, last words', () => {
  const text = (start: string) => all().find(({ title = '' }) => title.startsWith(start))!.text;
  expect(text('Russian envoy')).toMatch(/\n\nMOSCOW - Russia does not exclude .* plans an attack\.$/s);
  expect(text('Borrell')).toMatch(/\n\nBREST, France - The European Union must .* no new members\.$/s);
  expect(text('Goïta')).toContain('reconsider Mali’s membership of ECOWAS');
  expect(text('Kremlin')).toMatch(/\n\nMOSCOW\. The Kremlin .* a Russian diplomat noted\.$/s);
});

test('the hostile page gives a plain title, no address to follow and no polluted prototype', () => {
  const hostile = all().find(({ title = '' }) => title.startsWith('Hackers'))!;
  expect(hostile.title).not.toMatch(/[<>]/);
  expect(hostile.uri).not.toMatch(/^(javascript|data):/i);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  const codes = Array.from(hostile.text, (character) => character.codePointAt(0)!);
  expect(codes.filter((code) => code < 32 && code !== 10)).toEqual([]);
});
