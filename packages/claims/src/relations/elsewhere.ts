import type { Participant } from '../participants.js';
import { POS } from '../rel.js';
import type { SentenceScene } from '../scene.js';
import { word } from '../tree.js';
import { isMatterWord } from './portfolios.js';
import type { RolePhrase } from './role-phrases.js';
import { isRoleNoun, roleLemma, type Words } from './role-words.js';

const HEADS = new Set(['president', 'premier', 'chancellor', 'taoiseach', 'pm']);
const YEAR = /^(?:1\d|20)\d\ds?$/;
/** They say that an office is over, or is to come. */
const LESS = /^(?:then|late|ousted|deposed|elect|designate|next|future|onetime|erstwhile)$/;
const GONE = /^(?:former|ex)$/;
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
function tellsYear({ reader, first, last }: SentenceScene): boolean {
  const { tree } = reader.scene;
  for (let token = first; token < last; token++) if (YEAR.test(word(tree, token))) return true;
  return false;
}

function hasBefore({ tree }: Words, { first, noun }: RolePhrase, words: RegExp): boolean {
  for (let token = Math.max(0, first - 1); token < noun; token++)
    if (words.test(word(tree, token))) return true;
  return false;
}

/** "Minister for Health", "Foreign Secretary", "President": an office that only states have. */
export function isOfLand(words: Words, { first, noun, last }: RolePhrase): boolean {
  const { tree } = words;
  const office = roleLemma(tree, noun);
  if (office === 'minister') return first < noun || last > noun + 1;
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

/** Is the person the subject of a clause behind the title: "Prime Minister Ana Sol signed"? */
function acts({ tree }: Words, { last }: Participant): boolean {
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
  if (!land) return undefined;
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
    if (office === 'minister' || office === 'secretary' || HEADS.has(office)) return true;
  }
  return false;
}
