import type { RuleContext, TokenSpan } from './spans.js';
import { bareAt, capitalAt, textAt } from './words-at.js';

const PERSON_CLASS = 0;
const OTHER_CLASS = 3;
const FIRST_PEOPLES = /^(?:indigenous|aboriginals?|natives?)$/;
const MEMBERS = /^(?:peoples?|americans?|australians?|canadians?|hawaiians?|alaskans?)$/;
const UNDERTAKINGS = /^(?:project|operation|mission)$/;

/** "Indigenous", "First Nations", "Native Americans": peoples, not the name of a body or a person. */
export function isFirstPeople(context: RuleContext, { first, last }: TokenSpan): boolean {
  const word = bareAt(context, first);
  if (last - first === 1) return FIRST_PEOPLES.test(word);
  if (last - first !== 2) return false;
  const next = bareAt(context, first + 1);
  return word === 'first' ? next === 'nations' : FIRST_PEOPLES.test(word) && MEMBERS.test(next);
}

const isUndertaking = (context: RuleContext, token: number) =>
  capitalAt(context, token) && UNDERTAKINGS.test(bareAt(context, token));

/** "Project Torvel", "Operation Sol": what is done under a name is no person. */
export function asUndertaking(context: RuleContext, name: TokenSpan): TokenSpan {
  const { first, last, nameClass } = name;
  if (nameClass !== PERSON_CLASS) return name;
  if (last - first > 1) return isUndertaking(context, first) ? { ...name, nameClass: OTHER_CLASS } : name;
  const alone =
    first > 0 && isUndertaking(context, first - 1) && !/^\p{Lu}/u.test(textAt(context, first - 2));
  return alone ? { first: first - 1, last, nameClass: OTHER_CLASS } : name;
}
