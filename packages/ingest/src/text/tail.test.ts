import { expect, test } from 'vitest';
import type { TextBlock } from './blocks.js';
import { dropTail } from './tail.js';

const AUTHORS = ['Ann Holm', 'Tom Reed'];
const SENTENCE = 'The gate is shut until March.';
const blocks = (...texts: string[]): TextBlock[] =>
  texts.map((text) =>
    text.startsWith('- ') ? { kind: 'list', text: text.slice(2) } : { kind: 'paragraph', text },
  );
const left = (...texts: string[]) => dropTail(blocks(SENTENCE, ...texts), AUTHORS).length - 1;

test.each([
  ['Ann Holm is the Norland correspondent of the Quay Gazette. She lives in Skare.'],
  ['Ann Holm covers the coast.'],
  ['Tom Reed reported from Skare, and Ann Holm from Varnholm.'],
  ['Tom Reed'],
])('%s goes', (line) => {
  expect(left(line)).toBe(0);
});

test.each([
  ['Ann Holm: We asked the minister twice.'],
  ['Ann Holm was arrested at the gate, the police said.'],
  ['Ida Berg is the harbour master of Varnholm.'],
  ['Annika Holm covers the coast.'],
])('%s stays', (line) => {
  expect(left(line)).toBe(1);
});

test('the topics below a report go, its lists stay', () => {
  expect(left('- Norland', '- Ostland', '- ferries')).toBe(0);
  expect(left('- Norland', '- Ostland')).toBe(2);
  expect(left('The members are:', '- Norland', '- Ostland', '- Westland')).toBe(4);
  expect(left('- Norland pays for the crane', '- Ostland sends a ship', '- ferries stop')).toBe(3);
});
