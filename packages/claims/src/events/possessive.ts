import { sentenceOf } from '@newsgraph/schema';
import type { Participant, Participants } from '../participants.js';
import { REL } from '../rel.js';
import { rel, type Tree, word } from '../tree.js';

const POSSESSIVES = new Set(['its', 'their']);

/**
 * May "its" belong to another group than the linked one: "Cuba supports Russia in its dispute"? It may when another
 * group is named between the last naming of its own and the pronoun, in the same sentence.
 */
export function isAmbiguous(
  { tree, participants }: { readonly tree: Tree; readonly participants: Participants },
  { mention, entity, first }: Participant,
): boolean {
  if (mention.form !== 'pronoun' || !POSSESSIVES.has(word(tree, first))) return false;
  if (rel(tree, first) !== REL['nmod:poss']) return false;
  const start = tree.analysis.sentences.first[sentenceOf(tree.analysis, first)]!;
  for (let token = first - 1; token >= start; token--) {
    const other = participants.all[participants.at[token]!];
    if (!other) continue;
    if (other.entity === entity) return false;
    if (other.type !== 'person' && !other.mention.literal) return true;
  }
  return false;
}
