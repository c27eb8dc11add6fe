import type { Participant, Participants } from '../participants.js';
import { POS, TAG } from '../rel.js';
import { lemma, type Tree, word } from '../tree.js';
import { isAddress, roleKind } from './role-nouns.js';

export interface Words {
  readonly tree: Tree;
  readonly participants: Participants;
}

/** The lemma of a noun in small letters: "CEO" is one too. */
export function roleLemma(tree: Tree, token: number): string {
  const plain = lemma(tree, token).toLowerCase();
  return plain === 'p.m.' ? 'pm' : plain;
}

/** "a former lawmaker and the head of": the words of the last role begin at its own article. */
export function ownStart(tree: Tree, first: number, noun: number): number {
  for (let token = noun - 1; token > first; token--)
    if (/^(?:the|an?)$/.test(word(tree, token)) && /^(?:and|,)$/.test(word(tree, token - 1)))
      return token + 1;
  return first;
}

/** A role has so many words at most. */
export const LONGEST = 18;
const NOMINAL = new Set([POS.NOUN, POS.PROPN, POS.ADJ, POS.NUM]);
const NAMING = new Set([POS.NOUN, POS.PROPN]);
/** Words that join the parts of a role. */
export const JOINTS = new Set(['and', '-', '/', '&', 'then', 'former', 'vice', 'deputy']);
export const OPENING = new Set(['(', '[']);
export const CLOSING = new Set([')', ']']);
export const LINKS = new Set(['of', 'for', 'at', 'to', 'with', 'in', 'from', 'on']);
const OF = new Set(['of', 'for', 'at', 'to']);
const IN = new Set(['in', 'on']);

const TITLES =
  /^(?:(?!(?:office|ministry|department|bureau|board)\b)[\p{L}-]+ )*(?:manager|director|officer|minister|chairman|chairwoman|chairperson|secretary|coordinator|commissioner|spokesman|spokeswoman|spokesperson|superintendent|treasurer|editor|commander|administrator|governor|ambassador|professor|lecturer|chief)$/iu;
const OF_NAMES = /\b(?:of|for|the|and|at)\b/i;
const titled = new WeakMap<Participant, boolean>();

/** "Public Relations Officer", "Project Manager": an office that was taken for a name. */
function isTitleOnly(name: Participant): boolean {
  if (name.entity.charCodeAt(0) === 81) return false; // "Q": the base knows it
  const known = titled.get(name);
  if (known !== undefined) return known;
  const { type, label, mention } = name;
  const named = mention.form === 'name' && (type === 'organization' || type === 'person');
  const found = named && TITLES.test(label) && !OF_NAMES.test(label);
  titled.set(name, found);
  return found;
}

/**
 * The name at a token. An office that stands for its holder ("the Peruvian minister"), or was taken for a name, is read
 * as its words.
 */
export function at({ participants }: Words, token: number): Participant | undefined {
  const index = token < 0 || token >= participants.at.length ? -1 : participants.at[token]!;
  const found = index < 0 ? undefined : participants.all[index];
  if (found === undefined || isTitleOnly(found)) return undefined;
  return found.type === 'person' && found.mention.form === 'nominal' ? undefined : found;
}

/** The word at a token, '' beyond the ends of the text. */
export function wordAt({ tree }: Words, token: number): string {
  return token < 0 || token >= tree.analysis.length ? '' : word(tree, token);
}

/** "Lima, Peru - President Ana Sol": a dash between spaces parts what stands on its sides. */
export function isDash({ tree }: Words, token: number): boolean {
  const { start, end } = tree.analysis;
  return token > 0 && /^[-–—]+$/.test(word(tree, token)) && end[token - 1]! < start[token]!;
}

/** "'s" */
export function isOwner({ tree }: Words, token: number): boolean {
  return tree.analysis.xpos[token] === TAG.POS;
}

/** "Ministers", whatever its tag. */
export function isPlural(tree: Tree, token: number): boolean {
  const own = word(tree, token);
  return own.endsWith('s') && own.slice(0, -1) === roleLemma(tree, token);
}

/** "a partner at Alpha Law": alone the word says nothing of work. */
const AT_WORK = /^(?:partner|associate)$/;

/** The noun of a role; plural nouns name others. */
export function isRoleNoun(words: Words, token: number): boolean {
  const { tree } = words;
  const tag = tree.analysis.xpos[token];
  if (at(words, token) || !NOMINAL.has(tree.analysis.upos[token]!)) return false;
  if (/^(?:pm|sec\.?)$/.test(word(tree, token)) && /\d$/.test(wordAt(words, token - 1))) return false; // "4 pm"
  const letters = /^[cp]s$/.test(word(tree, token)); // a cabinet or principal secretary
  if (!letters && (tag === TAG.NNS || tag === TAG.NNPS || isPlural(tree, token))) return false;
  if (word(tree, token) === 'md' && tree.analysis.text[tree.analysis.end[token]! - 1] !== 'D') return false; // "Md Ragib"
  if (letters) return /^\p{Lu}/u.test(tree.analysis.text[tree.analysis.start[token]!]!);
  if (word(tree, token) === 'model' && at(words, token - 1)) return false; // "the Alpha model"
  if (AT_WORK.test(word(tree, token)) && wordAt(words, token + 1) !== 'at') return false;
  return roleKind(roleLemma(tree, token)) !== undefined;
}

