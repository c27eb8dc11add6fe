import { readEnglish } from '@newsgraph/english/node';
import { readKnowledge } from '@newsgraph/knowledge/node';
import type { Resources } from '../resources.js';

/** Reads the weights and the knowledge base from the installed packages. */
export function readResources(): Resources {
  return { weights: readEnglish(), knowledge: readKnowledge() };
}
