import type { Words } from '../model/words.js';
import { COUNTRY, DEMONYM, type Gazetteer, kindsOf, LARGE_PLACE } from './gazetteer.js';
import { GENERIC_BODIES, NEVER_NAMES, OF_A_PERSON, TITLES } from './lexicon.js';

/** A name in a document: tokens, and the class that the model gave it. */
export interface NameSpan {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly nameClass: number;
  /** 0 to 1. */
  readonly score: number;
}

const PERSON_CLASS = 0;
const LOCATION_CLASS = 1;
const ORGANIZATION_CLASS = 2;

const bare = (word: string) => word.toLowerCase().replace(/\.$/, '');

/** The words of the sentence in which a rule looks at a name. */
export interface RuleContext {
  readonly words: Words;
  readonly gazetteer: Gazetteer;
  /** Rows of the words of the sentence. */
  readonly ids: Int32Array;
  readonly length: number;
}

/** A name in a sentence: tokens and class. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
  readonly nameClass: number;
}

function withoutTitles(context: RuleContext, name: TokenSpan): TokenSpan | undefined {
  const { words, ids } = context;
  let { first } = name;
  while (first < name.last) {
    const word = words.texts[ids[first]!]!;
    if (!TITLES.has(bare(word)) && word !== '.' && word !== '-') break;
    first++;
  }
  return first < name.last ? { ...name, first } : undefined;
}

/** "the Bill", "the Finlayson herd": one word behind an article is no person, but "the Torvel government" has one. */
function isThing({ words, ids, length }: RuleContext, { first, last, nameClass }: TokenSpan): boolean {
  if (nameClass !== PERSON_CLASS || first === 0 || !/^(the|an?)$/i.test(words.texts[ids[first - 1]!]!))
    return false;
  return last >= length || !OF_A_PERSON.has(words.texts[ids[last]!]!);
}

/** "Secretary of State": an office, not a body. */
function isOffice({ words, ids }: RuleContext, name: TokenSpan): boolean {
  for (let i = name.first; i < name.last; i++) {
    const word = bare(words.texts[ids[i]!]!);
    if (!TITLES.has(word) && !/^(of|the|for|and)$/.test(word)) return false;
  }
  return true;
}

function isNothing(context: RuleContext, name: TokenSpan): boolean {
  if (isOffice(context, name)) return true;
  if (name.last - name.first > 1) return false;
  const word = context.words.texts[context.ids[name.first]!]!;
  if (GENERIC_BODIES.has(bare(word)) || isThing(context, name)) return true;
  const acronym = word.length > 1 && word === word.toUpperCase();
  return (NEVER_NAMES.has(bare(word)) && !acronym) || TITLES.has(bare(word)) || !/\p{L}/u.test(word);
}

/**
 * Corrects one name of a sentence: no titles, no lone pronouns, days or demonyms; countries are places whatever the
 * model says. Undefined when nothing is left.
 */
export function correctName(context: RuleContext, name: TokenSpan): TokenSpan | undefined {
  const { words, gazetteer, ids } = context;
  const trimmed = name.nameClass === PERSON_CLASS ? withoutTitles(context, name) : name;
  if (!trimmed || isNothing(context, trimmed)) return undefined;
  const kinds = kindsOf(gazetteer, words, { ids, at: trimmed.first, length: trimmed.last - trimmed.first });
  if (kinds & (1 << DEMONYM) && !(kinds & ((1 << COUNTRY) | (1 << LARGE_PLACE)))) return undefined;
  if (kinds & (1 << COUNTRY) && trimmed.nameClass === ORGANIZATION_CLASS)
    return { ...trimmed, nameClass: LOCATION_CLASS };
  return trimmed;
}
