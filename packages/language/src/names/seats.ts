import { COUNTRY, GIVEN_NAME, PLACES } from './gazetteer.js';
import type { Rule } from './joined.js';
import { LOCATION_CLASS, ORGANIZATION_CLASS, OTHER_CLASS, PERSON_CLASS } from './labels.js';
import type { RuleContext } from './spans.js';
import { bareAt, kindsAt, textAt } from './words-at.js';

const CHAMBERS = /^(?:parliament|assembly|senate|congress|council|knesset)$/;
const DIRECTIONS = /^(?:north|south|east|west|central|northern|southern|eastern|western)$/;

/** "National Assembly for Norin South": the seat is no part of the chamber. */
export const seatOfChamber: Rule = (context, name, at) => {
  if (name.nameClass !== ORGANIZATION_CLASS || textAt(context, at) !== 'for') return undefined;
  return CHAMBERS.test(bareAt(context, at - 1))
    ? { last: at, first: at + 1, left: ORGANIZATION_CLASS, right: LOCATION_CLASS }
    : undefined;
};

/** "MP for Norin South Ana Torvel", "Director for Asia Ana Torvel": who has the seat stands behind it. */
export const behindSeat: Rule = (context, name, at) => {
  const { first, last, nameClass } = name;
  const size = last - at;
  if (nameClass === OTHER_CLASS || size < 2 || size > 3 || textAt(context, first - 1) !== 'for')
    return undefined;
  if (!(kindsAt(context, at, at + 1) & (1 << GIVEN_NAME))) return undefined;
  const isSeat = kindsAt(context, first, at) & PLACES || DIRECTIONS.test(bareAt(context, at - 1));
  return isSeat ? { last: at, first: at, left: LOCATION_CLASS, right: PERSON_CLASS } : undefined;
};

/** "Ambassador to Norland Ana Torvel": who has the post stands behind the country. */
export const behindPost: Rule = (context, name, at) => {
  const { first, last } = name;
  if (textAt(context, first - 1) !== 'to' || !/^(?:ambassador|envoy)$/.test(bareAt(context, first - 2)))
    return undefined;
  const size = last - at;
  return size > 1 && size < 4 && kindsAt(context, first, at) & (1 << COUNTRY)
    ? { last: at, first: at, left: LOCATION_CLASS, right: PERSON_CLASS }
    : undefined;
};
