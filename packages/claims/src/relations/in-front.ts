import type { Participant } from '../participants.js';
import { word } from '../tree.js';
import type { Tie } from './beside.js';
import { isParty } from './parties.js';
import { at, type Words, wordAt } from './role-words.js';

const SEATS = /^(?:sen|rep|gov|senator|representative|congressman|congresswoman|governor|mp|td)\.?$/;
const MEMBER = /(?:crat|ican|tory|conservative|socialist|liberal)$/;

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
