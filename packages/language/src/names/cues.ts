import type { Words } from '../model/words.js';
import { headsFields } from './fields.js';
import { opensGroup } from './groups.js';
import { opensPerson } from './titled.js';

/** A word of the sentence may have fields behind it ("Ministry"), a person's name ("Mr") or that of a group ("al"). */
export const FIELD_CUE = 1;
export const PERSON_CUE = 2;
export const GROUP_CUE = 4;
const SEEN = 128;

/** What each word lets rules look for in its sentence, as bits, so that sentences without such words are left alone. */
export function createCues(words: Words): (word: number) => number {
  const known = new Uint8Array(words.flags.length);
  let generation = words.generation;
  return (word) => {
    if (generation !== words.generation) {
      known.fill(0);
      generation = words.generation;
    }
    const found = known[word]!;
    if (found !== 0) return found;
    const text = words.texts[word]!;
    let cue = SEEN;
    if (headsFields(text)) cue |= FIELD_CUE;
    if (opensPerson(text)) cue |= PERSON_CUE;
    if (opensGroup(text)) cue |= GROUP_CUE;
    known[word] = cue;
    return cue;
  };
}
