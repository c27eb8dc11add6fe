import { claimLine, LEXICONS } from '@newsgraph/claims';
import { describe, expect, it } from 'vitest';
import { claimsOf } from './non-facts.js';

describe.each(LEXICONS.map((lexicon) => [lexicon.predicate, lexicon.entries] as const))(
  '%s',
  (_, entries) => {
    it.each(entries.map((entry) => [entry.example, entry.claims] as const))('%s', (example, claims) => {
      expect(claimsOf(example).map(claimLine)).toEqual(claims);
    });
  },
);
