import type { OwnPatterns } from '@newsgraph/claims';
import { loadEnglish } from '@newsgraph/english';
import { type Knowledge, loadKnowledge } from '@newsgraph/knowledge';

/** What reading English news needs; loaded once, used for any number of documents. */
export interface Resources {
  /** Weights of the language models. */
  readonly weights: Uint8Array;
  readonly knowledge: Knowledge;
  /** Predicates and patterns of the user's own. */
  readonly patterns?: OwnPatterns;
}

/** Fetches the weights and the knowledge base that lie beside the packages (browser; Node has `./node`). */
export async function loadResources(): Promise<Resources> {
  const [weights, knowledge] = await Promise.all([loadEnglish(), loadKnowledge()]);
  return { weights, knowledge };
}
