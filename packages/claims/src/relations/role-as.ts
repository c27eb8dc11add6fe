import type { Participant } from '../participants.js';
import { POS, TAG } from '../rel.js';
import { lemma, word } from '../tree.js';
import { afterAge, afterBody, rolesFrom } from './role-behind.js';
import type { RolePhrase } from './role-phrases.js';
import {
  afterBrackets,
  at,
  beforeAddresses,
  beforeBrackets,
  isNominal,
  isOwner,
  isPerson,
  isRoleNoun,
  LONGEST,
  type Words,
  wordAt,
} from './role-words.js';

function set(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Who is so treated has the role: "was named chairman of". */
const GIVING =
  set(`appoint name elect re-elect reelect choose select pick promote confirm install inaugurate swear unveil
  announce hire recruit reappoint re-appoint designate crown engage introduce proclaim anoint`);
/** Who does so has the role. */
const HOLDING = set(
  'serve work act begin continue return double start take assume join become remain re-emerge debut',
);
/** Who does so has it no more. */
const LEAVING = set('resign retire quit step stand');
const DOWN = set('step stand');
/** Who is so treated has it no more. */
const REMOVING = set('remove oust dismiss sack fire suspend axe drop depose replace');
/** "became mayor", "named Ana Sol director": no "as" is needed. */
const BARE = set(
  'become remain appoint name elect re-elect reelect reappoint re-appoint designate crown proclaim',
);
const MONTH =
  /^(?:\d{1,2}|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const AS = new Set(['as', 'to']);
const BETWEEN = new Set([POS.ADV, POS.NOUN, POS.NUM, POS.DET, POS.ADP, POS.ADJ, POS.PRON, POS.PART]);
const SMALL = new Set([POS.AUX, POS.ADV, POS.PART]);
const FAR = 6;

/** One past the comma that ends the words between commas behind a name: "Ana Sol, head of Alpha Bank, was". */
function afterInsert(words: Words, from: number, last: number): number {
  if (wordAt(words, from) !== ',') return from;
  for (let token = from + 1; token < last && token < from + LONGEST; token++) {
    if (isPerson(words, token)) return from;
    const place = wordAt(words, token) === ',' ? at(words, token + 1) : undefined; // "rector in Lima, Peru,"
    const address = place?.type === 'country' && wordAt(words, place.last) === ',';
    if (wordAt(words, token) === ',' && !address) return token + 1;
  }
  return from;
}

/** The first verb behind a name, with but auxiliaries and adverbs between; -1 for none. */
export function verbBehind(words: Words, person: Pick<Participant, 'first' | 'last'>, last: number): number {
  const from = afterBody(words, afterAge(words, afterBrackets(words, person.last, last)));
  const verb = verbAt(words, from, last);
  const insert = verb < 0 ? afterInsert(words, from, last) : from;
  return insert > from ? verbAt(words, insert, last) : verb;
}

function verbAt(words: Words, from: number, last: number): number {
  const { upos } = words.tree.analysis;
  let token = from;
  if (wordAt(words, token) === ',') token++;
  if (wordAt(words, token) === 'who') token++;
  const end = Math.min(last, token + FAR);
  while (token < end && SMALL.has(upos[token]!)) token++;
  return token < end && upos[token] === POS.VERB ? token : -1;
}

export function hasAux({ tree }: Words, from: number, verb: number): boolean {
  for (let token = from; token < verb; token++)
    if (tree.analysis.upos[token] === POS.AUX && /^(?:be|get)$/.test(lemma(tree, token))) return true;
  return false;
}

/** "has not been removed": what did not end goes on, and the words do not say as what. */
export function isNegated(words: Words, from: number, verb: number): boolean {
  for (let token = from; token < verb; token++)
    if (/^(?:not|n't|n’t|never)$/.test(word(words.tree, token))) return true;
  return false;
}

/** "forced out", "forced to resign", "forced to step down": one past these words, or -1. */
export function forcedOut(words: Words, verb: number): number {
  if (lemma(words.tree, verb) !== 'force') return -1;
  if (wordAt(words, verb + 1) === 'out') return verb + 2;
  const leaves = wordAt(words, verb + 1) === 'to' ? wordAt(words, verb + 2) : '';
  if (leaves === 'resign' || leaves === 'quit') return verb + 3;
  return leaves === 'step' && /^(?:down|aside)$/.test(wordAt(words, verb + 3)) ? verb + 4 : -1;
}

/** One past "as", "to be", "in as" behind a verb; `bare` where none need stand there; -1 when no role can follow. */
function afterAs(words: Words, from: number, { last, bare }: { last: number; bare: boolean }): number {
  const { tree } = words;
  for (let token = from; token < last && token < from + FAR; token++) {
    const mark = word(tree, token);
    if (AS.has(mark) && (mark === 'as' || token === from)) {
      const next = wordAt(words, token + 1);
      const whose = /^(?:its|their)$/.test(next) && !at(words, token + 1); // else they are the body
      return next === 'be' || whose ? token + 2 : token + 1;
    }
    if (at(words, token) || !BETWEEN.has(tree.analysis.upos[token]!)) break;
  }
  return bare ? from : -1;
}

/** "Ana Sol was named chairman of", "who served as mayor of", "Ana Sol, appointed governor of", "resigned as head of". */
function behindName(words: Words, person: Participant, last: number): RolePhrase[] {
  const { tree } = words;
  const verb = verbBehind(words, person, last);
  if (verb < 0) return [];
  const name = lemma(tree, verb);
  const tag = tree.analysis.xpos[verb];
  const inserted = wordAt(words, verb - 1) === ',' && (tag === TAG.VBN || tag === TAG.VBD); // "Ana Sol, named head of"
  const passive = inserted || (tag === TAG.VBN && hasAux(words, person.last, verb));
  const given = GIVING.has(name) && passive;
  const forced = passive ? forcedOut(words, verb) : -1;
  const removed = passive && (REMOVING.has(name) || forced >= 0);
  if (!given && !removed && !HOLDING.has(name) && !LEAVING.has(name)) return [];
  if (DOWN.has(name) && !/^(?:down|aside|back)$/.test(wordAt(words, verb + 1))) return [];
  const bare = (given && BARE.has(name)) || name === 'become' || name === 'remain';
  const first = afterAs(words, forced < 0 ? verb + 1 : forced, { last, bare });
  if (first < 0) return [];
  if ((removed || LEAVING.has(name)) && isNegated(words, person.last, verb)) return [];
  const past = /^(?:serve|work|act|double)$/.test(name) && tree.analysis.xpos[verb] === TAG.VBD;
  const left = removed || LEAVING.has(name) || past;
  const now = tag === TAG.VBZ || tag === TAG.VBP || /^(?:is|are)$/.test(wordAt(words, verb - 1));
  return rolesFrom(words, { first, last, where: 'as', verb, left, current: now && !passive });
}

const GRANTS = set('appointment election re-election reelection inauguration');
const TERMS = set('tenure stint time term spell');
const PARTS = set('role job position capacity work');

/** "Ana Sol's appointment as governor of", "her time as mayor of". */
function behindOwner(words: Words, person: Participant, last: number): RolePhrase[] {
  const own = person.mention.form === 'pronoun' && /^(?:his|her)$/.test(wordAt(words, person.first));
  if (!own && !isOwner(words, person.last)) return [];
  const from = own ? person.last - 1 : person.last;
  let noun = from + 1;
  while (noun < from + 4 && noun < last && words.tree.analysis.upos[noun] === POS.ADJ) noun++;
  const name = noun < last ? lemma(words.tree, noun) : '';
  const over = TERMS.has(name);
  const left = over || wordAt(words, person.first - 1) === 'from'; // "stood down from his position as"
  if (own && over && !/^(?:during|in|throughout)$/.test(wordAt(words, person.first - 1))) return [];
  if (!over && !GRANTS.has(name) && !PARTS.has(name)) return [];
  if (wordAt(words, noun + 1) !== 'as') return [];
  return rolesFrom(words, { first: noun + 2, last, where: 'title', left });
}

/** The organization that gives the role: the name in front of the verb, with a day between ("Alpha on Friday named"). */
function giver(words: Words, verb: number, first: number): Participant | undefined {
  for (let token = beforeBrackets(words, verb, first) - 1; token >= first && token > verb - 9; token--) {
    const name = at(words, token);
    if (name) return name.type === 'organization' ? name : undefined;
    const mark = word(words.tree, token);
    if (/^(?:board|council|directors|of|management|committee)$/.test(mark)) continue;
    const day = mark === 'on' || mark === 'in' || /^[a-z]+day$/.test(mark) || MONTH.test(mark);
    if (!day && !SMALL.has(words.tree.analysis.upos[token]!)) return undefined;
  }
  return undefined;
}

/** "named veteran manager Ana Sol", "named current chairman, Ana Sol,": the words that say who it is. */
function beforeDescription(words: Words, person: Participant, first: number): number {
  let token = beforeAddresses(words, person.first, first);
  if (wordAt(words, token - 1) === ',' && isRoleNoun(words, token - 2)) token--;
  while (token > first && !at(words, token - 1) && isNominal(words, token - 1)) token--;
  return /^(?:the|its)$/.test(wordAt(words, token - 1)) ? token - 1 : token;
}

/** "Alpha Bank named Ana Sol chief executive", "appointed Dr. Ana Sol as chief of", "the appointment of Ana Sol as". */
function behindVerb(
  words: Words,
  person: Participant,
  [first, last]: readonly [number, number],
): RolePhrase[] {
  const { tree } = words;
  const verb = beforeDescription(words, person, first) - 1;
  if (wordAt(words, verb) === 'of' && GRANTS.has(wordAt(words, verb - 1))) {
    const begin = afterAs(words, person.last, { last, bare: false });
    return begin < 0 ? [] : rolesFrom(words, { first: begin, last, where: 'title' });
  }
  if (verb < first || tree.analysis.upos[verb] !== POS.VERB || !GIVING.has(lemma(tree, verb))) return [];
  const from = wordAt(words, person.last) === ',' ? person.last + 1 : person.last;
  const insert = afterInsert(words, person.last, last);
  const behind = afterAs(words, insert, { last, bare: false });
  const plain = afterAs(words, from, { last, bare: BARE.has(lemma(tree, verb)) });
  const start = insert > from && wordAt(words, insert) === 'as' ? behind : plain;
  if (start < 0) return [];
  const by = lemma(tree, verb) === 'confirm' ? undefined : giver(words, verb, first); // a senate confirms others' ministers
  return rolesFrom(words, { first: start, last, where: 'as', verb }).map((role) =>
    role.near.length === 0 && by ? { ...role, near: [{ participant: by, preposition: 'of' }] } : role,
  );
}

/** Roles that verbs give, hold and end, told from the order of words. */
export function rolesAs(words: Words, person: Participant, range: readonly [number, number]): RolePhrase[] {
  const behind = [...behindOwner(words, person, range[1]), ...behindName(words, person, range[1])];
  return behind.length > 0 ? behind : behindVerb(words, person, range);
}
