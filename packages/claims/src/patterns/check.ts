import type { Analysis, Claim, Document } from '@newsgraph/schema';
import { createExtractor } from '../extractor.js';
import { claimLine } from './claim-line.js';
import { markedDocument } from './marked.js';
import type { OwnPatterns } from './parse.js';

/** What became of the example of one pattern. */
export interface PatternCheck {
  /** `patterns[2]` */
  readonly where: string;
  readonly example: string;
  /** What it should say; for a pattern without `claims`, its predicate. */
  readonly expected: readonly string[];
  /** What was read in it. */
  readonly found: readonly string[];
  readonly passed: boolean;
}

function passes(expected: readonly string[], claims: readonly Claim[], predicate: string): boolean {
  if (expected.length === 0) return claims.some((claim) => claim.predicate === predicate);
  const found = claims.map(claimLine);
  const surplus = claims.filter(
    (claim) => claim.predicate === predicate && !expected.includes(claimLine(claim)),
  );
  return surplus.length === 0 && expected.every((claim) => found.includes(claim));
}

/**
 * Reads the example of every pattern with all of them: each must give its `claims` and no other claim of its predicate,
 * or some claim of its predicate where it names none. `analyze` is that of `@newsgraph/language`.
 */
export function checkPatterns(
  patterns: OwnPatterns,
  analyze: (document: Document) => Analysis,
): PatternCheck[] {
  const extractor = createExtractor({ patterns });
  return patterns.lexicons.flatMap(({ predicate, entries }, i) =>
    entries.map(({ example, claims: expected }) => {
      const { document, linked } = markedDocument(example);
      const claims = extractor.extract(document, analyze(document), linked);
      return {
        where: `patterns[${i}]`,
        example,
        expected: expected.length > 0 ? expected : [predicate],
        found: claims.map(claimLine),
        passed: passes(expected, claims, predicate),
      };
    }),
  );
}
