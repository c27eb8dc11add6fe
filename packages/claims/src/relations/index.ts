import type { Draft, SentenceScene } from '../extractor.js';
import type { Participant } from '../participants.js';
import { draftOf } from './draft.js';
import { groupRelations } from './groups.js';
import { personRelations } from './persons.js';
import { placeRelations } from './places.js';
import { verbRelations } from './verbs.js';

/** The relations that a sentence states. */
export function relationClaims(scene: SentenceScene, inSentence: readonly Participant[]): Draft[] {
  return [
    ...personRelations(scene, inSentence),
    ...groupRelations(scene, inSentence),
    ...placeRelations(scene, inSentence),
    ...verbRelations(scene),
  ].map((found) => draftOf(scene, found));
}
