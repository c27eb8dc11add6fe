import { sentenceOf } from '@newsgraph/schema';
import { type Tree, word } from '../tree.js';

/** Question words behind which the act is known, and the auxiliaries by which it is asked of what is or was. */
const KNOWN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['how', new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had', 'did', 'does', 'do'])],
  ['when', new Set(['was', 'were', 'has', 'have', 'had', 'did'])],
  ['where', new Set(['was', 'were', 'has', 'have', 'had', 'did'])],
  ['what', new Set(['has', 'have', 'had', 'did'])],
  ['whom', new Set(['has', 'have', 'had', 'did'])],
]);

/** "How are they resisting the law?", "Where did Peru attack?": what the question itself takes for granted of its own verb. */
export function asksOfKnown(tree: Tree, trigger: number): boolean {
  const first = tree.analysis.sentences.first[sentenceOf(tree.analysis, trigger)]!;
  const auxiliaries = KNOWN.get(word(tree, first));
  if (!auxiliaries || first + 1 >= trigger || !auxiliaries.has(word(tree, first + 1))) return false;
  return tree.analysis.head[first + 1] === trigger && tree.analysis.head[trigger]! < 0;
}
