import type { Participant } from '../participants.js';
import type { Draft, SentenceScene } from '../scene.js';
import { word } from '../tree.js';
import { besideRelations } from './beside.js';
import { draftOf, type Found } from './draft.js';
import { asEnded } from './ended.js';
import { isFiction } from './fiction.js';
import { groupRelations } from './groups.js';
import { kindRelations } from './kinds.js';
import { asKnown } from './known-term.js';
import { inParty } from './parties.js';
import { personRelations } from './persons.js';
import { placeRelations } from './places.js';
import { roleRelations } from './roles.js';
import { isUnfit } from './unfit.js';
import { verbRelations } from './verbs.js';
import { wordedRelations } from './worded.js';

/** What the words around a person's name say counts before what the tree says of him, and that before a bare name. */
function ofPersons(scene: SentenceScene): Found[] {
  const found = roleRelations(scene);
  const told = new Set(found.map(({ subject }) => subject));
  found.push(...personRelations(scene).filter(({ subject }) => !told.has(subject)));
  found.push(...wordedRelations(scene));
  const known = new Set(found.map(({ subject }) => subject));
  found.push(...besideRelations(scene, known));
  if (found.length === 0 || isFiction(scene)) return [];
  return found
    .filter((one) => !isAnother(scene, one.subject) && !isUnfit(scene, one))
    .flatMap((one) => asEnded(scene, asKnown(scene, one)) ?? []);
}

/** "Another Sol was governor of": not the one of whom the text told. */
function isAnother({ reader }: SentenceScene, { first, type }: Participant): boolean {
  const { tree } = reader.scene;
  return type === 'person' && first > 0 && /^(?:another|other)$/.test(word(tree, first - 1));
}

/** A title has no full stop, and the words behind it are those of another sentence. */
function isInside({ first, last }: SentenceScene, { subject, object, trigger }: Found): boolean {
  if (subject.first < first || subject.last > last) return false;
  return object.first >= first && object.last <= last && trigger < last;
}

/** The relations that a sentence states. */
export function relationClaims(scene: SentenceScene): Draft[] {
  return [
    ...ofPersons(scene),
    ...groupRelations(scene),
    ...kindRelations(scene),
    ...placeRelations(scene),
    ...verbRelations(scene),
  ]
    .filter((found) => isInside(scene, found))
    .map((found) => draftOf(scene, inParty(found)));
}