const HEADLINE_VERBS =
  /^(?:accuse|appoint|arrest|ask|ban|blame|charge|condemn|congratulate|deport|detain|elect|expel|greet|grill|hail|invite|jail|kill|meet|mourn|name|oust|praise|quiz|receive|reject|release|sack|seize|shoot|slam|sue|summon|tell|thank|threaten|urge|visit|vow|warn|welcome)(?:s|es)?$/;

/** "Ugandan Police Arrest Opposition Leader": a verb that the capitals of a headline hide. */
export function isHeadlineVerb({ tree }: Words, token: number): boolean {
  const { text, start } = tree.analysis;
  return /\p{Lu}/u.test(text[start[token]!]!) && HEADLINE_VERBS.test(word(tree, token));
}

/** What somebody is for or does by trade: "marketing director"; other such words are verbs ("accusing President Ana Sol"). */
const TRADE =
  /^(?:marketing|engineering|training|operating|accounting|planning|nursing|visiting|governing|reigning|ruling|leading|retiring|consulting|publishing|banking|mining|housing|lending|fundraising|teaching|writing|casting|recruiting|manufacturing|purchasing|programming|advertising|branding|broadcasting|policing|farming|shipping|trading|fighting|boxing|skating|swimming|cycling|counsell?ing|coaching|lobbying|investigating|prosecuting|commissioning|contributing|assisting|working|racing|voting|standing|ranking|practi[sc]ing|polling|holding|testing|building|learning|funding|financing|processing|licensing|monitoring|sales|spending|gaming|sporting|monitoring|rowing|fencing|sailing|bargaining|negotiating)$/;

/** A noun, name, adjective or number; "marketing" counts before a noun. */
export function isNominal({ tree }: Words, token: number): boolean {
  const { upos } = tree.analysis;
  if (NOMINAL.has(upos[token]!)) return true;
  if (/^(?:following|including|regarding|concerning|considering|during)$/.test(word(tree, token)))
    return false;
  if (
    /^(?:acting|managing|founding|presiding|serving|outgoing|incoming|sitting|commanding)$/.test(
      word(tree, token),
    )
  )
    return true;
  return TRADE.test(word(tree, token)) && token + 1 < tree.analysis.length && NAMING.has(upos[token + 1]!);
}

/** A person, and not an organization that was taken for one. */
export function isHuman(name: Participant | undefined): boolean {
  return name?.type === 'person' && !isGroupLike(name) && !isTitleOnly(name);
}

export const isPerson = (words: Words, token: number) => isHuman(at(words, token));

/** "Labour, Water, and Trade": is the comma before "and" the last of several? */
function hasCommaBefore(words: Words, comma: number): boolean {
  for (let token = comma - 1; token > comma - 6; token--) {
    if (wordAt(words, token) === ',') return isNominal(words, token - 1);
    if (token < 0 || !isNominal(words, token)) return false;
  }
  return false;
}

/** "chief human capital, corporate affairs and marketing officer": a comma inside a list of what one is officer of. */
export function isListComma(words: Words, token: number): boolean {
  const { tree } = words;
  if (word(tree, token) !== ',' || isPerson(words, token - 1) || at(words, token + 1)) return false;
  if (!isNominal(words, token - 1)) return false;
  if (wordAt(words, token + 1) === 'and') return isNominal(words, token + 2) && hasCommaBefore(words, token);
  if (!isNominal(words, token + 1)) return false;
  for (let t = token + 2; t < token + 6 && t < tree.analysis.length; t++) {
    if (word(tree, t) === 'and') return true;
    if (isPerson(words, t) || (!isNominal(words, t) && word(tree, t) !== ',')) return false;
  }
  return false;
}

/** Steps over "(Ana)", "(安娜)" that opens at a token. */
export function afterBrackets({ tree }: Words, from: number, last: number): number {
  if (from >= last || !OPENING.has(word(tree, from))) return from;
  for (let token = from + 1; token < last && token < from + LONGEST; token++)
    if (CLOSING.has(word(tree, token))) return token + 1;
  return from;
}

/** Steps back over "(SP)" that closes right before a token. */
export function beforeBrackets({ tree }: Words, end: number, first: number): number {
  if (end <= first || !CLOSING.has(word(tree, end - 1))) return end;
  for (let token = end - 2; token > first && token > end - LONGEST; token--)
    if (OPENING.has(word(tree, token))) return token;
  return end;
}

/** "L.", "YS": letters of a name that stand before the words taken for it. */
function isInitial({ tree }: Words, token: number): boolean {
  const { text, start, end, upos } = tree.analysis;
  return (
    upos[token] === POS.PROPN && /^(?:\p{Lu}\.?|\p{Lu}{2})$/u.test(text.slice(start[token]!, end[token]!))
  );
}

