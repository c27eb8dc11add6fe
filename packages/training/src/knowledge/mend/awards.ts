import type { EntityRow } from '@newsgraph/knowledge';
import type { Mend } from '../mend.js';

const AWARD =
  /\b(?:award|awards|medal|decoration|orders? of (?:merit|chivalry|state)|order of knighthood|highest order|state order|military order of the)\b/i;
const NAMED = /\b(?:medal|award|prize|cross|order) of\b|\b(?:Medal|Award|Prize)$/;
/** Bodies that give awards, and orders of monks. */
const BODY =
  /\b(?:organi[sz]ation|academy|religious|friars?|catholic|company|magazine|committee|association|hospitaller|society)\b/i;

function isAward({ type, label, description }: EntityRow): boolean {
  if (type !== 'organization' || BODY.test(`${label} ${description}`)) return false;
  return AWARD.test(description) || NAMED.test(label);
}

/** The source tables make organizations of orders and medals: what is awarded cannot act. */
export const awards: Mend = (tables) => {
  let moved = 0;
  const entities = tables.entities.map((row): EntityRow => {
    if (!isAward(row)) return row;
    moved++;
    return { ...row, type: 'product', subtype: 'award' };
  });
  return { tables: { ...tables, entities }, note: `awards: ${moved} are no organizations` };
};
