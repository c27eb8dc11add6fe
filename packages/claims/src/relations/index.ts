import type { Draft, SentenceScene } from '../scene.js';
import { draftOf } from './draft.js';
import { groupRelations } from './groups.js';
import { personRelations } from './persons.js';
import { placeRelations } from './places.js';
import { verbRelations } from './verbs.js';

/** The relations that a sentence states. */
export function relationClaims(scene: SentenceScene): Draft[] {
  return [
    ...personRelations(scene),
    ...groupRelations(scene),
    ...placeRelations(scene),
    ...verbRelations(scene),
  ].map((found) => draftOf(scene, found));
}
