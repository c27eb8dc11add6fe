import type { OwnPatterns } from '@newsgraph/claims';
import { readEnglish } from '@newsgraph/english/node';
import { type Knowledge, stackKnowledge } from '@newsgraph/knowledge';
import { readKnowledge, readKnowledgeFile } from '@newsgraph/knowledge/node';
import type { Skip } from '@newsgraph/schema';
import type { Resources } from '../resources.js';

/** What a user adds to the installed resources: plain data, so that it can be sent to a thread. */
export interface Additions {
  readonly patterns?: OwnPatterns;
  /** Files of knowledge bases of the user's own; the first outranks the next, and all outrank the installed one. */
  readonly knowledge?: readonly string[];
}

function stacked(files: readonly string[], onSkip: (skip: Skip) => void): Knowledge {
  const installed = readKnowledge();
  if (files.length === 0) return installed;
  const own = files.map((file) => readKnowledgeFile(file, installed));
  for (const skip of own.flatMap(({ skipped }) => skipped)) onSkip(skip);
  return stackKnowledge([...own.map(({ knowledge }) => knowledge), installed]);
}

/**
 * Reads the weights and the knowledge base from the installed packages. `onSkip` hears of rows of the user's own bases
 * that could not be used.
 */
export function readResources(additions: Additions = {}, onSkip: (skip: Skip) => void = () => {}): Resources {
  const { patterns, knowledge = [] } = additions;
  const weights = readEnglish();
  return { weights, knowledge: stacked(knowledge, onSkip), ...(patterns ? { patterns } : {}) };
}
