import { POS } from '../rel.js';
import { type Tree, word } from '../tree.js';
import { roleBetween } from './role.js';
import { unitEnd } from './role-names.js';
import type { RolePhrase } from './role-phrases.js';
import { isInChief, isLeft } from './role-state.js';
import { at, ownStart, roleLemma, type Words, wordAt } from './role-words.js';

const OF_OR_FOR = new Set(['of', 'for']);
const NOMINAL = new Set([POS.NOUN, POS.PROPN, POS.ADJ]);

/** One past "of water and energy" behind "minister": what the office is for, where no name stands in it. */
function matterEnd({ tree, participants }: Words, { noun, last, near }: RolePhrase): number {
  if (!OF_OR_FOR.has(word(tree, Math.min(noun + 1, tree.analysis.length - 1)))) return noun + 1;
  let end = noun + 1;
  for (let token = noun + 2; token < last; token++) {
    if (participants.at[token]! >= 0) break;
    const nominal = NOMINAL.has(tree.analysis.upos[token]!);
    if (!nominal && !/^(?:and|the|-|,)$/.test(word(tree, token))) break;
    if (nominal) end = token + 1;
  }
  const named = [end, end + 1].some((token) => token < tree.analysis.length && participants.at[token]! >= 0);
  const front = near.some(({ preposition }) => preposition === '');
  const linked = word(tree, end) === 'at' || (!front && /^(?:of|for|in)$/.test(word(tree, end)));
  return named && !linked ? noun + 1 : end;
}

/** One past "in Peru" behind the body of an office: it is of the body's part there. */
function insideEnd(words: Words, mark: number): number {
  if (wordAt(words, mark) !== 'in') return -1;
  const place = at(words, mark + 1);
  return place?.type === 'country' || place?.type === 'place' ? place.last : -1;
}

/** One past a role behind a name; "head of the Alpha observer mission" is said in full, for it is not the head of Alpha. */
function roleEnd(words: Words, phrase: RolePhrase): number {
  const { noun, near } = phrase;
  const { tree } = words;
  if (isInChief(tree, noun)) return noun + 5;
  const matter = matterEnd(words, phrase);
  if (matter > noun + 1) return matter;
  const seat = near.find(({ participant }) => participant.first > noun)?.participant;
  const unit = seat ? unitEnd(words, seat) : -1;
  if (unit >= 0) return unit;
  const inside =
    seat &&
    /^(?:head|chief|director|commander|representative|manager|secretary|president|chairman|coordinator|leader)$/.test(
      roleLemma(tree, noun),
    )
      ? insideEnd(words, seat.last)
      : -1;
  if (inside >= 0) return inside;
  let end = seat?.last ?? noun + 1;
  while (end < tree.analysis.length && tree.analysis.upos[end] === POS.NOUN) end++;
  const whole = end < tree.analysis.length && word(tree, end) !== 'and';
  return seat && end > seat.last && end - noun < 9 && whole ? end : noun + 1;
}

const OCCASION =
  /^(?:statement|speech|interview|launch|letter|tweet|message|ceremony|report|address|release|conference|visit)$/;
const COMPASS = /^(?:north|south|east|west|northeast|northwest|southeast|southwest)ern$/;

/** Past the words of the clause before a title: "in a statement Minister Sol", "in northern Alpha Minister Sol". */
function ownWords({ analysis }: Tree, first: number, noun: number): number {
  const { text, start, end } = analysis;
  const own = (token: number) => text.slice(start[token]!, end[token]!);
  const titled = /^\p{Lu}/u.test(own(noun));
  if (!titled || first >= noun) return first;
  if (OCCASION.test(own(first))) return first + 1;
  return first + 1 < noun && COMPASS.test(own(first)) && /^\p{Lu}/u.test(own(first + 1)) ? first + 2 : first;
}

/** "IOC) President)": brackets that are not of the role, and the words before them. */
function withoutBrackets(role: string): string {
  if (role.includes('(') || !role.includes(')')) return role;
  return role.replace(/[)\s]+$/, '').replace(/^.*\)\s*/, '') || role;
}

/** The words of a role without names, articles and what belongs to names. */
export function roleWords(words: Words, phrase: RolePhrase): string {
  const { tree } = words;
  let first = ownStart(tree, phrase.first, phrase.noun);
  for (const { participant, preposition } of phrase.near) {
    if (preposition === '') first = Math.max(first, participant.last);
  }
  while (first < phrase.noun && (NO_ROLE.has(word(tree, first)) || !/^\p{L}{2}/u.test(word(tree, first))))
    first++;
  while (first < phrase.noun && word(tree, first - 1) === '-') first++; // "far-right"
  const end = phrase.where === 'title' ? phrase.last : roleEnd(words, phrase);
  first = ownWords(tree, first, phrase.noun);
  const role = withoutBrackets(roleBetween(tree, phrase.noun, [first, end])).replace(
    /^(?:one of (?:the|its)|late|retired) /i,
    '',
  );
  const own = role.replace(/^.*\b(?=former )/i, '').replace(/[-–,\s]+$/, ''); // "Tory former minister"
  const left = isLeft(tree, phrase) && !/^(?:former|ex)\b/i.test(own);
  return left ? `former ${own}` : own;
}

/** "chairman Dr. Ana Sol": a form of address in a role is a sign of a name that was not found. */
export function namesAnother(
  { tree, participants }: Words,
  { first, noun, last, where }: RolePhrase,
): boolean {
  const end = where === 'title' ? last : noun;
  for (let token = first; token < end; token++)
    if (participants.at[token]! < 0 && NAMED.test(word(tree, token))) return true;
  return false;
}

const NAMED = /^(?:mr|mrs|ms|dr|bin|ibn|bint)\.?$/;
const NO_ROLE = new Set([
  'the',
  'once',
  'formerly',
  'previously',
  'an',
  'also',
  'now',
  'currently',
  'and',
  'then',
  'both',
  'still',
]);
