import { type Claim, claimId } from '@newsgraph/schema';
import { expect, it } from 'vitest';
import { remapClaims } from './remap.js';

function claim(subject: string, object: string, more: Partial<Claim> = {}): Claim {
  const span = { start: 0, end: 1 };
  const draft: Omit<Claim, 'id'> = {
    subject,
    predicate: 'consult',
    object,
    polarity: 'affirmed',
    modality: 'actual',
    evidence: { document: 'd', sentence: span, subject: span, trigger: span, object: span },
    score: 1,
    rule: 'r',
    ...more,
  };
  return { id: claimId(draft), ...draft };
}

it('gives final ids to subject, object, attribution and place, and a new claim id', () => {
  const before = claim('local:1', 'Q2', { attribution: 'local:1', place: 'local:3' });
  const [after] = remapClaims(
    [before],
    new Map([
      ['local:1', 'Q1'],
      ['local:3', 'Q3'],
    ]),
  );
  expect(after).toMatchObject({ subject: 'Q1', object: 'Q2', attribution: 'Q1', place: 'Q3' });
  expect(after!.id).toBe(claimId(after!));
  expect(after!.id).not.toBe(before.id);
});

it('drops a claim between two names of one entity', () => {
  expect(remapClaims([claim('local:1', 'Q1')], new Map([['local:1', 'Q1']]))).toEqual([]);
});
