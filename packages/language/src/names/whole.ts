import { kindsOf, PERSON, PLACES, SURNAME } from './gazetteer.js';
import { givenBefore, ofAim, ofCentury, ofCountry, secondAim, spacedO } from './going-on.js';
import { LOCATION_CLASS, ORGANIZATION_CLASS, OTHER_CLASS, PERSON_CLASS } from './labels.js';
import { BODY_WORDS, GENERIC_BODIES, PLACE_HEADS, TITLES } from './lexicon.js';
import { FIELD_MODIFIERS, FIELDS } from './portfolios.js';
import type { RuleContext, TokenSpan } from './spans.js';
import { bareAt, capitalAt, textAt } from './words-at.js';

/** A name of a sentence and its neighbours. */
interface Neighbours {
  readonly name: TokenSpan;
  /** The name that holds a token. */
  holder(token: number): TokenSpan | undefined;
}

/** A name with what belongs to it; undefined when the rule has nothing to say. */
export type Rule = (context: RuleContext, place: Neighbours) => TokenSpan | undefined;

const isMark = (word: string) => word === "'" || word === '’';

const LEGAL = new Set(['inc', 'ltd', 'llc', 'corp', 'co', 'plc', 'gmbh', 'limited', 'bhd', 'llp']);

/** "Norland Grain, Inc.", "Norland Grain Co.": the form of a company belongs to its name. */
const legalForm: Rule = (context, { name }) => {
  if (name.nameClass === OTHER_CLASS) return undefined;
  const comma = textAt(context, name.last) === ',';
  const at = name.last + (comma ? 1 : 0);
  if (!capitalAt(context, at) || !LEGAL.has(bareAt(context, at))) return undefined;
  if (textAt(context, at) === 'Co' && capitalAt(context, at + 1)) return undefined;
  return { ...name, last: at + 1, nameClass: ORGANIZATION_CLASS };
};

const PLURAL_PEOPLE = /(?:er|or|ist|ian|ee|ant|ent|ate|man)s$/;
const PEOPLE_WORDS = /^(children|people|peoples|.*men)$/;

/** Whether a word is a plural of people that owns bodies: "Teachers' Union", "Children's Trust". */
export function isOwner(context: RuleContext, token: number): boolean {
  const mark = textAt(context, token + 1);
  const plain = isMark(mark);
  if ((!plain && mark !== "'s" && mark !== '’s') || !capitalAt(context, token)) return false;
  const lower = textAt(context, token).toLowerCase();
  if (PEOPLE_WORDS.test(lower)) return true;
  if (!plain || lower.length < 6 || !PLURAL_PEOPLE.test(lower)) return false;
  const { words, gazetteer, ids } = context;
  return (kindsOf(gazetteer, words, { ids, at: token, length: 1 }) & ((1 << SURNAME) | (1 << PERSON))) === 0;
}

const LONGEST_TAIL = 4;
const MORE_BODIES = new Set(
  'office court courts club centre center congress procuratorate network home village conference guild forum'.split(
    ' ',
  ),
);

/** End of the capitalised words from `at` to the last that heads a body; -1 when there is none. */
function bodyEnd(context: RuleContext, at: number, place: Neighbours): number {
  let end = -1;
  for (let token = at; token < at + LONGEST_TAIL && capitalAt(context, token); token++) {
    const lower = bareAt(context, token);
    if (TITLES.has(lower)) break;
    const holder = place.holder(token);
    if (holder && holder.nameClass === LOCATION_CLASS) break;
    if (BODY_WORDS.has(lower) || MORE_BODIES.has(lower)) end = token + 1;
  }
  return end;
}

/** "Norland Jockeys'": the end of a body that nobody knows as a whole. */
function isUnknownPlural(context: RuleContext, { first, last, nameClass }: TokenSpan): boolean {
  if (nameClass !== ORGANIZATION_CLASS || last - first < 2 || !isMark(textAt(context, last))) return false;
  const { words, gazetteer, ids } = context;
  const owner = textAt(context, last - 1);
  return (
    owner.endsWith('s') &&
    !BODY_WORDS.has(owner.toLowerCase()) &&
    kindsOf(gazetteer, words, { ids, at: first, length: last - first }) === 0
  );
}