/** "Secretary General", but not "President General Ana Sol". */
const WITH_GENERAL = new Set(
  `secretary attorney director inspector governor solicitor auditor adjutant surgeon commissioner consul comptroller accountant
  registrar prosecutor advocate controller manager commandant`.split(/\s+/),
);

/** Steps back over forms of address, initials and brackets: "(SP) Prof. Dr. L.". */
export function beforeAddresses(words: Words, from: number, first: number, { ranks = true } = {}): number {
  const { tree } = words;
  let end = from;
  while (end > first) {
    const open = beforeBrackets(words, end, first);
    if (open < end) {
      end = open;
      continue;
    }
    if (at(words, end - 1)) break;
    if (word(tree, end - 1) === 'charge' && end - 4 > first && word(tree, end - 3) === 'in') {
      end -= 4;
      continue; // "officer-in-charge"
    }
    if (word(tree, end - 1) === '-' && end - 2 >= first && isAddress(word(tree, end - 2))) {
      end -= 2; // "Lt-General"
      continue;
    }
    const last = word(tree, end - 1);
    const joined = end - 2 > first && word(tree, end - 2) === '-'; // "Secretary-General"
    const before = joined ? end - 3 : end - 2;
    const whole = last === 'general' && before >= first && WITH_GENERAL.has(word(tree, before));
    const initial = isInitial(words, end - 1) && !isRoleNoun(words, end - 1);
    const chief = last === 'chief' && wordAt(words, end - 2) === ','; // "the treasurer of Alpha, Chief Ana Sol"
    const address = chief || (isAddress(last) && (ranks || !isRoleNoun(words, end - 1)));
    if (whole || !(address || last === '.' || initial)) break;
    end--;
  }
  return end;
}

const MOST_LOOSE = 3;

/** "governor Wycliffe" in front of "Oparanya": given names that were not taken for a part of the name. */
export function beforeGiven(words: Words, from: number, first: number): number {
  const { text, start, upos } = words.tree.analysis;
  let end = from;
  while (end > first && from - end <= MOST_LOOSE) {
    const token = end - 1;
    if (at(words, token)) return from;
    if (isRoleNoun(words, token)) return end;
    if (beforeAddresses(words, end, first) < end) return end;
    const capital = /^\p{Lu}/u.test(text[start[token]!]!);
    const letters = /^\p{Lu}{2,4}$/u.test(text.slice(start[token]!, words.tree.analysis.end[token]!)); // "COP"
    if (!letters && (upos[token] !== POS.PROPN || !capital)) return from;
    end--;
  }
  return from;
}

/** Does "of ...", "(Media) of ..." or, behind an occupation or an envoy, "in ..." follow the noun of a role? */
export function goesOnWith(words: Words, noun: number, last: number): boolean {
  const charge = wordAt(words, noun + 1) === '-' && wordAt(words, noun + 4) === 'charge'; // "officer-in-charge of"
  const next = wordAt(words, charge ? noun + 5 : afterBrackets(words, noun + 1, last));
  if (OF.has(next)) return true;
  const kind = roleKind(roleLemma(words.tree, noun));
  return IN.has(next) && (kind === 'occupation' || kind === 'representative');
}

const PART_NAMES =
  /\b(?:cent(?:re|er)|institute|department|division|faculty|school|unit|bureau|wing|arm|branch|laboratory|precinct|campus|office|battalion|brigade)$/i;
const GROUP_NAMES =
  /\b(?:group|bank|party|council|committee|commission|association|company|club|university|college|agency|ministry|hospital|union|team|charity|foundation|trust|clinic|society|corporation|authority|temple|mosque|church|monastery|museum|library|network|forum|alliance|municipality|federation)$/i;

/** Does a name say that it is a part of a group: a centre, a branch? */
export function isPartName(label: string): boolean {
  return PART_NAMES.test(label);
}

const HOUSES = /museum|gallery|hospital|universit|college|library|theat(?:re|er)|institut/i;

/** An organization, also one that was taken for a person or place though its name says what it is. */
export function isGroupLike({ type, label, mention, subtype }: Participant): boolean {
  if (type === 'organization') return true;
  if (type === 'place' && mention.form === 'name' && subtype !== undefined && HOUSES.test(subtype))
    return true;
  return (
    (type === 'person' || type === 'place') &&
    mention.form === 'name' &&
    (isPartName(label) || GROUP_NAMES.test(label))
  );
}

/** The noun as which offices are looked up: towns have managers, and an executive who is no chief executive is of no state. */
export function officeNoun(tree: Tree, token: number): string {
  const noun = roleLemma(tree, token);
  const before = token > 0 ? word(tree, token - 1) : '';
  if (noun === 'manager' && /^(?:municipal|city|town|county|village)$/.test(before)) return 'mayor';
  return noun === 'executive' && before !== 'chief' ? 'director' : noun;
}
