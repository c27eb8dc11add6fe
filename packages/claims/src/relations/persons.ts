import { phrases } from '../events/arguments.js';
import {
  ALLIES,
  CITIZENS,
  DEPUTY,
  FORMER,
  HEADS_OF_GOVERNMENT,
  HEADS_OF_STATE,
  MEMBERS,
  OCCUPATIONS,
  OFFICES,
  REPRESENTATIVES,
} from '../lexicon/offices.js';
import type { Participant, Participants } from '../participants.js';
import { POS, REL, TAG } from '../rel.js';
import type { SentenceScene } from '../scene.js';
import { child, lemma, type Tree, word } from '../tree.js';
import { afterNoun, beforeNoun, type Descriptor, descriptorsOf } from './descriptors.js';
import { type Found, overBy } from './draft.js';
import { isLongAgo } from './long-ago.js';
import { isOwnSubject } from './opening.js';
import { isPortfolio } from './portfolios.js';
import { isHeadOf, isPublic } from './public-words.js';
import { hasModifier, roleText, titleText } from './role.js';
import { isGlued, isSpeaker, leadsToNext, listsNames } from './role-behind.js';
import { isOfOther } from './role-context.js';
import {
  isBranch,
  isHalfParty,
  isKindOnly,
  isMatter,
  isOfOwner,
  isOwnerOfOther,
  isSeatOf,
  isWhole,
} from './role-names.js';
import { isOfStates, isOfTeams, isPaid, isRuling, isWriter } from './role-nouns.js';
import { followsTitle, isPlace } from './role-phrases.js';
import { isPraise } from './role-state.js';
import { isInside, isSubject, isTaught, isUnion, LAWYERS } from './role-ties.js';
import { isDash, isPerson, officeNoun, type Words } from './role-words.js';
import { isPlayer } from './sport.js';

const WHOSE = new Set(['of', 'at', 'for']);
const OF_OFFICE = new Set(['of', 'for', 'at', 'in', 'with']);
const TO_POST = new Set(['to', 'at']);
const POSTED = new Set(['representative', 'delegate']);
const SCORE = { title: 0.93, apposition: 0.9, copula: 0.9, as: 0.85, of: 0.5 };

interface Person {
  readonly scene: SentenceScene;
  readonly participant: Participant;
  readonly descriptor: Descriptor;
}

/** "director of a hospital in Tokyo": the office is of something that has no name here. */
function isElsewhere(tree: Tree, participants: Participants, noun: number): boolean {
  return phrases(tree, noun, WHOSE).some((token) => participants.at[token]! < 0);
}

/** Whose office it is: the name in front, else the first after "of", "for", "at". */
function affiliation({ scene, participant, descriptor }: Person): Participant | undefined {
  const { tree, participants } = scene.reader.scene;
  const fits = (p: Participant) =>
    p !== participant &&
    p.type !== 'person' &&
    p.type !== 'event' &&
    p.type !== 'law' &&
    !isSeatOf({ tree, participants }, p) &&
    p.first !== participant.first &&
    (p.last <= descriptor.token || isWhole({ tree, participants }, p)) &&
    !isMatter(p.label) &&
    !isKindOnly(p.label) &&
    !isHalfParty({ tree, participants }, p.first, p.label) &&
    !isOfOwner({ tree, participants }, p) &&
    !isBranch({ tree, participants }, p) &&
    isNext(scene, p, descriptor.token) &&
    !(p.last <= descriptor.token && isPlace({ tree, participants }, p, scene.first)) &&
    p.entity !== participant.entity;
  const near = beforeNoun(tree, participants, descriptor.token).filter(fits);
  if (near.length > 0) return near.at(-1);
  const elsewhere = isElsewhere(tree, participants, descriptor.token);
  const after = afterNoun(tree, participants, descriptor.token).find(
    (phrase) =>
      OF_OFFICE.has(phrase.preposition) &&
      fits(phrase.participant) &&
      !isOwnerOfOther(scene.reader.scene, phrase.participant) &&
      isBeside(participant, descriptor.token, phrase.participant) &&
      !(phrase.preposition === 'for' && phrase.participant.type !== 'organization') &&
      !(phrase.preposition === 'in' && (elsewhere || phrase.participant.type !== 'organization')),
  );
  if (after) return after.participant;
  const next = nameAfter(tree, participants, descriptor.token);
  if (next && fits(next)) return next;
  if (descriptor.how !== 'title') return undefined;
  return beforeNoun(tree, participants, participant.head)
    .filter((p) => fits(p) && p.last <= descriptor.token)
    .at(-1);
}

/** "the case of Peruvian citizen Ana Sol with President Juan Rey": whose people they are is told of the former. */
function isNext(scene: SentenceScene, name: Participant, noun: number): boolean {
  const { tree, participants } = scene.reader.scene;
  for (let token = name.last; token < noun; token++) {
    const other = participants.at[token]!;
    if (isDash({ tree, participants }, token)) return false;
    if (tree.analysis.upos[token] === POS.ADP || (other >= 0 && participants.all[other]!.type === 'person'))
      return false;
  }
  return true;
}

