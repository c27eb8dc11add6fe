import type { Group } from './choose/group.js';
import { FEMALE_NAMES, MALE_NAMES } from './lexicon/first-names.js';
import type { Gender } from './roles.js';

/** A person's gender by form of address, else by first name; undefined when neither tells. */
export function genderOf(group: Group, fold: (name: string) => string): Gender | undefined {
  if (group.gender) return group.gender;
  for (const name of [group.name, ...group.others]) {
    const words = fold(name).split(' ');
    if (words.length < 2) continue;
    if (FEMALE_NAMES.has(words[0]!)) return 'female';
    if (MALE_NAMES.has(words[0]!) || /^[a-z]{3,}(?<!g)ul$/.test(words[0]!)) return 'male'; // Anwarul, Shariful
  }
  return undefined;
}
