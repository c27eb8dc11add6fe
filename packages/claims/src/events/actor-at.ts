import type { Participant } from '../participants.js';
import type { Scene } from './actor.js';
import { isAmbiguous } from './possessive.js';

const ACTORS = new Set(['person', 'organization', 'country']);

/** The participant at a token, if it can act. */
export function actorAt(scene: Scene, token: number, place: boolean | 'country'): Participant | undefined {
  const index = scene.participants.at[token]!;
  if (index < 0) return undefined;
  const participant = scene.participants.all[index]!;
  if (isAmbiguous(scene, participant)) return undefined;
  const { literal, form } = participant.mention;
  const isPlace = participant.type === 'place';
  if (literal) return place === true || (place && !isPlace) ? participant : undefined;
  if (ACTORS.has(participant.type)) return participant;
  return isPlace && (place === true || form === 'adjective') ? participant : undefined;
}
