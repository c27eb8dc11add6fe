import type { Participant } from '../participants.js';
import { POS, TAG } from '../rel.js';
import type { SentenceScene } from '../scene.js';
import { lemma, word } from '../tree.js';
import { type Found, overBy } from './draft.js';
import { isOfOldYear } from './long-ago.js';
import { forcedOut, hasAux, isNegated, verbBehind } from './role-as.js';
import { isHuman, type Words, wordAt } from './role-words.js';

const OF_OFFICE = new Set(['position-held', 'head-of-state', 'head-of-government', 'represents']);
const FORMER = /^(?:former|ex)\b/i;
const OUSTING = new Set(['oust', 'sack', 'depose', 'topple', 'overthrow', 'dismiss', 'remove']);
const POST = /^(?:office|power|post|job|position|presidency|role)$/;
const GOES_ON = /^(?:[.,;]|in|on|by|after|last|this|and|over|following|amid|when|yesterday)$/;
const SINCE = /^(?:since|post|pre)$/;
const UNSURE = /^(?:if|unless|whether|to|almost|nearly|before)$/;
const DAYS = /^(?:days?|era|times?|reign)$/;
const RULE = /^(?:presidency|premiership|reign|rule|term|tenure|era|administration|government|time)$/;
const SERVED = /^(?:served|serving|worked|minister|secretary|ambassador|adviser|advisor|official)$/;
const REACH = 12;
/** Words of a title between "under" and a name: "then Prime Minister". */
const TITLE = 5;

/** "from office", "from her post" */
function isFromPost(words: Words, from: number): boolean {
  if (wordAt(words, from) !== 'from') return false;
  return POST.test(wordAt(words, from + 1)) || POST.test(wordAt(words, from + 2));
}

/** "President Ana Sol was ousted in a coup", "..., who was forced out": what the words around the name call him is over. */
function isRemoved(words: Words, { first, last }: Participant, scene: SentenceScene): boolean {
  const verb = verbBehind(words, { first, last }, scene.last);
  const { tree } = words;
  if (verb < 0 || tree.analysis.xpos[verb] !== TAG.VBN || !hasAux(words, last, verb)) return false;
  const forced = forcedOut(words, verb);
  const name = lemma(tree, verb);
  if ((forced < 0 && !OUSTING.has(name)) || isNegated(words, last, verb)) return false;
  for (let token = scene.first; token < verb; token++)
    if (UNSURE.test(word(tree, token)) || (token >= last && tree.analysis.xpos[token] === TAG.MD))
      return false;
  const next = forced < 0 ? verb + 1 : forced;
  if (forced >= 0 && wordAt(words, next) === 'of') return POST.test(wordAt(words, next + 1));
  if (isFromPost(words, next)) return wordAt(words, next + 3) !== 'as' && wordAt(words, next + 2) !== 'as';
  const by = wordAt(words, next) === 'by';
  return name === 'remove' ? by : GOES_ON.test(wordAt(words, next));
}

/** The person behind a title that begins at a token: "President Ana Sol"; -1, or one past the name. */
function personFrom(words: Words, from: number, last: number): number {
  for (let token = from; token < last && token < from + TITLE; token++) {
    const index = words.participants.at[token]!;
    const name = index < 0 ? undefined : words.participants.all[index];
    if (isHuman(name)) return name!.last;
    const upos = words.tree.analysis.upos[token];
    if (upos === POS.VERB || upos === POS.ADP || upos === POS.PUNCT) return -1;
  }
  return -1;
}

