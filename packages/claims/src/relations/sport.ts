import { isGame } from '../events/game.js';
import type { Participant } from '../participants.js';
import { type Tree, word } from '../tree.js';

const SPORT =
  /^(?:gold|silver|bronze|medals?|medall?ists?|race|sprint|marathon|relay|\d+m|metres|lap|laps|heat|podium|seeds?|seeded|sets|knockout|boxers?|fighter|athletes?|swimmers?|cyclists?|runners?|grand|slam|finish|finished|championships?|games|scored|winner)$/;
const NEAR = 25;

/** "Peru's Ana Sol won gold": it is whose team a player is in that is told there, not whose citizen. */
export function isPlayer(tree: Tree, { first, last }: Participant): boolean {
  if (isGame(tree, first)) return true;
  const end = Math.min(tree.analysis.length, last + NEAR);
  for (let token = Math.max(0, first - NEAR); token < end; token++)
    if (SPORT.test(word(tree, token))) return true;
  return false;
}
