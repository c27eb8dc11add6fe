import { checkPatterns, type OwnPatterns, type PatternCheck } from '@newsgraph/claims';
import { createAnalyzer } from '@newsgraph/language';

/** Runs the examples of a user's own patterns with the language model's weights. */
export function checkExamples(patterns: OwnPatterns, weights: Uint8Array): PatternCheck[] {
  const analyzer = createAnalyzer(weights);
  return checkPatterns(patterns, (document) => analyzer.analyze(document));
}
