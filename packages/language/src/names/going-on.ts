import { BODIES, COUNTRY, GIVEN_NAME, PERSON, PLACE, SURNAME } from './gazetteer.js';
import { LOCATION_CLASS, ORGANIZATION_CLASS, PERSON_CLASS } from './labels.js';
import { BODY_WORDS, NEVER_NAMES, TITLES } from './lexicon.js';
import { FIELD_MODIFIERS, FIELDS } from './portfolios.js';
import type { RuleContext, TokenSpan } from './spans.js';
import type { Rule } from './whole.js';
import { bareAt, capitalAt, kindsAt, textAt } from './words-at.js';

const KNOWN = (1 << COUNTRY) | (1 << PLACE) | (1 << PERSON) | BODIES;
const PERSONAL = (1 << GIVEN_NAME) | (1 << SURNAME);
const isMark = (word: string) => word === "'" || word === '’';

/** First token of the surname whose "O’" ends or begins at the end of a name; -1 when there is none. */
function behindO(context: RuleContext, { last }: TokenSpan): number {
  if (/^O['’]$/.test(textAt(context, last - 1))) return last;
  if (textAt(context, last - 1) === 'O') return isMark(textAt(context, last)) ? last + 1 : -1;
  if (isMark(textAt(context, last - 1))) return textAt(context, last - 2) === 'O' ? last : -1;
  if (/^O['’]$/.test(textAt(context, last))) return last + 1;
  return textAt(context, last) === 'O' && isMark(textAt(context, last + 1)) ? last + 2 : -1;
}

/** "Ana O’ Torvel", as some papers space it, of which the model saw "Ana" or "Ana O". */
export const spacedO: Rule = (context, { name, holder }) => {
  if (name.nameClass !== PERSON_CLASS) return undefined;
  const at = behindO(context, name);
  if (at < 0 || !/^\p{Lu}\p{Ll}/u.test(textAt(context, at))) return undefined;
  const surname = holder(at);
  if (surname && (surname.first !== at || (surname.nameClass !== PERSON_CLASS && surname.last > at + 1)))
    return undefined;
  return { ...name, last: surname?.last ?? at + 1 };
};

const OF_COUNTRIES = /^(?:board|bank|union|federation|association|society|institute|museum|chamber|college)$/;

/** "Tea Board of Norland": a body that has its like in other countries is named with its country. */
export const ofCountry: Rule = (context, { name, holder }) => {
  const { first, last, nameClass } = name;
  if (nameClass !== ORGANIZATION_CLASS || last - first < 2 || textAt(context, last) !== 'of')
    return undefined;
  if (!OF_COUNTRIES.test(bareAt(context, last - 1))) return undefined;
  const place = holder(last + 1);
  if (place?.first !== last + 1 || place.nameClass !== LOCATION_CLASS) return undefined;
  return kindsAt(context, place.first, place.last) & (1 << COUNTRY)
    ? { ...name, last: place.last }
    : undefined;
};

/** "21st Century Torvel", of which the model saw "Century Torvel". */
export const ofCentury: Rule = (context, { name }) =>
  bareAt(context, name.first) === 'century' &&
  name.last - name.first > 1 &&
  /^\d\d(?:st|nd|rd|th)$/.test(textAt(context, name.first - 1))
    ? { ...name, first: name.first - 1 }
    : undefined;

const WITH_AIMS =
  /^(?:centre|center|institute|council|foundation|alliance|commission|campaign|coalition|network|committee)$/;
/** "Norin Commission for the Protection of Minors", of which the model saw "Norin Commission". */
export const ofAim: Rule = (context, { name, holder }) => {
  const { last, nameClass } = name;
  if (nameClass !== ORGANIZATION_CLASS || textAt(context, last) !== 'for') return undefined;
  if (last - name.first < 2 || !WITH_AIMS.test(bareAt(context, last - 1))) return undefined;
  if (
    textAt(context, last + 1) !== 'the' ||
    !/^\p{Lu}\p{Ll}+(?:ion|ment|ance|ing)$/u.test(textAt(context, last + 2))
  )
    return undefined;
  const of = last + 3;
  if (textAt(context, of) !== 'of' || !/^\p{Lu}\p{Ll}+$/u.test(textAt(context, of + 1))) return undefined;
  const free = !holder(last + 2) && (holder(of + 1)?.last ?? of + 2) === of + 2;
  return free && !(kindsAt(context, of + 1, of + 2) & KNOWN) ? { ...name, last: of + 2 } : undefined;
};

/** "Ana Torvel" of which the model saw the surname, behind a word that is known as a given name. */
export const givenBefore: Rule = (context, { name, holder }) => {
  const { first, last, nameClass } = name;
  if (nameClass !== PERSON_CLASS || last - first !== 1 || first < 2) return undefined;
  if (!capitalAt(context, first - 1) || holder(first - 1)) return undefined;
  const lower = bareAt(context, first - 1);
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(textAt(context, first - 1)) || TITLES.has(lower) || NEVER_NAMES.has(lower))
    return undefined;
  const kinds = kindsAt(context, first - 1, first);
  return kinds & (1 << GIVEN_NAME) && !(kinds & ~PERSONAL) ? { ...name, first: first - 1 } : undefined;
};

const AIM_FORMS = /^(?:clean|safe|free|open|fair|rural|green|sustainable|human|strategic|democratic|social)$/;
const LONGEST_AIM = 4;

function hasAim(context: RuleContext, { first, last }: TokenSpan): boolean {
  for (let token = first + 1; token < last; token++)
    if (/^(?:for|on)$/.test(textAt(context, token)) && WITH_AIMS.test(bareAt(context, token - 1)))
      return true;
  return false;
}

/** Whether words read as a field ("Clean Air", "Social Development"), not as another body ("Sorin Works"). */
function isAim(context: RuleContext, first: number, end: number): boolean {
  const lower = bareAt(context, first);
  if (AIM_FORMS.test(lower)) return true;
  return (FIELDS.has(lower) || FIELD_MODIFIERS.has(lower)) && FIELDS.has(bareAt(context, end - 1));
}

/** "Centre for Energy and Clean Air", of which the model saw "Centre for Energy": what a body is for goes on. */
export const secondAim: Rule = (context, { name, holder }) => {
  const { last, nameClass } = name;
  if (nameClass !== ORGANIZATION_CLASS || !/^(?:and|&)$/.test(textAt(context, last))) return undefined;
  if (!hasAim(context, name)) return undefined;
  const first = last + 1;
  let end = first;
  for (; end <= first + LONGEST_AIM && capitalAt(context, end); end++) {
    const lower = bareAt(context, end);
    const held = holder(end);
    if (TITLES.has(lower) || BODY_WORDS.has(lower) || /^\p{Lu}{2,}$/u.test(textAt(context, end)))
      return undefined;
    if (held && (held.nameClass <= LOCATION_CLASS || held.first !== first)) return undefined;
  }
  if (end < first + 2 || end > first + LONGEST_AIM || (holder(first)?.last ?? end) > end) return undefined;
  if (!isAim(context, first, end)) return undefined;
  return kindsAt(context, first, end) & KNOWN ? undefined : { ...name, last: end };
};
