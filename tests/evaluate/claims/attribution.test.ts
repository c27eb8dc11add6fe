import { readAttributions } from '@newsgraph/claims';
import { documentId } from '@newsgraph/schema';
import { expect, it } from 'vitest';
import { analysisOf } from './analyzer.js';

/** `source | cue | content` of every attribution of a text. */
function said(text: string): string[] {
  const quote = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return readAttributions(analysisOf({ id: documentId(text), text, language: 'en' })).map(
    ({ source, cue, content }) => `${quote(source)} | ${quote(cue)} | ${quote(content)}`,
  );
}

it.each<[string, string]>([
  ['Ana Sol said the talks had failed.', 'Ana Sol | said | the talks had failed'],
  ['“The talks have failed,” said Ana Sol on Monday.', 'Ana Sol | said | “The talks have failed,'],
  ['“The talks have failed,” the minister said.', 'the minister | said | “The talks have failed,”'],
  ['Ana Sol: The talks have failed for good', 'Ana Sol | : | The talks have failed for good'],
  ['The minister criticised the new plan.', 'The minister | criticised | the new plan'],
  ['Ana Sol called for a halt to the war.', 'Ana Sol | called | for a halt to the war'],
  ['“It rains all day.” ― Ana Sol\n“It snows all night.” ― Juan Rey\n', 'Ana Sol | ― | “It rains all day.”'],
  ['As Ana Sol put it, the talks have failed.', 'Sol | put | the talks have failed.'],
])('%s', (text, expected) => {
  expect(said(text).map((line) => line.replaceAll(' ,', ','))).toContain(expected);
});

it.each(['Ana Sol went home.', 'The plan failed.', 'A pre-war plan - Peru and Chile - failed.'])(
  'nobody speaks: %s',
  (text) => {
    expect(said(text)).toEqual([]);
  },
);
