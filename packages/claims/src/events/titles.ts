import { HEADS_OF_GOVERNMENT, HEADS_OF_STATE, OFFICES, REPRESENTATIVES } from '../lexicon/offices.js';
import type { Participant, Participants } from '../participants.js';
import { POS } from '../rel.js';
import { lemma, type Tree, word } from '../tree.js';

const LONGEST = 9;
const NOMINAL = new Set([POS.NOUN, POS.PROPN, POS.ADJ]);
const INNER = new Set(['of', 'for', '-', 'and', 'the']);
const JOINTS = new Set(['and', '&']);
const OF = new Set(['of', 'for']);

/** Is the noun a title that stands in front of a name? */
export function isTitle(tree: Tree, token: number): boolean {
  const name = lemma(tree, token).replace(/^(?:ex|vice)-/, '');
  return [OFFICES, REPRESENTATIVES, HEADS_OF_STATE, HEADS_OF_GOVERNMENT].some((set) => set.has(name));
}

function inTitle(tree: Tree, token: number): boolean {
  return NOMINAL.has(tree.analysis.upos[token]!) || INNER.has(word(tree, token));
}

/**
 * The person whose title begins at a token, told from the order of words alone: "Russian Foreign Minister Sergei Lavrov".
 * The parser often hangs the parts of such a phrase on one another in odd ways. "Advisers of President Macron" are others.
 */
export function titledPerson(tree: Tree, participants: Participants, start: number): Participant | undefined {
  let title = false;
  for (let token = start; token < tree.analysis.length && token < start + LONGEST; token++) {
    const index = participants.at[token]!;
    const before = word(tree, token - 1) === 'the' ? token - 2 : token - 1;
    const another = before >= start && OF.has(word(tree, before));
    if (another && isTitle(tree, token)) return undefined;
    if (index >= 0 && token > start) {
      const participant = participants.all[index]!;
      if (another && participant.type === 'person') return undefined;
      if (participant.type === 'person') return title ? participant : undefined;
      if (another && title && participant.mention.form !== 'adjective') {
        token = participant.last - 1;
        continue;
      }
      if (participant.mention.form !== 'adjective' || title) return undefined;
      continue;
    }
    if (index < 0 && !inTitle(tree, token)) return undefined;
    title ||= isTitle(tree, token);
  }
  return undefined;
}

/** First token of the title and the people's name in front of a person: "Russian Foreign Minister" of "Sergei Lavrov". */
export function titleStart(tree: Tree, participants: Participants, person: Participant): number {
  let first = person.first;
  for (let token = person.first - 1; token >= 0 && token > person.first - LONGEST; token--) {
    const index = participants.at[token]!;
    if (index >= 0 && participants.all[index]!.type === 'person') break;
    const small = word(tree, token) === 'and' || (index < 0 && !inTitle(tree, token));
    if (small) break;
    first = token;
  }
  return first;
}

/** The party joined in front by "and": "Antony Blinken and Russian Foreign Minister Sergei Lavrov". */
export function joinedBefore(
  tree: Tree,
  participants: Participants,
  person: Participant,
): Participant | undefined {
  const joint = titleStart(tree, participants, person) - 1;
  if (joint < 1 || !JOINTS.has(word(tree, joint))) return undefined;
  const index = participants.at[joint - 1]!;
  return index >= 0 ? participants.all[index] : undefined;
}

/** Steps left over the articles and adjectives in front of a name: "the evil awful". */
function beforeArticles(tree: Tree, token: number): number {
  let at = token - 1;
  while (at >= 0 && (tree.analysis.upos[at] === POS.DET || tree.analysis.upos[at] === POS.ADJ)) at--;
  return at;
}

/** Is the name free, not the object of a word to its left? */
function isFree(tree: Tree, participant: Participant): boolean {
  const head = tree.analysis.head[participant.head]!;
  return head < 0 || head > participant.head;
}

/**
 * The names that a list puts in front of a subject, told from the order of words: "Peru, Chile and the old kingdom of
 * Siam". Used where the parser did not join them.
 */
export function listedBefore(tree: Tree, participants: Participants, last: Participant): Participant[] {
  const found: Participant[] = [];
  let current = last;
  for (let step = 0; step < LONGEST; step++) {
    const joint = beforeArticles(tree, current.first);
    const mark = joint >= 1 ? word(tree, joint) : '';
    if (mark !== 'and' && !(mark === ',' && found.length > 0)) break;
    const index = participants.at[joint - 1]!;
    if (index < 0) break;
    current = participants.all[index]!;
    if (current.type === 'person' || !isFree(tree, current)) break;
    found.push(current);
  }
  return found;
}