/** "the writer Ana Sol and students of Alpha College": what stands behind the name of a titled person is not of him. */
function isBeside(person: Participant, noun: number, name: Participant): boolean {
  return noun > person.first || name.last <= person.first || name.first <= person.last + 2;
}

/** The name right behind "of", "for" or "at", wherever the parser hung it. */
function nameAfter(tree: Tree, participants: Participants, noun: number): Participant | undefined {
  const mark = noun + 1;
  if (mark + 1 >= tree.analysis.length || !WHOSE.has(word(tree, mark))) return undefined;
  const first = word(tree, mark + 1) === 'the' ? mark + 2 : mark + 1;
  const index = first < tree.analysis.length ? participants.at[first]! : -1;
  const name = index < 0 ? undefined : participants.all[index];
  const owner = name && name.last < tree.analysis.length && tree.analysis.xpos[name.last] === TAG.POS;
  const praised =
    word(tree, mark) === 'for' && name?.type !== 'organization' && !REPRESENTATIVES.has(lemma(tree, noun));
  return owner || praised ? undefined : name; // "a respected leader for Peru" holds no office there
}

function isPrimeMinister(tree: Tree, noun: number): boolean {
  return lemma(tree, noun) === 'minister' && noun > 0 && word(tree, noun - 1) === 'prime';
}

function officeOf(tree: Tree, noun: number, object: Participant): string | undefined {
  const name = lemma(tree, noun);
  if (REPRESENTATIVES.has(name)) return 'represents';
  const plain =
    !hasModifier(tree, noun, FORMER) &&
    !hasModifier(tree, noun, DEPUTY) &&
    object.type === 'country' &&
    (object.last > noun || isHeadOf(tree, object.last, noun));
  if (plain && HEADS_OF_STATE.has(name)) return 'head-of-state';
  if (plain && ((HEADS_OF_GOVERNMENT.has(name) && isRuling(name, object)) || isPrimeMinister(tree, noun)))
    return 'head-of-government';
  return OFFICES.has(name) ? 'position-held' : undefined;
}

function plainRelation(tree: Tree, noun: number, object: Participant): string | undefined {
  const name = lemma(tree, noun);
  if (CITIZENS.has(name) && object.type === 'country') return 'country-of-citizenship';
  const belongs = MEMBERS.has(name) || CITIZENS.has(name);
  if (belongs && object.type === 'organization') return isInside(tree, object) ? undefined : 'member-of';
  if (ALLIES.has(name)) return undefined;
  if (!OCCUPATIONS.has(name)) return undefined;
  if (name === 'host' && /^G-?\d+$/.test(object.label)) return undefined; // a country has the meeting of the year
  if (isWriter(name) && object.first > noun && word(tree, noun + 1) === 'of') return undefined;
  if (object.type === 'country')
    return object.mention.form === 'adjective' ? 'country-of-citizenship' : undefined;
  const inside = noun + 1 < tree.analysis.length && word(tree, object.first - 1) === 'in';
  return object.type === 'organization' && isPaid(name) && !(inside && object.first > noun)
    ? 'employer'
    : undefined;
}

function roleOf({ scene, participant, descriptor }: Person): string {
  const { tree, participants } = scene.reader.scene;
  return descriptor.how === 'title'
    ? titleText(tree, participants, participant)
    : roleText(tree, participants, descriptor.token);
}

/** "Peru's representative to the UN" also has a seat there. */
function postOf({ scene, participant, descriptor }: Person): Found | undefined {
  const { tree, participants } = scene.reader.scene;
  if (!POSTED.has(lemma(tree, descriptor.token))) return undefined;
  const post = afterNoun(tree, participants, descriptor.token).find((phrase) =>
    TO_POST.has(phrase.preposition),
  );
  if (post?.participant.type !== 'organization' || !isWhole(scene.reader.scene, post.participant))
    return undefined;
  return {
    subject: participant,
    predicate: 'position-held',
    object: post.participant,
    trigger: descriptor.token,
    rule: `${descriptor.how}:post`,
    score: SCORE[descriptor.how],
    role: roleOf({ scene, participant, descriptor }),
  };
}

function hasHuman(words: Words, first: number, last: number): boolean {
  for (let token = first; token < last; token++) if (isPerson(words, token)) return true;
  return false;
}

