import type { Analysis } from '@newsgraph/schema';
import { expect, it } from 'vitest';
import { followQuotes } from './quotes.js';

/** Sentences as given, one token each. */
function sentences(...parts: string[]): Analysis {
  const text = parts.join('');
  let offset = 0;
  const starts = parts.map((part) => {
    const start = offset + (part.length - part.trimStart().length);
    offset += part.length;
    return [start, start + part.trim().length] as const;
  });
  return {
    text,
    start: Uint32Array.from(starts, ([start]) => start),
    end: Uint32Array.from(starts, ([, end]) => end),
    sentences: {
      length: parts.length,
      first: Uint32Array.from(parts, (_, i) => i),
      last: Uint32Array.from(parts, (_, i) => i + 1),
    },
  } as unknown as Analysis;
}

it.each([
  [
    ['She left.', ' “It rains.', ' It pours.”', ' He came.'],
    [0, 1, 1, 0],
  ],
  [
    ['"It rains," she said.', ' "And it pours."', ' He came.'],
    [1, 1, 0],
  ],
  [
    ['“It rains', '\n\nNext story.'],
    [1, 0],
  ],
  [
    ['Nobody spoke.', ' All left.'],
    [0, 0],
  ],
])('%j', (parts, inside) => {
  expect([...followQuotes(sentences(...parts)).inside]).toEqual(inside);
});
