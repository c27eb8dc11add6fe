import type { EntityType } from '@newsgraph/schema';
import {
  COUNTRY,
  DEMONYM,
  EVENT,
  LARGE_PLACE,
  LAW,
  ORGANIZATION,
  PERSON,
  PLACE,
  PRODUCT,
} from './gazetteer.js';
import { BODY_EVENT_WORDS, EVENT_WORDS, LAW_WORDS } from './lexicon.js';

const has = (kinds: number, kind: number) => (kinds & (1 << kind)) !== 0;

/** A name as the type rules see it. */
export interface NamedPhrase {
  /** Index into NAME_CLASSES. */
  readonly nameClass: number;
  /** Bits of gazetteer kinds of the whole phrase. */
  readonly kinds: number;
  /** Its words in lower case. */
  readonly words: readonly string[];
}

/** Whose conventions are meetings, not treaties. */
const PARTIES = /^(?:national|republican|democratic|party)$/;
const PRESS = /^(?:journal|times|herald|tribune|gazette)$/;
/** Parts of states that once were countries, which the gazetteer has among them. */
const REGIONS = /^(?:cornwall|bavaria|bayern|catalonia|aragon|saxony|prussia|rome|islamic)$/;
const LAWS = /^(?:obama|trump)care$/;

/** The type that the head word gives; a body owned by its members ("Bishops' Conference") is no event. */
function byHeadWord(words: readonly string[], strict: boolean): EntityType | undefined {
  if (words.length < 2) return undefined;
  if (words.some((word) => PRESS.test(word))) return undefined;
  const of = words.indexOf('of');
  const isOwned = words.length > 2 && /^['’]$/.test(words.at(-2)!);
  const heads = of > 0 ? [words[of - 1]!, words.at(-1)!] : [words.at(-1)!];
  for (const head of heads) {
    if (strict && (BODY_EVENT_WORDS.has(head) || isOwned)) continue;
    if (head === 'convention' && words.some((word) => PARTIES.test(word))) return 'event';
    if (LAW_WORDS.has(head)) return 'law';
    if (EVENT_WORDS.has(head)) return 'event';
  }
  return undefined;
}

function otherType({ kinds, words }: NamedPhrase): EntityType | undefined {
  if (has(kinds, LAW) || LAWS.test(words[0]!)) return 'law';
  if (has(kinds, EVENT)) return 'event';
  if (has(kinds, PRODUCT)) return 'product';
  if (has(kinds, DEMONYM)) return undefined;
  if (has(kinds, ORGANIZATION)) return 'organization';
  if (has(kinds, PERSON)) return 'person';
  if (/^operation$/.test(words[0]!) && words.length > 1) return 'event';
  const byHead = byHeadWord(words, false);
  if (byHead) return byHead;
  return words.some((word) => /\d/.test(word)) && words.some((word) => /^[a-z]/.test(word))
    ? 'product'
    : undefined;
}

/** The type of a name, from the class that the model gave it, the gazetteer and its head word; undefined: no name. */
export function typeOfName(phrase: NamedPhrase): EntityType | undefined {
  const { nameClass, kinds, words } = phrase;
  switch (nameClass) {
    case 0:
      return 'person';
    case 1:
      return has(kinds, COUNTRY) &&
        !REGIONS.test(words[0]!) &&
        !(has(kinds, PLACE) && words.length > 1 && !has(kinds, LARGE_PLACE))
        ? 'country'
        : 'place';
    case 2:
      return byHeadWord(words, true) && !has(kinds, ORGANIZATION) ? byHeadWord(words, true) : 'organization';
    default:
      return otherType(phrase);
  }
}
