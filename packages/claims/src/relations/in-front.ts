import type { Participant } from '../participants.js';
import { word } from '../tree.js';
import type { Tie } from './beside.js';
import { isParty } from './parties.js';
import { at, type Words, wordAt } from './role-words.js';

const SEATS = /^(?:sen|rep|gov|senator|representative|congressman|congresswoman|governor|mp|td)\.?$/;
const MEMBER = /(?:crat|ican|tory|conservative|socialist|liberal)$/;
const OFFICE =
  /^(?:un|u\.n\.|united nations|eu|european union) (?:high commissioner|special rapporteur|high representative) (?:for|on)\b/i;

/** "Democrat Ana Sol of Ohio", "Republican Sen. Ana Sol": the word for a member of a party in front of the name. */
export function ofParty(words: Words, person: Participant): Tie | undefined {
  const front = person.first - 1;
  const token = front > 0 && SEATS.test(wordAt(words, front)) ? front - 1 : front;
  const object = at(words, token);
  if (!object || !isParty(object) || object.last !== token + 1 || object.last !== object.first + 1)
    return undefined;
  if (!MEMBER.test(word(words.tree, token))) return undefined;
  return { predicate: 'party', object, trigger: token, rule: 'front', score: 0.86 };
}

/** "UN High Commissioner for Human Rights, Ana Sol,": an office that linking knows by its name. */
export function inOffice(words: Words, person: Participant): Tie | undefined {
  const comma = wordAt(words, person.first - 1) === ',';
  const before = comma ? person.first - 2 : person.first - 1;
  const object = at(words, before);
  if (object?.type !== 'organization' || object.mention.form !== 'name' || !OFFICE.test(object.label))
    return undefined;
  if (comma && !/^[,.]?$/.test(wordAt(words, person.last))) return undefined;
  const { text, start, end } = words.tree.analysis;
  const role = text.slice(start[object.first + 1]!, end[object.last - 1]!);
  return { predicate: 'position-held', object, trigger: before, rule: 'office', score: 0.85, role };
}
