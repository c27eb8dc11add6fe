import { FIGHTERS, ROLE_NOUNS } from '../lexicon/nouns.js';
import type { Participant } from '../participants.js';
import { POS, REL } from '../rel.js';
import { lemma, rel, type Tree, word } from '../tree.js';
import { isFightersOwn } from './members.js';
import type { Reader } from './types.js';

/** "talks before the summit of NATO": when it is, and with nobody. */
export const WHEN = new Set([
  'before',
  'after',
  'during',
  'since',
  'until',
  'following',
  'ahead',
  'amid',
  'despite',
]);

const AIMED = new Set(['on', 'against', 'at']);

/** "a raid on a rebel outpost in Peru": they are the target, and not the country. */
export function isAtFighters(tree: Tree, preposition: number): boolean {
  const noun = tree.analysis.head[preposition]!;
  if (!AIMED.has(word(tree, preposition)) || noun < preposition) return false;
  return FIGHTERS.has(lemma(tree, noun)) || isFightersOwn(tree, noun);
}

const BEFORE_NAME = new Set([POS.DET, POS.ADJ, POS.NUM]);

const FIRMS = new Set(['firm', 'company', 'bank', 'airline', 'manufacturer', 'giant', 'university']);

/** The head of a name; -1 for an adjective in front of what does not act for a country: "the Japanese chapter". */
function standsFor(tree: Tree, { mention, type, head, last }: Participant): number {
  const noun = tree.analysis.head[head]!;
  if (noun >= last && rel(tree, head) === REL['nmod:poss']) return noun;
  const part = mention.form === 'adjective' || (type === 'country' && rel(tree, head) === REL.compound);
  if (!part || noun < last) return head;
  return ROLE_NOUNS.has(lemma(tree, noun)) || FIRMS.has(lemma(tree, noun)) ? head : -1;
}

/** The head of a name that begins behind a preposition, over at most two small words; -1 for none. */
export function nameAfter({ scene: { tree, participants } }: Reader, preposition: number): number {
  for (let token = preposition + 1; token < tree.analysis.length && token <= preposition + 3; token++) {
    const index = participants.at[token]!;
    if (index >= 0) return standsFor(tree, participants.all[index]!);
    if (!BEFORE_NAME.has(tree.analysis.upos[token]!) || word(tree, token) === 'that') return -1;
  }
  return -1;
}
