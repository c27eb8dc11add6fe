import type { Participant, Participants } from '../participants.js';
import type { SentenceScene } from '../scene.js';
import { type Tree, word } from '../tree.js';
import { countryElsewhere, isOfLand } from './elsewhere.js';
import { isOfBodies, roleKind } from './role-nouns.js';
import type { RolePhrase } from './role-phrases.js';
import { roleLemma, type Words } from './role-words.js';

const SAYS = /^(?:said|says|told|tells|announced|added|wrote|explained|warned|confirmed)$/;

/** "Alpha Bank will close, chief executive Ana Sol said", "Alpha Bank ..., its director Ana Sol": the only body named before. */
export function onlyBody(scene: SentenceScene, person: Participant, phrase: RolePhrase): RolePhrase {
  const { tree } = scene.reader.scene;
  const { first, near, where, noun } = phrase;
  if (near.length > 0 || where !== 'title' || first <= scene.first || !isOfBodies(roleLemma(tree, noun)))
    return phrase;
  const mark = word(tree, first - 1);
  const next = person.last < scene.last ? word(tree, person.last) : '';
  if (mark !== 'its' && !(mark === ',' && SAYS.test(next))) return phrase;
  const before = scene.participants.filter((one) => one.last <= first && one.mention.form === 'name');
  const bodies = before.filter(({ type }) => type === 'organization');
  const [body] = bodies;
  if (!body || bodies.some(({ entity }) => entity !== body.entity)) return phrase;
  if (
    before.some(({ type }) => type === 'country' && mark === 'its') ||
    before.some(({ type }) => type === 'person')
  )
    return phrase;
  return { ...phrase, near: [{ participant: body, preposition: 'of' }] };
}

const MOST_NAMED = 3;
/** Offices that no state has: of the firm or charity that a text is about. */
const OF_FIRMS =
  /^(?:chair|chairman|chairwoman|chairperson|ceo|cfo|coo|executive|founder|co-founder|treasurer)$/;
const OF_OFFICES =
  /^(?:chief|executive|financial|operating|managing|acting|interim|vice|deputy|board|co|-|and|new|current|outgoing|former|founding|president|non|its)$/;
