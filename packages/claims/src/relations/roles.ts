import type { Participant } from '../participants.js';
import type { SentenceScene } from '../scene.js';
import { type Tree, word } from '../tree.js';
import { type Found, overBy } from './draft.js';
import { isGivenLongAgo, isLongAgo } from './long-ago.js';
import { rolesAs } from './role-as.js';
import { leadsToNext, rolesBehind } from './role-behind.js';
import { type Held, inherited, isOfOther, ofMainBody, onlyBody, ownCountry } from './role-context.js';
import { followsTitle, type RolePhrase, titleOf, titlesBefore } from './role-phrases.js';
import { pluralRoles } from './role-plurals.js';
import { isLeft, isPresumed, isSought, isToBe } from './role-state.js';
import { namesAnother, roleWords } from './role-text.js';
import { tiesOf } from './role-ties.js';
import { isGroupLike, isHuman, roleLemma } from './role-words.js';
import { isPlayer } from './sport.js';

const SCORE = { title: 0.9, apposition: 0.86, copula: 0.86, as: 0.85 };
const WITH_ROLE = new Set(['position-held', 'head-of-state', 'head-of-government', 'represents', 'employer']);
const ASSERTED = new Set(['copula', 'as']);

/** "Brexit Secretary": what an office deals with, and whose it is not said. */
const isSeat = ({ type }: Participant) => type !== 'event' && type !== 'law';

/** "Labour former minister Ana Sol", "Labour lawmaker and former minister": the office is over, and not that she is of the party. */
function isFormerBehind(tree: Tree, { last }: Participant, noun: number): boolean {
  for (let token = last; token < noun; token++) if (word(tree, token) === 'former') return true;
  return false;
}

const ELECTED = /^(?:sen|sen\.|senator|rep|rep\.|congressman|congresswoman|gov\.|governor|lawmaker)$/;

/** "former Green Party Sen. Ana Sol": the seat is over, and not that she is of the party. */
function isElected(tree: Tree, { where, noun }: RolePhrase): boolean {
  return where === 'title' && ELECTED.test(roleLemma(tree, noun));
}

function foundIn(scene: SentenceScene, person: Participant, told: RolePhrase): Found[] {
  const { tree } = scene.reader.scene;
  if (namesAnother(scene.reader.scene, told)) return [];
  const phrase = isLongAgo(scene) || isGivenLongAgo(scene, told) ? { ...told, left: true } : told;
  const left = isLeft(tree, phrase);
  const sought = isSought(tree, phrase);
  const leftBy = (object: Participant, predicate: string) =>
    left &&
    !(predicate === 'party' && (isFormerBehind(tree, object, phrase.noun) || isElected(tree, phrase)));
  return tiesOf(tree, phrase)
    .filter(([, object]) => object.entity !== person.entity && !isOfOther(person, object) && isSeat(object))
    .filter(([predicate]) => !sought || predicate === 'party')
    .filter(([predicate]) => predicate !== 'country-of-citizenship' || !isPlayer(tree, person))
    .map(([predicate, object]) => ({
      subject: person,
      predicate,
      object,
      trigger: phrase.noun,
      rule: phrase.where,
      score: SCORE[phrase.where],
      asserted: ASSERTED.has(phrase.where),
      ...(phrase.verb === undefined ? {} : { verb: phrase.verb }),
      ...(isToBe(tree, phrase) ? { modality: 'planned' as const } : {}),
      ...(isPresumed(tree, phrase) ? { modality: 'possible' as const } : {}),
      ...(WITH_ROLE.has(predicate) || leftBy(object, predicate)
        ? { role: roleWords(scene.reader.scene, phrase) }
        : {}),
      ...(leftBy(object, predicate) ? overBy(scene) : {}),
    }));
}

function phrasesOf(scene: SentenceScene, person: Participant): RolePhrase[] {
  const words = scene.reader.scene;
  const { form } = person.mention;
  const { first, last } = scene;
  const given = form === 'nominal' ? titleOf(words, person, first) : undefined;
  if (form === 'nominal') return given ? [given] : [];
  if (form === 'adjective') return [];
  const behind = [...rolesBehind(words, person, [first, last]), ...rolesAs(words, person, [first, last])];
  if (form === 'pronoun')
    return /^(?:s?he|his|her)$/.test(word(words.tree, person.first))
      ? behind.filter(({ where }) => where !== 'apposition')
      : [];
  const titles = titlesBefore(words, person, first);
  return titles.length > 0 && followsTitle(words, person, first)
    ? [...titles, ...behind.filter((r) => r.where !== 'apposition' || !leadsToNext(words, r.noun + 1, last))]
    : [...titles, ...behind];
}

/**
 * What the words in a row around a person's name say he is, told without the tree, whose long noun phrases are often
 * wrong: "Peru's minister for labour and trade, Ana Sol", "Ana Sol, a researcher in law at Alpha University".
 */
export function roleRelations(scene: SentenceScene): Found[] {
  const { tree } = scene.reader.scene;
  const found: Found[] = [];
  const read = new Set<number>();
  let held: Held | undefined;
  const readPerson = (person: Participant) => {
    for (const phrase of phrasesOf(scene, person)) {
      if (person.mention.form === 'nominal' && read.has(phrase.noun)) continue;
      const own = foundIn(
        scene,
        person,
        inherited(ofMainBody(scene, ownCountry(scene, person, onlyBody(scene, person, phrase))), held, tree),
      );
      if (own.length > 0) for (let token = phrase.first; token <= phrase.noun; token++) read.add(token);
      found.push(...own);
      const body = own.find(({ predicate, object }) => OF_BODY.has(predicate) && isGroupLike(object))?.object;
      if (body) held = { body, person };
    }
  };
  const people = scene.participants.filter(isHuman);
  people.filter(({ mention }) => mention.form !== 'nominal').forEach(readPerson);
  for (const { person, phrase } of pluralRoles(scene.reader.scene, scene.first, scene.last))
    if (!found.some(({ subject }) => subject === person)) found.push(...foundIn(scene, person, phrase));
  people.filter(({ mention }) => mention.form === 'nominal').forEach(readPerson);
  return found;
}

const OF_BODY = new Set(['position-held', 'represents']);
