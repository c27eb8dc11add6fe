import { expect, test } from 'vitest';
import { type Claim, claimId, contentHash, documentId } from './index.js';

// Expected values come from a second implementation, written apart from this one; they may never change.
test.each([
  ['', 'qvwhpffy3qns3m8r'],
  ['a', 'f3s2gfyzsszart7n'],
  ['Russia does not exclude it.', 'xtd3hehc2sh8d220'],
  ['Goïta — “Zelenskyy” 🛰️', 'rjzzsvmv3vn0n649'],
  ['x'.repeat(10_000), 'zggc644n7sbnze1f'],
])('the hash of %j is fixed', (text, hash) => {
  expect(contentHash(text)).toBe(hash);
});

test('a document id is the hash of its text behind a "d"', () => {
  expect(documentId('a')).toBe('df3s2gfyzsszart7n');
});

test('one character more, less, other or moved gives another id', () => {
  const text = 'NATO met Russia in Brussels.';
  const variants = [
    `${text} `,
    text.slice(1),
    text.replace('met', 'Met'),
    'NATO met Russai in Brussels.',
    '',
  ];
  expect(new Set([text, ...variants].map(contentHash)).size).toBe(6);
});

/** Numerical Recipes' linear congruential generator: the same texts on every run. */
function* numbers(seed: number): Generator<number> {
  for (let x = seed; ; ) {
    x = (Math.imul(x, 1_664_525) + 1_013_904_223) >>> 0;
    yield x >>> 8;
  }
}

test('100,000 texts have 100,000 ids, all in the alphabet', () => {
  const random = numbers(7);
  const next = (below: number) => random.next().value! % below;
  const texts = new Set<string>();
  while (texts.size < 100_000) {
    const units = Array.from({ length: 1 + next(24) }, () => next(0x10000));
    texts.add(String.fromCharCode(...units));
  }
  const ids = new Set([...texts].map(documentId));
  expect(ids.size).toBe(texts.size);
  expect([...ids].filter((id) => !/^d[0-9a-hjkmnp-tv-z]{16}$/.test(id))).toEqual([]);
});

test('texts that differ only in a long common middle or in repetition keep apart', () => {
  const middle = 'the same words again and again '.repeat(200);
  const texts = Array.from({ length: 2000 }, (_, i) => `${i}${middle}${i % 7}`);
  const runs = Array.from({ length: 2000 }, (_, i) => '\0'.repeat(i));
  expect(new Set([...texts, ...runs].map(contentHash)).size).toBe(4000);
});

const claim: Omit<Claim, 'id'> = {
  subject: 'Q159',
  predicate: 'threaten',
  object: 'Q30',
  polarity: 'affirmed',
  modality: 'possible',
  evidence: {
    document: documentId('a'),
    sentence: { start: 0, end: 40 },
    subject: { start: 0, end: 6 },
    trigger: { start: 7, end: 16 },
    object: { start: 20, end: 33 },
  },
  score: 0.7,
  rule: 'verb',
};

test('a claim id follows what is said and where, not who found it or how surely', () => {
  const id = claimId(claim);
  expect(id).toMatch(/^c[0-9a-hjkmnp-tv-z]{16}$/);
  expect(claimId({ ...claim, score: 0.2, rule: 'noun' })).toBe(id);
});

test.each<[string, Partial<Claim>]>([
  ['subject', { subject: 'Q212' }],
  ['predicate', { predicate: 'consult' }],
  ['object', { object: 'Q7184' }],
  ['polarity', { polarity: 'negated' }],
  ['modality', { modality: 'planned' }],
  ['document', { evidence: { ...claim.evidence, document: documentId('b') } }],
  ['trigger', { evidence: { ...claim.evidence, trigger: { start: 7, end: 15 } } }],
])('another %s is another claim', (_, change) => {
  expect(claimId({ ...claim, ...change })).not.toBe(claimId(claim));
});