const FRONT = /^(?:,|that|said|says|as|while|"|“|the|by|with)$/;
const MEDIA =
  /\b(?:news|radio|tv|television|agency|times|post|reuters|bloomberg|press|herald|tribune|guardian|magazine|journal|daily|telegraph|facebook|twitter)\b/i;

function isOfFirms(tree: Tree, { first, noun }: RolePhrase): boolean {
  const office = roleLemma(tree, noun);
  for (let token = first; token < noun; token++) if (!OF_OFFICES.test(word(tree, token))) return false;
  if (OF_FIRMS.test(office)) return true;
  for (let token = first; token < noun; token++) {
    const mark = word(tree, token);
    if ((office === 'officer' && mark === 'chief') || (office === 'director' && mark === 'managing'))
      return true;
  }
  return false;
}

interface Counted {
  readonly body?: string;
}

const counted = new WeakMap<Participants, Counted>();

/** The body that a text is about: named three times or more, and twice as often as any other. */
function mainBody(participants: Participants): string | undefined {
  const known = counted.get(participants);
  if (known) return known.body;
  const times = new Map<string, number>();
  for (const { type, entity } of participants.all)
    if (type === 'organization') times.set(entity, (times.get(entity) ?? 0) + 1);
  const [first, second] = [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const found = first && first[1] >= MOST_NAMED && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
  counted.set(participants, found === undefined ? {} : { body: found });
  return found;
}

/** "..., said Chairman Ana Sol, adding that Alpha could": of the body that the text is about, where no other is named. */
export function ofMainBody(scene: SentenceScene, phrase: RolePhrase): RolePhrase {
  const { tree, participants } = scene.reader.scene;
  const { first, near, where, noun, last } = phrase;
  if (near.length > 0 || where !== 'title' || !isOfFirms(tree, phrase)) return phrase;
  if (noun !== last - 1 || (first > scene.first && !FRONT.test(word(tree, first - 1)))) return phrase;
  const groups = scene.participants.filter(
    ({ type, label }) => type === 'organization' && !MEDIA.test(label),
  );
  const [body] = groups;
  if (!body || groups.some(({ entity }) => entity !== body.entity)) return phrase;
  if (body.entity !== mainBody(participants)) return phrase;
  return { ...phrase, near: [{ participant: body, preposition: 'of' }] };
}

const OF_COUNTRIES = new Set([
  'president',
  'premier',
  'minister',
  'chancellor',
  'king',
  'queen',
  'emir',
  'sultan',
  'pm',
]);

/** "counselor to the president Ana Sol": who serves another has not the office of that one. */
function isServant(words: Words, first: number): boolean {
  const the = first > 1 && word(words.tree, first - 1) === 'the' ? first - 1 : first;
  if (the < 2 || !/^(?:to|of|for)$/.test(word(words.tree, the - 1))) return false;
  return roleKind(roleLemma(words.tree, the - 2)) !== undefined || SERVANT.test(word(words.tree, the - 2));
}

const SERVANT =
  /^(?:counsell?or|aide|adviser|advisor|assistant|secretary|deputy|chief|spokes(?:man|woman|person))$/;

/** A title in front of the name, or "Ana Sol, the minister of labour," behind it. */
function isStated(words: Words, { where, noun, first }: RolePhrase): boolean {
  if (where === 'title') return true;
  if (where !== 'apposition' || roleLemma(words.tree, noun) !== 'minister') return false;
  const behind = noun + 1 < words.tree.analysis.length ? word(words.tree, noun + 1) : '';
  return word(words.tree, first) === 'the' && (first + 1 < noun || /^(?:of|for)$/.test(behind));
}

/** "Peru will send tents, President Ana Sol said": the country that is known to be hers and named in the sentence. */
export function ownCountry(scene: SentenceScene, person: Participant, phrase: RolePhrase): RolePhrase {
  const { near, noun, first } = phrase;
  const words = scene.reader.scene;
  const name = roleLemma(words.tree, noun);
  const office = OF_COUNTRIES.has(name) || isOfLand(words, phrase);
  if (name === 'minister' && noun > 0 && word(words.tree, noun - 1) === 'first') return phrase; // "First Minister Ana Sol"
  const sent = near.length > 0 && isOfLand(words, phrase) && roleLemma(words.tree, noun) === 'ambassador';
  if (
    (near.length > 0 && !sent) ||
    !isStated(words, phrase) ||
    !office ||
    !person.country ||
    person.mention.form !== 'name'
  )
    return phrase;
  if (isServant(words, first)) return phrase;
  const inside = (one: Participant) => one.first >= first && one.last <= noun && one.type === 'country';
  if (scene.participants.some(inside)) return phrase; // "Western Australian Premier"
  const named = scene.participants.filter(
    ({ entity, type, mention }) =>
      entity === person.country &&
      type === 'country' &&
      mention.via !== 'metonym' &&
      (mention.form === 'name' || mention.form === 'adjective'),
  );
  const country =
    named.find((one) => one.last <= first) ?? named[0] ?? countryElsewhere(scene, person, phrase);
  return country ? { ...phrase, near: [{ participant: country, preposition: 'of' }] } : phrase;
}

/** "the country's king, Ana Sol": a description that was taken for another country than hers. */
export function isOfOther({ country }: Participant, { type, entity, mention }: Participant): boolean {
  const described = mention.form === 'nominal' || mention.form === 'pronoun';
  return type === 'country' && described && country !== undefined && country !== entity;
}

/** The body of an office, and the person who holds it. */
export interface Held {
  readonly body: Participant;
  readonly person: Participant;
}

/** "its president Ana Sol, secretary Juan Rey": the next of a list. */
function isNextOf(tree: Tree, { first, where }: RolePhrase, { last }: Participant): boolean {
  if (where !== 'title' || first - last < 1 || first - last > 2) return false;
  for (let token = last; token < first; token++) if (!/^(?:,|and)$/.test(word(tree, token))) return false;
  return true;
}

/** "the treasurer, Juan Rey" behind "the director of Alpha Bank, Ana Sol": one body has both. */
export function inherited(phrase: RolePhrase, held: Held | undefined, tree: Tree): RolePhrase {
  for (let token = phrase.first; token < phrase.noun; token++) if (word(tree, token) === 'and') return phrase; // "the members and President Ana Sol"
  const body = held?.body;
  const definite =
    phrase.first > 0 &&
    (/^(?:the|its|their)$/.test(word(tree, phrase.first - 1)) ||
      (held !== undefined && isNextOf(tree, phrase, held.person)));
  const linked = /^(?:of|at|in)$/.test(word(tree, Math.min(phrase.noun + 1, tree.analysis.length - 1)));
  if (!body || !definite || linked || phrase.near.length > 0 || !isOfBodies(roleLemma(tree, phrase.noun)))
    return phrase;
  return { ...phrase, near: [{ participant: body, preposition: 'of' }] };
}