/** "in the days of Juan Rey", "during Juan Rey's presidency", at a token. */
function isReign(words: Words, token: number, last: number): boolean {
  const mark = wordAt(words, token);
  if (mark !== 'in' && mark !== 'during') return false;
  const noun = wordAt(words, token + 1) === 'the' ? token + 2 : token + 1;
  const known = mark === 'in' ? DAYS.test(wordAt(words, noun)) : RULE.test(wordAt(words, noun));
  if (known && wordAt(words, noun + 1) === 'of') return personFrom(words, noun + 2, last) >= 0;
  const end = mark === 'during' ? personFrom(words, token + 1, last) : -1;
  return end >= 0 && /^['’]s?$/.test(wordAt(words, end)) && RULE.test(wordAt(words, end + 1));
}

type State = 'former' | 'unsure' | undefined;

const FIRING = /^(?:firing|dismissal|sacking)$/;
/** Often demanded before it is given: told as done only behind the words of the next line, or before those of the last. */
const LEAVING = /^(?:resignation|ouster|ousting)$/;
const DONE =
  /^(?:after|following|since|despite|upon|to|by|accepts?|accepted|announces?|announced|confirmed|received)$/;
const LEADS = /^(?:led|leads|caused|brought|forced|followed)$/;
const THEN = /^(?:came|comes|left|leaves|led|follows|followed|raised|sparked|triggered|marked|shook)$/;
const WANTED =
  /^(?:for|demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|seek(?:s|ing)?|sought|want(?:s|ed|ing)?|possible|no|if|expect(?:s|ed|ing)?|threat(?:en|ens|ened)?|reject(?:s|ed|ing)?|refus(?:e|es|ed|ing)|den(?:y|ies|ied)|await(?:s|ed)?|fear(?:s|ed)?|predict(?:s|ed)?|support(?:s|ed)?|back(?:s|ed)?|on|against)$/;

/** "after the sudden resignation of", "the resignation of President Ana Sol came": it was given. */
function isLeaving(words: Words, noun: number, last: number): boolean {
  let token = noun - 1;
  while (words.tree.analysis.upos[token] === POS.ADJ || wordAt(words, token) === 'the') token--;
  const mark = wordAt(words, token);
  if (mark === 'to' || mark === 'by') return LEADS.test(wordAt(words, token - 1));
  return DONE.test(mark) || THEN.test(wordAt(words, last));
}

/** "the firing of Attorney General Ana Sol", with the words of her title between. */
function isFired(words: Words, { first, last }: Participant, start: number): boolean {
  for (let token = first - 1; token > start && token >= first - TITLE; token--) {
    if (wordAt(words, token) === 'of')
      return (
        (FIRING.test(wordAt(words, token - 1)) ||
          (LEAVING.test(wordAt(words, token - 1)) && isLeaving(words, token - 1, last))) &&
        ![2, 3].some((step) => WANTED.test(wordAt(words, token - step)))
      );
    const upos = words.tree.analysis.upos[token];
    if (upos === POS.VERB || upos === POS.PUNCT) return false;
  }
  return false;
}

const WHEN = /^(?:earlier|last|on|this|yesterday|today|over|amid|after|following)$/;

/** "his adviser, Ana Sol, resigned from her post this week"; of which of two offices, behind "as", is not read. */
function isResigned(words: Words, { first, last }: Participant, scene: SentenceScene): boolean {
  const verb = verbBehind(words, { first, last }, scene.last);
  const { tree } = words;
  if (verb < 0 || word(tree, verb) !== 'resigned' || isNegated(words, last, verb)) return false;
  for (let token = scene.first; token < verb; token++)
    if (UNSURE.test(word(tree, token)) || (token >= last && tree.analysis.xpos[token] === TAG.MD))
      return false;
  for (let token = verb + 1; token < scene.last && token < verb + TITLE; token++)
    if (wordAt(words, token) === 'as') return false;
  return isFromPost(words, verb + 1) || WHEN.test(wordAt(words, verb + 1));
}

const REMOVING = new Set(['oust', 'depose', 'topple', 'overthrow', 'sack', 'remove']);

/** "they had removed President Ana Sol": what is removed of hers, or from a list, is not meant. */
function isToppled(words: Words, { first, last }: Participant, scene: SentenceScene): boolean {
  const { tree } = words;
  let verb = first - 1;
  for (; verb > scene.first && verb >= first - TITLE; verb--) {
    const upos = tree.analysis.upos[verb];
    if (upos === POS.VERB) break;
    if (upos === POS.PUNCT || upos === POS.ADP) return false;
  }
  if (tree.analysis.upos[verb] !== POS.VERB || !REMOVING.has(lemma(tree, verb))) return false;
  const tag = tree.analysis.xpos[verb];
  const had = /^(?:ha[ds]|have)$/.test(wordAt(words, verb - 1));
  if ((tag !== TAG.VBD && !(tag === TAG.VBN && had)) || /^(?:['’]s?|from)$/.test(wordAt(words, last)))
    return false;
  for (let token = scene.first; token < verb; token++)
    if (UNSURE.test(word(tree, token)) || tree.analysis.xpos[token] === TAG.MD) return false;
  return true;
}

/** "foreign minister of Peru under President Juan Rey": of whose days the office is, behind its words. */
function underWhom(words: Words, { trigger, object }: Found, last: number): State {
  const from = Math.max(trigger + 1, object.last);
  for (let token = from; token < last && token < from + REACH; token++) {
    if (isReign(words, token, last)) return 'former';
    if (wordAt(words, token) === 'under' && personFrom(words, token + 1, last) >= 0)
      return /^(?:former|late|then|ex|ousted|deposed)$/.test(wordAt(words, token + 1)) ? 'former' : 'unsure';
    const upos = words.tree.analysis.upos[token];
    if (
      upos === POS.VERB ||
      upos === POS.PUNCT ||
      isHuman(words.participants.all[words.participants.at[token]!])
    )
      return undefined;
  }
  return undefined;
}

/** "who served for ten years under President Juan Rey", "in the days of President Juan Rey": it may be over since. */
function isServed(words: Words, { first }: Participant, scene: SentenceScene): State {
  for (let token = first - 1; token >= scene.first && token >= first - TITLE; token--) {
    const mark = wordAt(words, token);
    if (SINCE.test(mark)) return 'unsure'; // "no one since President Ana Sol"
    if (mark === 'in' || mark === 'during') return isReign(words, token, scene.last) ? 'former' : undefined;
    if (mark === 'of' && isReign(words, token - 3, scene.last)) return 'former';
    if (mark === 'under') {
      for (let back = token - 1; back >= scene.first && back > token - REACH; back--)
        if (SERVED.test(wordAt(words, back))) return 'unsure';
      return undefined;
    }
    const upos = words.tree.analysis.upos[token];
    if (upos === POS.VERB || upos === POS.PUNCT) return undefined;
  }
  return undefined;
}

function stateOf(scene: SentenceScene, found: Found): State {
  const words = scene.reader.scene;
  const { rule, subject } = found;
  const served = isServed(words, subject, scene);
  if (served || (rule !== 'title' && rule !== 'apposition')) return served;
  if (rule === 'title' && isOfOldYear(scene, subject)) return 'former';
  return isRemoved(words, subject, scene) ||
    isToppled(words, subject, scene) ||
    isResigned(words, subject, scene) ||
    isFired(words, subject, scene.first)
    ? 'former'
    : underWhom(words, found, scene.last);
}

/** An office of which the sentence tells elsewhere that it is over is a former one; where that is in doubt, none. */
export function asEnded(scene: SentenceScene, found: Found): Found | undefined {
  const { role, predicate } = found;
  if (!role || !OF_OFFICE.has(predicate) || FORMER.test(role)) return found;
  const state = stateOf(scene, found);
  if (state !== 'former') return state === undefined ? found : undefined;
  const held = predicate === 'represents' ? predicate : 'position-held';
  return { ...found, predicate: held, role: `former ${role}`, ...overBy(scene) };
}
