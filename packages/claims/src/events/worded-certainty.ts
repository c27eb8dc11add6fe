import type { Modality } from '@newsgraph/schema';
import { type Tree, word } from '../tree.js';

/** What fixed words in front of an act make of it. */
export type Worded = Modality | 'negated';

const BEFORE = 20;
const STOPS = new Set([';', ':', 'but', 'although', 'though', 'while', 'because', '?', '!', '"', '“', '”']);

const TELLING =
  '(?:rumou?rs?|notions?|reports?|suggestions?|claims?|ideas?|stor(?:y|ies)|allegations?|accusations?|assertions?)';

/** Read from the beginning of the clause up to the act itself; the first that fits counts. */
const TURNS: readonly (readonly [Worded, RegExp])[] = [
  [
    'negated',
    /^(?:.*, )?(?:not once|at no (?:point|time|stage)|not a single|under no circumstances|in no way)\b/,
  ],
  ['negated', /\bneither (?:\S+ ){1,4}nor (?:\S+ ){1,4}$/],
  ['negated', /\b(?:stop\w*|fell|fall\w*) short of $/],
  ['negated', /\bwithout \S+ing (?:or|and) $/],
  ['negated', /\bno (?:evidence|proof|sign|signs|trace) of (?:an? |the |any )?(?:\S+ )?$/],
  [
    'negated',
    new RegExp(
      `\\b(?:dismiss|reject|den(?:y|ie)|brush|contradict|debunk|rubbish|refut)\\w* .{0,24}\\b${TELLING} (?:that |of )`,
    ),
  ],
  ['negated', new RegExp(`\\bno truth (?:to|in) (?:the |any )?${TELLING} that `)],
  ['negated', /\b(?:untrue|false|incorrect|a lie|a myth|nonsense|wrong to (?:say|claim|suggest)) that /],
  ['conditional', /^(?:assuming|suppose|supposing|unless|provided|in case|should) /],
  ['demanded', /\btime for (?:\S+ ){1,4}to $/],
  ['demanded', /\b(?:vital|essential|imperative|crucial|important|necessary) that (?:\S+ ){1,5}$/],
  ['demanded', /\b(?:incit|goad|egg)\w* (?:on )?(?:\S+ ){1,4}to $/],
  ['planned', /\b(?:is|are|was|were) (?:now |also )?to be $/],
  ['planned', /\b(?:gear\w* up|(?:on )?the (?:verge|brink|point)|about) (?:to|of) $/],
  ['possible', /\b(?:fears?|fearing|talk of|rumou?rs of|risks?|danger of) (?:an? |being )?(?:\S+ )?$/],
  ['possible', /\b(?:dangers?|risks?|fears?|possibility) that (?:\S+ ){1,5}$/],
  ['possible', /\b(?:toy|flirt)\w* with (?:the idea of )?$/],
  ['possible', /\btipped to $/],
];

function before(tree: Tree, act: number, first: number): string {
  let start = act;
  while (start > first && start > act - BEFORE && !STOPS.has(word(tree, start - 1))) start--;
  let text = '';
  for (let token = start; token < act; token++) text += `${word(tree, token)} `;
  return text;
}

/** "Had Peru attacked, prices would": a condition told by the order of words. */
function isInverted(
  tree: Tree,
  act: number,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  if (word(tree, first) !== 'had' || act - first > BEFORE) return false;
  for (let token = act + 1; token < last; token++) if (word(tree, token) === 'would') return true;
  return false;
}

/**
 * Turns of phrase that make an act unreal though its tree does not show it. Gives nothing for most acts.
 */
export function readWorded(
  tree: Tree,
  act: number,
  sentence: { readonly first: number; readonly last: number },
): Worded | undefined {
  if (isInverted(tree, act, sentence)) return 'conditional';
  if (act + 1 < sentence.last && word(tree, act + 1) === 'neither') return 'negated';
  const text = before(tree, act, sentence.first);
  return TURNS.find(([, turn]) => turn.test(text))?.[0];
}