/** "Norland Teachers' Union", "Ana Torvel Children's Trust": one body, possessive and all. */
const ownedBody: Rule = (context, place) => {
  const { name } = place;
  if (name.nameClass === OTHER_CLASS) return undefined;
  const owns = isOwner(context, name.last - 1) || isUnknownPlural(context, name);
  const owner = owns ? name.last - 1 : isOwner(context, name.last) ? name.last : -1;
  if (owner < 0) return undefined;
  const end = bodyEnd(context, owner + 2, place);
  if (end < 0) return undefined;
  const last = Math.max(end, place.holder(end - 1)?.last ?? end);
  return { first: name.first, last, nameClass: ORGANIZATION_CLASS };
};

const OPENS = /^["“„'‘]$/;
const CLOSES = /^["”“'’]$/;

/** Ana “Sol” Torvel: a nickname in quotes stands inside the name. */
const nickname: Rule = (context, { name, holder }) => {
  const { first, last, nameClass } = name;
  if (nameClass !== PERSON_CLASS || textAt(context, last).length !== 1 || !OPENS.test(textAt(context, last)))
    return undefined;
  let close = last + 1;
  while (close < last + 4 && capitalAt(context, close)) close++;
  if (close === last + 1 || !CLOSES.test(textAt(context, close))) return undefined;
  const surname = holder(close + 1);
  if (surname && surname.nameClass !== PERSON_CLASS && surname.last > close + 2) return undefined;
  if (!surname && !/^\p{Lu}\p{Ll}+$/u.test(textAt(context, close + 1))) return undefined;
  return { first, last: surname?.last ?? close + 2, nameClass };
};

const PARTICLES = new Set(
  'bin ibn bint ben van von de der den dos das da di du del della ka ter ten ould abu'.split(' '),
);

/** "bin Torvel", "dos Sol", "al-Norin": the small words before a surname belong to it. */
const particle: Rule = (context, { name, holder }) => {
  if (name.nameClass !== PERSON_CLASS) return undefined;
  let { first } = name;
  const arabic =
    textAt(context, first - 1) === '-' && /^(al|el|ad|ash|as|at|ar|an|az)$/.test(textAt(context, first - 2));
  if (arabic) first -= 2;
  while (PARTICLES.has(textAt(context, first - 1))) first--;
  const before = holder(first - 1);
  if (first === name.first || (/^(ka|du|di|da|ter|ten)$/.test(textAt(context, first)) && !before))
    return undefined;
  if (textAt(context, first) === 'de' && !before && !/^\p{Ll}/u.test(textAt(context, first - 1)))
    return undefined;
  if (before?.nameClass === PERSON_CLASS && before.last === first) first = before.first;
  return { ...name, first };
};

/** "Atomic Tennis Club" of which the model saw "Atomic", "Sir Ana Torvel Day School": the words of a body go on to its head. */
const tail: Rule = (context, place) => {
  const { name } = place;
  const { first, last, nameClass } = name;
  if (nameClass === OTHER_CLASS) return undefined;
  let end = -1;
  let headClass = ORGANIZATION_CLASS;
  for (let token = last; token < last + LONGEST_TAIL && capitalAt(context, token); token++) {
    const lower = bareAt(context, token);
    const held = place.holder(token);
    if (TITLES.has(lower) || (held && (held.last - held.first > 1 || held.nameClass !== PERSON_CLASS))) break;
    if (nameClass !== PERSON_CLASS ? BODY_WORDS.has(lower) : NAMED_BODIES.has(lower)) {
      end = token + 1;
      headClass = ORGANIZATION_CLASS;
    } else if (PLACE_HEADS.has(lower)) {
      end = token + 1;
      headClass = LOCATION_CLASS;
    }
  }
  if (end < 0) return undefined;
  if (capitalAt(context, end) && !place.holder(end)) return undefined;
  return { first, last: end, nameClass: headClass };
};

/** Bodies that are named after persons. */
const NAMED_BODIES = new Set(
  'school university college hospital foundation trust institute academy museum library fund scholarship prize'.split(
    ' ',
  ),
);

const SMALL_BODY_WORDS = new Set(
  'of and the for on political central executive standing supreme advisory joint permanent general legal main circuit superior high appeals criminal federal crown'.split(
    ' ',
  ),
);

/** Whether nothing in a name tells it from others: "Political Bureau", "Institute of Archaeology". */
function isCommonBody(context: RuleContext, { first, last }: TokenSpan): boolean {
  for (let token = first; token < last; token++) {
    const lower = bareAt(context, token);
    if (SMALL_BODY_WORDS.has(lower) || BODY_WORDS.has(lower) || GENERIC_BODIES.has(lower)) continue;
    if (!FIELDS.has(lower) && !FIELD_MODIFIERS.has(lower)) return false;
  }
  return last - first > 1;
}

/** "Political Bureau of the Norland Party": a common part of a body is named with the body. */
const partOfBody: Rule = (context, { name, holder }) => {
  if (name.nameClass !== ORGANIZATION_CLASS || textAt(context, name.last) !== 'of') return undefined;
  const at = name.last + (textAt(context, name.last + 1) === 'the' ? 2 : 1);
  const whole = holder(at);
  if (!whole || whole.first !== at || !isCommonBody(context, name)) return undefined;
  const isCourt = whole.nameClass === LOCATION_CLASS && bareAt(context, name.last - 1) === 'court';
  return whole.nameClass === ORGANIZATION_CLASS || isCourt ? { ...name, last: whole.last } : undefined;
};

/** "U. S.", as some papers space it. */
const spacedLetters: Rule = (context, { name }) => {
  const { first } = name;
  if (textAt(context, first) !== 'U.' || !/^[SKN]\.?$/.test(textAt(context, first + 1))) return undefined;
  const last = first + (textAt(context, first + 2) === '.' ? 3 : 2);
  const isBody = textAt(context, first + 1).startsWith('N');
  return name.last <= last
    ? { first, last, nameClass: isBody ? ORGANIZATION_CLASS : LOCATION_CLASS }
    : undefined;
};

const isSurname = (word: string) => /^\p{Lu}\p{Ll}[\p{L}’'-]*$/u.test(word);

/** "Torvel & Norin", "Torvel, Norin & Sol": surnames joined by a sign are a firm. */
const partners: Rule = (context, { name, holder }) => {
  const { first, last, nameClass } = name;
  if (nameClass === OTHER_CLASS || last - first !== 1) return undefined;
  const sign = textAt(context, last);
  if ((sign !== '&' && sign !== ',') || !isSurname(textAt(context, first))) return undefined;
  let token = last;
  while (
    textAt(context, token) === ',' &&
    isSurname(textAt(context, token + 1)) &&
    /^[,&]$/.test(textAt(context, token + 2))
  )
    token += 2;
  if (textAt(context, token) !== '&' || !isSurname(textAt(context, token + 1))) return undefined;
  const lastName = holder(token + 1);
  if ((lastName && lastName.last > token + 2) || capitalAt(context, token + 2)) return undefined;
  const { words, gazetteer, ids } = context;
  const known = kindsOf(gazetteer, words, { ids, at: first, length: token + 2 - first });
  const place = kindsOf(gazetteer, words, { ids, at: first, length: 1 }) & PLACES;
  return known === 0 && place === 0 && nameClass !== LOCATION_CLASS
    ? { first, last: token + 2, nameClass: ORGANIZATION_CLASS }
    : undefined;
};

/** "Ana W." cut before "Torvel": an initial ends no name. */
const initialLast: Rule = (context, { name, holder }) => {
  const { last, nameClass } = name;
  if (nameClass !== PERSON_CLASS || last - name.first < 2 || !/^\p{Lu}\.$/u.test(textAt(context, last - 1)))
    return undefined;
  return isSurname(textAt(context, last)) && !holder(last) ? { ...name, last: last + 1 } : undefined;
};

const UNITS = /^(?:division|chamber|battalion|brigade|regiment|squadron|precinct)$/;

/** "Harbour Police Division 3": the number of a part of a body belongs to its name. */
const numbered: Rule = (context, { name }) =>
  name.nameClass === ORGANIZATION_CLASS &&
  /^\d{1,3}$/.test(textAt(context, name.last)) &&
  UNITS.test(bareAt(context, name.last - 1))
    ? { ...name, last: name.last + 1 }
    : undefined;

const RULES: readonly Rule[] = [
  spacedLetters,
  partners,
  initialLast,
  spacedO,
  givenBefore,
  nickname,
  particle,
  ownedBody,
  tail,
  legalForm,
  partOfBody,
  ofCountry,
  secondAim,
  ofAim,
  ofCentury,
  numbered,
];

/** Names that go on beside what the model found of them: see the rules above. */
export function makeWhole(context: RuleContext, names: readonly TokenSpan[]): readonly TokenSpan[] {
  if (names.length === 0) return names;
  const result: TokenSpan[] = [];
  const holder = (token: number) => names.find((name) => name.first <= token && name.last > token);
  for (const found of names) {
    if (found.first < (result.at(-1)?.last ?? 0)) continue;
    let name = found;
    for (const rule of RULES) name = rule(context, { name, holder }) ?? name;
    while (result.length > 0 && result.at(-1)!.last > name.first) result.pop();
    result.push(name);
  }
  return result;
}
