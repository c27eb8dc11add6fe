import type { Placed } from './placed.js';
import type { Reading } from './reading.js';

/** By the letter that stands for them behind the names of members of the Congress of the United States. */
const PARTY: Readonly<Record<string, string>> = { D: 'Q29552', R: 'Q29468' };

/** "Tessa Okuma, D-Maryland", "(R-Texas)": letters for parties before a state, outside `taken` tokens. */
export function findPartisans(reading: Reading, taken: Uint8Array): Placed[] {
  const { words, capital, sentence, readable, knowledge } = reading;
  const found: Placed[] = [];
  for (let i = 2; i < words.length; i++) {
    const word = words[i]!;
    const entity = PARTY[word[0]!];
    if (entity === undefined || taken[i] || !/^[DR](?:-\p{Lu}|$)/u.test(word)) continue;
    if (!/^[,(]$/.test(words[i - 1]!) || !capital[i - 2] || !readable[sentence[i]!]) continue;
    if (word.length === 1 && !(words[i + 1] === '-' && capital[i + 2])) continue;
    if (sentence[i - 2] !== sentence[i] || !knowledge.entity(entity)) continue;
    found.push({
      first: i,
      last: i + 1,
      form: 'name',
      type: 'organization',
      entity,
      score: 0.9,
      via: 'acronym',
    });
  }
  return found;
}
