import { FORMER } from '../lexicon/offices.js';
import type { Participant } from '../participants.js';
import { POS } from '../rel.js';
import type { SentenceScene } from '../scene.js';
import { word } from '../tree.js';
import type { RolePhrase } from './role-phrases.js';
import { isRoleNoun, roleLemma, type Words } from './role-words.js';

const HEADS = new Set(['president', 'premier', 'chancellor', 'taoiseach', 'pm']);
const YEAR = /^(?:1\d|20)\d\ds?$/;
/** In front of a title they say that it is another office, or that it is over. */
const LESS = /^(?:vice|deputy|acting|interim|former|ex|then|late|ousted|elect|designate|next|future|-)$/;

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

/** "Minister for Health", "Foreign Secretary", "President": an office of states, with nothing that takes from it. */
function isPlain(words: Words, { first, noun, last }: RolePhrase): boolean {
  const { tree } = words;
  const office = roleLemma(tree, noun);
  for (let token = Math.max(0, first - 1); token < last; token++)
    if (LESS.test(word(tree, token)) || FORMER.has(word(tree, token))) return false;
  if (isHead(words, noun)) return true;
  return office === 'minister' && (first < noun || last > noun + 1);
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
  if (!/^Q\d/.test(person.entity) || !isPlain(words, phrase) || tellsYear(scene)) return undefined;
  if (isHead(words, noun) && (!acts(words, person) || isShared(words, person, noun))) return undefined;
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
