import type { OwnPatterns } from '@newsgraph/claims';
import { readEnglish } from '@newsgraph/english/node';
import { readKnowledge } from '@newsgraph/knowledge/node';
import type { Resources } from '../resources.js';

/** What a user adds to the installed resources: plain data, so that it can be sent to a thread. */
export interface Additions {
  readonly patterns?: OwnPatterns;
}

/** Reads the weights and the knowledge base from the installed packages. */
export function readResources({ patterns }: Additions = {}): Resources {
  return { weights: readEnglish(), knowledge: readKnowledge(), ...(patterns ? { patterns } : {}) };
}
