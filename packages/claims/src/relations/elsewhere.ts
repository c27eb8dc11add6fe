import type { Participant } from '../participants.js';
import { POS } from '../rel.js';
import type { SentenceScene } from '../scene.js';
import { word } from '../tree.js';
import { isMatterWord } from './portfolios.js';
import type { RolePhrase } from './role-phrases.js';
import { isUnion } from './role-ties.js';
import { isRoleNoun, roleLemma, type Words } from './role-words.js';

const HEADS = new Set(['president', 'premier', 'chancellor', 'taoiseach', 'pm']);
/** Whose states and provinces have premiers. */
const OF_STATES = /^(?:Australia|Canada|Germany|South Africa|Switzerland|Austria|Spain)$/;
const YEAR = /^(?:1\d|20)\d\ds?$/;
/** They say that an office is over, or is to come. */
const LESS = /^(?:late|ousted|deposed|elect|designate|next|future|onetime|erstwhile)$/;
const GONE = /^(?:former|ex|then)$/;
const DEPUTY = /^(?:vice|deputy|acting|interim|assistant|under|junior)$/;

function isHead({ tree }: Words, noun: number): boolean {
  const office = roleLemma(tree, noun);
  return HEADS.has(office) || (office === 'minister' && noun > 0 && word(tree, noun - 1) === 'prime');
}

/** The noun of a head's title right in front of a name, -1 for none: "President Ana Sol". */
function headTitle(words: Words, { first, type, mention }: Participant): number {
  if (type !== 'person' || mention.form !== 'name' || first < 1) return -1;
  const noun = first - 1;
  return isRoleNoun(words, noun) && isHead(words, noun) ? noun : -1;
}

/** Does the text give the same title to two people of one country? Then one of them holds it no more. */
function isShared(words: Words, person: Participant, noun: number): boolean {
  const { tree, participants } = words;
  const office = roleLemma(tree, noun);
  return participants.all.some((one) => {
    if (one.entity === person.entity || one.country !== person.country) return false;
    const title = headTitle(words, one);
    return title >= 0 && roleLemma(tree, title) === office;
  });
}

/** A sentence of another year may tell of an office that is over. */
function tellsYear({ reader, document, first, last }: SentenceScene): boolean {
  const { tree } = reader.scene;
  const now = Number(document.published?.slice(0, 4)) || Number.POSITIVE_INFINITY;
  for (let token = first; token < last; token++) {
    const mark = word(tree, token);
    if (YEAR.test(mark) && !(Number.parseInt(mark, 10) >= now - 1)) return true;
  }
  return false;
}

const LAWMAKERS = new Set(['senator', 'sen.', 'rep.', 'congressman', 'congresswoman']);

