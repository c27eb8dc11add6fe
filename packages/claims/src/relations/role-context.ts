import type { Participant } from '../participants.js';
import type { SentenceScene } from '../scene.js';
import { type Tree, word } from '../tree.js';
import { isOfBodies } from './role-nouns.js';
import type { RolePhrase } from './role-phrases.js';
import { roleLemma } from './role-words.js';

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

/** "Peru will send tents, President Ana Sol said": the country that is known to be hers and named in the sentence. */
export function ownCountry(scene: SentenceScene, person: Participant, phrase: RolePhrase): RolePhrase {
  const { near, where, noun, first } = phrase;
  const office = OF_COUNTRIES.has(roleLemma(scene.reader.scene.tree, noun));
  if (near.length > 0 || where !== 'title' || !office || !person.country || person.mention.form !== 'name')
    return phrase;
  const named = scene.participants.filter(
    ({ entity, type, mention }) =>
      entity === person.country &&
      type === 'country' &&
      mention.via !== 'metonym' &&
      (mention.form === 'name' || mention.form === 'adjective'),
  );
  const country = named.find((one) => one.last <= first) ?? named[0];
  return country ? { ...phrase, near: [{ participant: country, preposition: 'of' }] } : phrase;
}

/** "the treasurer, Juan Rey" behind "the director of Alpha Bank, Ana Sol": one body has both. */
export function inherited(phrase: RolePhrase, body: Participant | undefined, tree: Tree): RolePhrase {
  const definite = phrase.first > 0 && /^(?:the|its|their)$/.test(word(tree, phrase.first - 1));
  const linked = /^(?:of|for|at|in)$/.test(word(tree, Math.min(phrase.noun + 1, tree.analysis.length - 1)));
  if (!body || !definite || linked || phrase.near.length > 0 || !isOfBodies(roleLemma(tree, phrase.noun)))
    return phrase;
  return { ...phrase, near: [{ participant: body, preposition: 'of' }] };
}
