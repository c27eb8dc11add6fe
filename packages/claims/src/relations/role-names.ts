import type { Participant } from '../participants.js';
import { POS, TAG } from '../rel.js';
import { word } from '../tree.js';
import { isAddress } from './role-nouns.js';
import {
  afterBrackets,
  at,
  isGroupLike,
  isHuman,
  isNominal,
  isOwner,
  isRoleNoun,
  LINKS,
  type Words,
  wordAt,
} from './role-words.js';

/** A name beside the noun of a role, with the preposition before it; '' in front of the noun. */
export interface Near {
  readonly participant: Participant;
  readonly preposition: string;
  /** "and" joins it to the name before. */
  readonly joined?: boolean;
}

const OFFICES =
  /^(?:offices?|branch|bureau|division|desk|chapter|unit|department|directorate|section|team|wing|committee|board|secretariat|program(?:me)?|parliament|senate|army|navy|government|police|forces?|military|assembly|congress|court|delegation|mission)$/;
const MOST_OF_UNIT = 6;

/** One past "'s Lima office", "'s Risk Analysis Unit" behind the name of a body: a part of it that has no name; else -1. */
export function unitEnd(words: Words, { last: owner }: Participant): number {
  if (!isOwner(words, owner)) return -1;
  const place = at(words, owner + 1);
  let token = place?.type === 'place' ? place.last : owner + 1;
  const from = token;
  while (token < from + MOST_OF_UNIT && !at(words, token) && isNominal(words, token)) token++;
  return token > from && !at(words, token) && OFFICES.test(wordAt(words, token - 1)) ? token : -1;
}

/** "of Alpha Bank's Lima office": whose office it is is its owner's as well. */
function ownsOffice(words: Words, name: Participant, last: number): boolean {
  const end = unitEnd(words, name);
  return end >= 0 && end <= last + 1;
}

/** "at Alpha University's Beta Centre": the owner of a name that follows. */
function owns(words: Words, name: Participant, last: number): boolean {
  if (name.last + 1 >= last || !isOwner(words, name.last)) return false;
  if (name.type === 'organization') return !ownsOffice(words, name, last);
  for (let token = name.last + 1; token < last; token++) {
    if (at(words, token)) return true;
    if (!isNominal(words, token) && words.tree.analysis.upos[token] !== POS.VERB) return false;
  }
  return false;
}

const NAMING = new Set([POS.PROPN, POS.NOUN, POS.ADJ]);

/** A word with a capital that is neither a known name nor a title: the rest of a name that was found in part. */
function isLoose(words: Words, token: number): boolean {
  const { text, start, upos, length } = words.tree.analysis;
  if (token < 0 || token >= length || at(words, token)) return false;
  if (!NAMING.has(upos[token]!) || /^(?:ngo|inc|ltd|plc|corp|llc)$/.test(word(words.tree, token)))
    return false;
  return (
    /\p{Lu}/u.test(text[start[token]!]!) && !isAddress(word(words.tree, token)) && !isRoleNoun(words, token)
  );
}

/** "Supervisor General of Alpha Fund" was taken for a name together with the office. */
const HOLDS_OFFICE =
  /(?:^|\band )(?:the )?(?:director|supervisor|ruler|king|emir|mayor|governor|member|chairman|president|secretary|head|chief|minister|commander|general)(?:[ -]general)? of\b/i;

const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** "General Tinio, Nueva Ecija Mayor": whose mayor it is stands before the comma and is not known for a place. */
function isTown(words: Words, token: number): boolean {
  if (DAYS.test(word(words.tree, token))) return false;
  return isLoose(words, token);
}

/** "Alpha Boys' High School": people whom a body is for own it not. */
function isShared(label: string): boolean {
  return /(?:ers|ors|ists|ents|women|men|boys|girls|friends)$/i.test(label);
}

/** "Naval Commander Ana Sol": a word that says of what kind an office is was taken for a body. */
const KIND_ONLY =
  /^(?:naval|military|federal|national|presidential|parliamentary|royal|regional|diplomatic|republican|democratic|opposition|counter|special|central|foreign|public|private|joint|tory|gop)$/i;

export const isKindOnly = (label: string) => KIND_ONLY.test(label);