/** "Ana Sol, as well as the director of Alpha Bank": that is another. */
function isAnother({ scene, participant, descriptor }: Person): boolean {
  const words = scene.reader.scene;
  const { tree } = words;
  const { how, token: noun } = descriptor;
  if (how === 'as') return hasHuman(words, participant.last, noun);
  if (how !== 'apposition') return false;
  const { text, start } = tree.analysis;
  const behind =
    participant.last < tree.analysis.length
      ? text.slice(start[participant.last]!, start[participant.last]! + 4)
      : '';
  if (behind === 'The ') return true; // the next sentence, behind a caption without a stop
  const range = [scene.first, scene.last] as const;
  if (
    noun > participant.last &&
    (isOwnSubject(tree, participant, range) || isSpeaker(words, participant, range))
  )
    return true;
  const next = noun > participant.last && leadsToNext(words, noun + 1, scene.last);
  if (next && followsTitle(words, participant, scene.first)) return true;
  if (noun < participant.first) return listsNames(words, noun + 1, participant.first);
  if (listsNames(words, participant.last + 1, noun)) return true;
  for (let token = participant.last; token < descriptor.token; token++)
    if (
      /^(?:as|and|with|including|while|but)$/.test(word(tree, token)) &&
      tree.analysis.upos[token - 1] === POS.PUNCT
    )
      return true;
  return false;
}

/** "Ana Sol, until now deputy director of" */
function isOnce(tree: Tree, from: number, noun: number): boolean {
  for (let token = from; token < noun; token++)
    if (/^(?:until|once|formerly)$/.test(word(tree, token))) return true;
  return false;
}

function withFormer(role: string, left: boolean): string {
  return left && !/^(?:former|ex)\b/i.test(role) ? `former ${role}` : role;
}

function relationOf(person: Person): Found | undefined {
  const { scene, participant, descriptor } = person;
  const { tree } = scene.reader.scene;
  if (descriptor.how === 'of' || isAnother(person)) return undefined;
  if (isPraise(tree, descriptor.token - 4, descriptor.token)) return undefined;
  const object = affiliation(person);
  if (!object) return undefined;
  const { token, how } = descriptor;
  const noun = lemma(tree, token);
  if (
    how === 'apposition' &&
    object.first > token &&
    (isPerson(scene.reader.scene, object.last) || isGlued(scene.reader.scene, object.last))
  )
    return undefined;
  if (isPortfolio(noun, { participant: object, preposition: object.first > token ? 'of' : '' }))
    return undefined;
  const land = object.type === 'country' || object.type === 'place';
  if (land && object.last <= token && !isPublic(tree, object.last, token)) return undefined;
  if (land && isOfTeams(noun)) return undefined; // "captain of Peru"
  if (land && LAWYERS.has(noun)) return undefined; // "Lima lawyer Ana Sol"
  const behind = { participant: object, preposition: object.first > token ? 'of' : '' };
  if (isTaught(noun, behind)) return undefined;
  if (noun === 'ambassador' && object.last <= token && isUnion(object)) return undefined;
  if (noun === 'model' && object.last <= token) return undefined; // "the Alpha model"
  if (noun === 'envoy' && object.last <= token && isSubject(tree, object)) return undefined;
  const foreign =
    object.type === 'country' &&
    object.last <= token &&
    !isOfStates(officeNoun(tree, token)) &&
    !REPRESENTATIVES.has(noun);
  const office = foreign ? undefined : officeOf(tree, token, object);
  const predicate = office ?? plainRelation(tree, token, object);
  if (!predicate || (predicate === 'country-of-citizenship' && isPlayer(tree, participant))) return undefined;
  if (isOfOther(participant, object)) return undefined;
  const left =
    hasModifier(tree, token, FORMER) ||
    isLongAgo(scene) ||
    (descriptor.how === 'copula' &&
      /^(?:was|were)$/.test(word(tree, Math.max(0, child(tree, token, REL.cop))))) ||
    (descriptor.how === 'apposition' &&
      isOnce(tree, participant.last, Math.min(token, participant.last + 4)));
  return {
    subject: participant,
    predicate,
    object,
    trigger: descriptor.token,
    rule: descriptor.how,
    score: SCORE[descriptor.how],
    asserted: descriptor.how === 'copula' || descriptor.how === 'as',
    ...(office || left ? { role: withFormer(roleOf(person), left) } : {}),
    ...(left ? overBy(scene) : {}),
  };
}

/** Of the words of one title the last says what it is: "Deputy Foreign Minister". */
function oneTitle(descriptors: readonly Descriptor[]): Descriptor[] {
  const last = Math.max(...descriptors.map((d) => (d.how === 'title' ? d.token : -1)));
  return descriptors.filter((d) => d.how !== 'title' || d.token === last);
}

/** Offices, representation, citizenship, employer and membership of the persons of a sentence. */
export function personRelations(scene: SentenceScene): Found[] {
  const { tree, participants } = scene.reader.scene;
  const found: Found[] = [];
  for (const participant of scene.participants) {
    if (participant.type !== 'person' || participant.mention.form !== 'name') continue;
    for (const descriptor of oneTitle(descriptorsOf(tree, participants, participant))) {
      const person = { scene, participant, descriptor };
      for (const relation of [relationOf(person), postOf(person)]) if (relation) found.push(relation);
    }
  }
  return found;
}
