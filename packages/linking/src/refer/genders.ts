import type { Placed } from '../placed.js';
import type { Gender } from '../roles.js';
import { type Discourse, lastBefore } from './discourse.js';

const HE = /^(?:he|him|his|himself)$/;
const SHE = /^(?:she|her|hers|herself)$/;

/** Mentions that are looked at before a pronoun. */
const NEAREST = 30;

/** The only person named in the sentence of a pronoun before it and in the sentence before, of those of its gender. */
function onlyPerson(discourse: Discourse, token: number, gender: Gender): string | undefined {
  const { reading, mentions } = discourse;
  const here = reading.sentence[token]!;
  let only: string | undefined;
  const latest = lastBefore(mentions, token);
  for (let i = latest; i >= 0 && latest - i < NEAREST; i--) {
    const { first, type, entity } = mentions[i]! as Placed;
    if (reading.sentence[first]! < here - 1) break;
    if (type !== 'person' || entity === only) continue;
    if ((discourse.gender(entity) ?? gender) !== gender) continue;
    if (only !== undefined) return undefined;
    only = entity;
  }
  return only;
}

/** Genders of persons whose names do not tell, by the pronouns that follow where nobody else can be meant. */
export function pronounGenders(discourse: Discourse): Map<string, Gender> {
  const { reading } = discourse;
  const votes = new Map<string, { female: number; male: number }>();
  for (let i = 0; i < reading.analysis.length; i++) {
    const word = reading.lower[i]!;
    const gender =
      word.length > 7 ? undefined : SHE.test(word) ? 'female' : HE.test(word) ? 'male' : undefined;
    const person = gender && onlyPerson(discourse, i, gender);
    if (!gender || !person || discourse.gender(person)) continue;
    const own = votes.get(person) ?? { female: 0, male: 0 };
    own[gender]++;
    votes.set(person, own);
  }
  const genders = new Map<string, Gender>();
  for (const [person, { female, male }] of votes) {
    if (female > 2 * male) genders.set(person, 'female');
    else if (male > 2 * female) genders.set(person, 'male');
  }
  return genders;
}