/** "Paraguay-Brazil Chamber president", "Tribal Warrior director", of which only the end was taken for a name. */
function isCutInFront(
  words: Words,
  { first, last, type, mention, label }: Participant,
  floor: number,
): boolean {
  if (/^ex-|\b(?:managing|provincial|metropolitan|municipal|deputy|senior)$/i.test(label)) return true;
  if (isKindOnly(label) || isHalfParty(words, first, label)) return true;
  if (mention.form !== 'name' || first <= floor) return false;
  if (type === 'country' || isOwner(words, last)) return false;
  const crowd = /^['’]$/.test(wordAt(words, first - 1)) ? at(words, first - 2) : undefined;
  if (crowd && isShared(crowd.label)) return true;
  if (type === 'place') return word(words.tree, first - 1) === ',' && isTown(words, first - 2);
  if (word(words.tree, first - 1) === '-') return first - 2 >= floor && at(words, first - 2) !== undefined;
  const proper = words.tree.analysis.upos[first - 1] === POS.PROPN;
  return proper && isLoose(words, first - 1) && !DAYS.test(word(words.tree, first - 1));
}

const OF_ITS_OWN =
  /^(?:based|backed|loyal|friendly|led|supported|controlled|linked|allied|sponsored|aligned|born|educated|trained|style|appointed|held|run|owned|funded|affiliated|occupied|administered)$/;

/** "the Lima-based charity": where it is, not what it is. */
export function isSeatOf(words: Words, { last }: Participant): boolean {
  const { tree } = words;
  return last + 1 < tree.analysis.length && word(tree, last) === '-' && OF_ITS_OWN.test(word(tree, last + 1));
}

const OF_STATE =
  /^(?:government|army|police|military|navy|air|armed|parliament|senate|congress|judiciary|treasury|ministry|state|province|city|county|district|region|area|town|village|municipality|division|capital|republic|branch|office|side|delegation|team|squad|mission|embassy|cabinet|assembly|legislature|supreme|constitutional|national|federal|central|public|presidential|naval|foreign|defen[cs]e|peninsula|islands?|sub|location|ward|parish|community|council|borough|constituency|zone|kingdom|emirate)$/;

const TOWNS = /^(?:town|city|village|district|province|region|municipality|commune|capital|port|state)$/;

/** "of the Honduras soccer league", "of the Peruvian insurer Alpha": whose kind a noun says, not whose office it is. */
function isKindOf(words: Words, { type, last, mention }: Participant): boolean {
  if (type !== 'country' && type !== 'place') return false;
  const joined = wordAt(words, last) === 'and' ? at(words, last + 1) : undefined;
  if (joined && joined.first === last + 1 && isKindOf(words, joined)) return true; // "the Andes and Amazon practice"
  const { upos, text, start, length } = words.tree.analysis;
  if (last >= length || (upos[last] !== POS.NOUN && upos[last] !== POS.ADJ)) return false;
  const small = /^\p{Ll}/u.test(text.slice(start[last]!, start[last]! + 2));
  const next = wordAt(words, last + 1) === 'of' ? last + 2 : last + 1;
  if (mention.form === 'adjective' && TOWNS.test(wordAt(words, last)) && at(words, next)?.type === 'place')
    return true; // "mayor of the Peruvian town of Lima"
  const several = mention.form === 'adjective' && words.tree.analysis.xpos[last] === TAG.NNS;
  return small && !several && !isRoleNoun(words, last) && !OF_STATE.test(wordAt(words, last));
}

const EVENTS =
  /^(?:meeting|conference|summit|forum|event|ceremony|seminar|workshop|gala|match|game|tournament|festival|trial|hearing|rally|convention|debate|awards?|trophy|prize|cup|final)$/;

/** "a delegate at the Alpha Union (AU) meeting": he was met there. */
function isEvent(words: Words, { last }: Participant): boolean {
  return EVENTS.test(wordAt(words, afterBrackets(words, last, words.tree.analysis.length)));
}

/** "leader of the country's main opposition party": what it owns, and no state has, is led. */
export function isOwnerOfOther(words: Words, name: Participant): boolean {
  const land = name.type === 'country' || name.type === 'place';
  return land && isOwner(words, name.last) && unitEnd(words, name) < 0;
}

/** "head of Peruvian President Ana Sol's office": the land of another's title. */
export function isOfOwner(words: Words, { type, last }: Participant): boolean {
  if (type !== 'country' && type !== 'place') return false;
  let role = false;
  for (let token = last; token < last + MOST_OF_UNIT && token < words.tree.analysis.length; token++) {
    const name = at(words, token);
    if (name) return role && isHuman(name) && isOwner(words, name.last);
    if (!isNominal(words, token) && word(words.tree, token) !== '-') return false;
    role ||= isRoleNoun(words, token);
  }
  return false;
}

const SIDES = /^(?:north|south|east|west|northern|southern|eastern|western|central)$/;

/** Peoples and faiths within a state. */
const WITHIN =
  /^(?:cypriots?|kurd(?:ish|s)?|serbs?|croats?|albanians?|armenians?|arabs?|turkmens?|tatars?|jewish|jews|muslims?|catholics?|orthodox|coptic|sunnis?|shias?|shiites?|druze|christians?|buddhists?|hindus?|sikhs?)$/;

/** "the company's Peru director": where he is director, not whose. */
export function isBranch(words: Words, { first, last, type, mention }: Participant): boolean {
  const region = type === 'place' && isOwner(words, first - 1) && at(words, first - 2)?.type !== 'place';
  if (region && first > 1) return true; // "Peru's Middle East director"
  if (type !== 'country') return false;
  const front = mention.form === 'adjective' ? at(words, first - 1) : undefined;
  if (mention.form === 'adjective' && SIDES.test(wordAt(words, first - 1))) return true; // "South Australian"
  if (mention.form === 'adjective' && WITHIN.test(wordAt(words, last))) return true; // "Turkish Cypriot"
  if (front?.type === 'country' && front.mention.form === 'adjective' && front.last === first) return true; // "Peruvian Inca"
  const owner = first > 1 && isOwner(words, first - 1) ? at(words, first - 2) : null;
  return owner !== null && (owner === undefined || owner.type === 'person');
}

/** "General Staff of the Peruvian" in front of "forces". */
const OF_PEOPLE = /\bof (?:the )?\p{Lu}\p{L}+(?:ian|ish|ese|can)$/u;
const PARTY_NAME = /^(?:gop|.*\bparty|.*\b(?:republicans|democrats))$/i;

/** "Liberal Democrat", of which only the second word was taken for a party. */
export function isHalfParty(words: Words, first: number, label: string): boolean {
  return (
    PARTY_NAME.test(label) &&
    /^(?:liberal|christian|social|free|national|new|united)$/.test(wordAt(words, first - 1))
  );
}

/** "the Bossier Parish GOP": of a place, and not of the whole party. */
function isLocalParty(words: Words, first: number, label: string): boolean {
  if (!PARTY_NAME.test(label)) return false;
  const before = at(words, first - 1);
  return before?.type === 'place' || isLoose(words, first - 1);
}

const ENDS_BODY =
  /^(?:union|association|commission|committee|department|council|institute|federation|board|authority|agency|organi[sz]ation|group|ministry|society)$/;
const LIST = 8;

/** "Kenya Medical Practitioners" in front of ", Pharmacists and Dentists Union": the first words of a name that goes on. */
function isListed(words: Words, last: number): boolean {
  if (!/^(?:,|and)$/.test(wordAt(words, last))) return false;
  let and = false;
  for (let token = last; token < last + LIST && token < words.tree.analysis.length; token++) {
    const mark = word(words.tree, token);
    and ||= mark === 'and';
    if (and && mark !== 'and' && ENDS_BODY.test(mark)) return isCapital(words, token);
    if (mark !== ',' && mark !== 'and' && !isCapital(words, token)) return false;
    if (at(words, token)) return false;
  }
  return false;
}

function isCapital({ tree }: Words, token: number): boolean {
  return /^\p{Lu}/u.test(tree.analysis.text[tree.analysis.start[token]!]!);
}

/** "of Bangladesh Mahila Parishad", "of Korean-German Society" of which only a part was taken for a name. */
function isCut(words: Words, { type, first, last, mention, label }: Participant): boolean {
  if (HOLDS_OFFICE.test(label) || /^ex-|\bmanaging$|\bforeign$|^(?:the )?mission$/i.test(label)) return true;
  const closed = afterBrackets(words, last, words.tree.analysis.length);
  if (closed > last && type === 'organization' && isLoose(words, closed)) return true; // "Alpha Council (upper house) Trade Committee"
  if (isKindOnly(label) || isListed(words, last) || isLocalParty(words, first, label)) return true;
  if (
    OF_PEOPLE.test(label) &&
    last < words.tree.analysis.length &&
    words.tree.analysis.upos[last] !== POS.PUNCT
  )
    return true;
  if (/^['’]$/.test(wordAt(words, first - 1)) && isLoose(words, first - 2)) return true; // "Workers' Union"
  if (
    (type === 'country' || type === 'place') &&
    mention.form === 'name' &&
    at(words, last)?.type === 'organization'
  )
    return true;
  const land = type === 'country' || type === 'place';
  if (mention.form !== 'name') return land && isLoose(words, last) && word(words.tree, first - 1) === '-';
  const joined = first > 1 && word(words.tree, first - 1) === '-';
  return (
    isLoose(words, last) || (joined && (isLoose(words, first - 2) || at(words, first - 2) !== undefined))
  );
}

const UNITS = new Set(
  'department directorate division unit section branch office desk bureau arm wing portfolio'.split(' '),
);
/** Bodies that every organization has. */
const EVERY =
  /^(?:the )?(?:board|(?:executive|supervisory|advisory|governing) (?:board|committee|council)|board of [a-z]+|management|secretariat|general assembly|cabinet|[a-z ]*department|[a-z ]*directorate|(?!.*\b(?:institute|cent(?:re|er)|school|college|university|agency|ministry|academy)\b)[a-z ]*(?:studies|affairs|sciences|engineering|relations|services))$/i;

/** "the board of Alpha Bank", "the Traffic directorate at Alpha Police": what stands behind it is the organization. */
function isUnit(words: Words, { label, last, type }: Participant): boolean {
  return (
    type === 'organization' && (EVERY.test(label) || MATTER.test(label) || UNITS.has(word(words.tree, last)))
  );
}

/** "of Alpha Bank fans": those are not of it. */
const CROWDS = new Set(
  'fans supporters workers employees students players fishermen farmers victims survivors residents families staff'.split(
    ' ',
  ),
);

function isCrowd({ tree }: Words, { last }: Participant): boolean {
  if (last >= tree.analysis.length) return false;
  const several = tree.analysis.xpos[last] === TAG.NNS && !MATTERS.test(word(tree, last));
  return several || CROWDS.has(word(tree, last));
}

/** "head of Alpha Bank operations" */
const MATTERS =
  /^(?:operations|program(?:me)?s|affairs|relations|services|studies|projects|sales|communications|forces|troops|activities|markets|sciences|sports|headquarters|works|airlines|airways|police|offices|divisions|branches|units)$/;

/** Is a name behind a link word what it says it is: whole, and not of a crowd ("captain of Alpha FC fans")? */
export function isWhole(words: Words, name: Participant): boolean {
  return !isCut(words, name) && !isCrowd(words, name) && !isKindOf(words, name) && !isEvent(words, name);
}

/** Is the name that of a field of work, and of no body? */
export function isMatter(label: string): boolean {
  return MATTER.test(label);
}

const BODIES =
  /\b(?:academy|agency|association|bank|board|bureau|cent(?:er|re)|clinic|club|college|commission|committee|company|council|department|division|faculty|force|foundation|fund|group|hospital|initiative|institute|institution|lab|laboratory|library|ministry|museum|network|observatory|office|party|police|program(?:me)?|project|school|secretariat|section|service|society|studio|team|union|unit|university)\b/i;

/** "head of Balance Sheet Management at Alpha Bank": a name that says no body is what the office is for. */
function isField({ type, label }: Participant): boolean {
  return type === 'organization' && /\s/.test(label) && !BODIES.test(label);
}

/** "director of China and the Middle East at Alpha Bank": where the office is for. */
const isArea = ({ type }: Participant) => type === 'place' || type === 'country';

/** "professor of Constitutional Law": what is taught. */
export function isSubjectTaught({ label }: Participant): boolean {
  return /\s/.test(label) && !BODIES.test(label);
}

/** The names behind a noun without those of mere units, if there is another. */
function withoutUnits(words: Words, names: readonly Near[]): Near[] {
  const atBody = names.findIndex(
    ({ preposition, participant }) => preposition === 'at' && isGroupLike(participant),
  );
  const bodies = names.filter(
    ({ participant }, i) =>
      !isUnit(words, participant) && !(i < atBody && (isField(participant) || isArea(participant))),
  );
  if (bodies.some(({ participant }) => isGroupLike(participant))) return bodies;
  return names.filter(
    ({ participant }) => participant.type !== 'organization' || !MATTER.test(participant.label),
  );
}

/** "Director of Public Affairs", "chairman of the Board": of whose, is not said. */
const MATTER =
  /^(?:the )?(?:board|board of [a-z]+|(?:governing|executive|management|supervisory|advisory) (?:council|board|committee)|(?:(?:and|&|investment|advisory|public|corporate|digital|quality|programme|program|external|internal|human|legal|strategic|student|academic|media|community|business|knowledge|information|balance|sheet) |(?:events|operations|marketing|sales|communications|resources|finance|strategy|planning|policy|research|technology|programmes?|programs|production|products|training|customer|stakeholder|affairs|relations|services|engineering|management|sciences|development|growth|systems|tourism|trade|evaluation|monitoring|governance|innovation|procurement|logistics|compliance|learning)(?:,? |$))+)$/i;

/**
 * Names between two tokens with the nearest link word before each, else with `link`; owners and cut names behind a link
 * word are left out.
 */
export function namesIn(words: Words, [first, last]: readonly [number, number], link = ''): Near[] {
  const found: Near[] = [];
  let preposition = link;
  for (let token = first; token < last; token++) {
    if (LINKS.has(word(words.tree, token))) preposition = word(words.tree, token);
    const participant = at(words, token);
    if (!participant || found.some((near) => near.participant === participant)) continue;
    if (preposition !== '' && (owns(words, participant, last) || isCut(words, participant))) continue;
    if (preposition !== '' && (isOwnerOfOther(words, participant) || isOfOwner(words, participant))) continue;
    if (preposition !== '' && (isKindOf(words, participant) || isEvent(words, participant))) continue;
    if (preposition === link && link !== '' && /^[([]$/.test(wordAt(words, token - 1))) continue; // "Vice-President (VP)"
    if (preposition === '' && /^[([]$/.test(wordAt(words, participant.first - 1))) continue; // "(CNN)President"
    if (preposition === '' && (isCutInFront(words, participant, first - 1) || isBranch(words, participant)))
      continue;
    if ((preposition !== '' && isCrowd(words, participant)) || isSeatOf(words, participant)) continue;
    const before = wordAt(words, token - 1) === 'the' ? token - 2 : token - 1;
    const joined = wordAt(words, before) === 'and' && found.at(-1)?.participant.last === before;
    found.push({ participant, preposition, ...(joined ? { joined } : {}) });
  }
  return withoutUnits(words, found);
}

/** "Lord Sol of Blaby": a title of nobility, whose place is a part of the name. */
export function isPeer(words: Words, first: number): boolean {
  return /^(?:lord|lady|baron|baroness|viscount|earl|duke|duchess|marquess|count|countess|sir|dame)$/.test(
    wordAt(words, first - 1),
  );
}

/** The name right behind "of" or "at" that stands at a token. */
export function nameBehind(words: Words, mark: number): Near | undefined {
  const { tree } = words;
  if (isPeer(words, at(words, mark - 1)?.first ?? mark)) return undefined;
  if (mark + 1 >= tree.analysis.length || !/^(?:of|at)$/.test(word(tree, mark))) return undefined;
  const participant = at(words, word(tree, mark + 1) === 'the' ? mark + 2 : mark + 1);
  if (!participant || participant.type === 'person') return undefined;
  if (!isWhole(words, participant) || isOwner(words, participant.last)) return undefined;
  return { participant, preposition: word(tree, mark) };
}