/** "Senator Ana Sol", but not "state Senator Ana Sol", "Rep. Ana Sol, D-Ohio" or "of Ohio", who sit for a place. */
function isSenator(words: Words, noun: number, last: number): boolean {
  const { tree, participants } = words;
  const index = last < participants.at.length ? participants.at[last]! : -1;
  const person = index < 0 ? undefined : participants.all[index];
  if (
    person?.type !== 'person' ||
    person.last < person.first + 2 ||
    (noun > 0 && word(tree, noun - 1) === 'state')
  )
    return false;
  const { text, start, end } = tree.analysis;
  const behind = text.slice(
    end[person.last - 1]!,
    start[person.last] === undefined ? undefined : end[person.last]! + 6,
  );
  return !/^(?:, ?[DRI]\b| ?[([] ?[DRI]\b| of )/.test(behind);
}

/** "Attorney General Ana Sol", where the text tells of no state's or town's. */
function isAttorney({ tree, participants }: Words, noun: number): boolean {
  if (noun < 1 || word(tree, noun - 1) !== 'attorney') return false;
  if (!/^\p{Lu}/u.test(tree.analysis.text[tree.analysis.start[noun]!]!)) return false; // a heading's words may run into a name
  for (let token = 1; token + 1 < tree.analysis.length; token++) {
    if (word(tree, token) !== 'attorney' || word(tree, token + 1) !== 'general') continue;
    const index = participants.at[token - 1]!;
    if (word(tree, token - 1) === 'state' || (index >= 0 && participants.all[index]!.type === 'place'))
      return false;
  }
  return true;
}

function hasBefore({ tree }: Words, { first, noun }: RolePhrase, words: RegExp): boolean {
  for (let token = Math.max(0, first - 1); token < noun; token++)
    if (words.test(word(tree, token))) return true;
  return false;
}

/** "Minister for Health", "Foreign Secretary", "President": an office that only states have. */
export function isOfLand(words: Words, { first, noun, last, near }: RolePhrase): boolean {
  const { tree } = words;
  const office = roleLemma(tree, noun);
  if (office === 'ambassador') return near.length === 1 && isUnion(near[0]!.participant);
  if (office === 'minister' && noun > 0 && word(tree, noun - 1) === 'first') return false; // of Scotland, of Wales
  if (office === 'minister') return first < noun || last > noun + 1;
  if (LAWMAKERS.has(office)) return isSenator(words, noun, last);
  if (office === 'general') return isAttorney(words, noun);
  if (office === 'adviser' || office === 'advisor')
    return (
      noun > 2 &&
      word(tree, noun - 1) === 'security' &&
      word(tree, noun - 2) === 'national' &&
      word(tree, noun - 3) !== 'first'
    );
  if (office !== 'secretary') return isHead(words, noun);
  const before = noun > 0 ? word(tree, noun - 1) : '';
  return isMatterWord(before) || (last === noun + 3 && word(tree, noun + 2) === 'state');
}

/** A last name alone may be that of a wife or a brother. */
function isNamedInFull({ participants }: Words, { entity, first, last }: Participant): boolean {
  if (last > first + 1) return true;
  return participants.all.some(
    (one) => one.entity === entity && one.last > one.first + 1 && one.mention.form === 'name',
  );
}

/** "But then Vice President Ana Sol stepped in": what comes next, where no article or hyphen stands beside "then". */
function isNext({ tree }: Words, { first, noun }: RolePhrase): boolean {
  for (let token = Math.max(0, first - 1); token < noun; token++) {
    if (word(tree, token) !== 'then') continue;
    const before = token > 0 ? word(tree, token - 1) : '';
    return before !== 'the' && before !== 'by' && word(tree, token + 1) !== '-';
  }
  return false;
}

/** Is the person the subject of a clause behind the title: "Prime Minister Ana Sol signed"? */
function acts({ tree }: Words, { last }: Participant): boolean {
  if (last + 2 < tree.analysis.length && word(tree, last) === ',' && word(tree, last + 1) === 'who')
    return /^(?:is|has|says|wants|faces|took)$/.test(word(tree, last + 2));
  const upos = last < tree.analysis.length ? tree.analysis.upos[last] : undefined;
  return upos === POS.VERB || upos === POS.AUX;
}

/**
 * "Prime Minister Ana Sol signed the law": where no country stands in the sentence, the one that is known to be hers, if
 * the text names it elsewhere. The title stands for it among the words of the sentence.
 */
export function countryElsewhere(
  scene: SentenceScene,
  person: Participant,
  phrase: RolePhrase,
): Participant | undefined {
  const words = scene.reader.scene;
  const { participants, tree } = words;
  const { noun } = phrase;
  if (!/^Q\d/.test(person.entity) || !isOfLand(words, phrase) || hasBefore(words, phrase, LESS))
    return undefined;
  if (isNext(words, phrase)) return undefined;
  const gone = hasBefore(words, phrase, GONE);
  if (!gone && tellsYear(scene)) return undefined;
  const whole = isHead(words, noun) && !gone && !hasBefore(words, phrase, DEPUTY);
  if (whole && (!acts(words, person) || isShared(words, person, noun))) return undefined;
  if (!isNamedInFull(words, person)) return undefined;
  const land = participants.all.find(
    ({ entity, type, mention }) =>
      entity === person.country &&
      type === 'country' &&
      (mention.form === 'name' || mention.form === 'adjective'),
  );
  if (!land || (roleLemma(tree, noun) === 'premier' && OF_STATES.test(land.label))) return undefined;
  const { start, end } = tree.analysis;
  const mention = { ...land.mention, start: start[noun]!, end: end[noun]! };
  return { ...land, mention, first: phrase.last, last: phrase.last, head: noun };
}

/** Is somebody known to the knowledge base named with an office right in front of the name? */
export function namesOfficial({ reader, participants }: SentenceScene): boolean {
  const words = reader.scene;
  return participants.some(
    ({ entity, type, first, country, mention }) =>
      type === 'person' &&
      country !== undefined &&
      mention.form === 'name' &&
      entity.charCodeAt(0) === 81 && // "Q"
      first > 0 &&
      titleNear(words, first),
  );
}

/** "Minister for Health" in front of a token, within four words. */
function titleNear(words: Words, end: number): boolean {
  for (let token = end - 1; token >= 0 && token > end - 5; token--) {
    const office = roleLemma(words.tree, token);
    if (
      office === 'minister' ||
      office === 'secretary' ||
      /^advis[eo]r$/.test(office) ||
      HEADS.has(office) ||
      LAWMAKERS.has(office)
    )
      return true;
    if (office === 'general' && token > 0 && word(words.tree, token - 1) === 'attorney') return true;
  }
  return false;
}
