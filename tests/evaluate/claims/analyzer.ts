import { readEnglish } from '@newsgraph/english/node';
import { type Analyzer, createAnalyzer } from '@newsgraph/language';
import type { Analysis, Document } from '@newsgraph/schema';

let analyzer: Analyzer | undefined;

/** Reads a document with the English model, which is loaded once. */
export function analysisOf(document: Document): Analysis {
  analyzer ??= createAnalyzer(readEnglish());
  return analyzer.analyze(document);
}
