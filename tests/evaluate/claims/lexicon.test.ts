import { LEXICONS } from '@newsgraph/claims';
import type { Claim } from '@newsgraph/schema';
import { describe, expect, it } from 'vitest';
import { claimsOf } from './non-facts.js';

function say({ subject, predicate, object, polarity, modality }: Claim): string {
  const marks = [polarity === 'negated' ? ' negated' : '', modality === 'actual' ? '' : ` ${modality}`];
  return `${subject} ${predicate} ${object}${marks.join('')}`;
}

describe.each(LEXICONS.map((lexicon) => [lexicon.predicate, lexicon.entries] as const))(
  '%s',
  (_, entries) => {
    it.each(entries.map((entry) => [entry.example, entry.claims] as const))('%s', (example, claims) => {
      expect(claimsOf(example).map(say)).toEqual(claims);
    });
  },
);
