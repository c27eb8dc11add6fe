import type { Participant } from '../participants.js';
import type { SentenceScene } from '../scene.js';
import { word } from '../tree.js';
import { type Found, overBy } from './draft.js';

const HEADS = new Set(['head-of-state', 'head-of-government']);
const TERM = /\b(1\d{3}|20\d{2})\s?[-–]\s?(1\d{3}|20\d{2})\b/g;
const OPEN = /\b(?:from|since) (?:1\d{3}|20\d{2})\b/;
/** Longer ones are no short descriptions. */
const LONGEST = 160;

/**
 * Is a term or life that the knowledge base tells of over before a year: "President of Peru 2001-2009"? False where it tells
 * of none, or of one that goes on.
 */
export function isOverBefore(description: string, year: number): boolean {
  if (OPEN.test(description)) return false;
  const ends = [...description.matchAll(TERM)].map(([, , end]) => Number(end));
  return ends.length > 0 && ends.every((end) => end < year);
}

/** Presidents of the United States leave on 20 January of the last year of their term. */
function isInaugurated(
  { document }: SentenceScene,
  { country, description = '' }: Participant,
  year: number,
): boolean {
  const after = country === 'Q30' && (document.published ?? '') > `${year}-01-20`;
  return after && /^President\b/.test(description) && isOverBefore(description, year + 1);
}

const TITLE = /^(?:president|minister|premier|pm|chancellor|king|queen|emir|sultan|taoiseach)$/;

/**
 * Does the text name another in office of the country, whose term began in the year in which this one's ended? Before a vote
 * the next one is still a candidate.
 */
function isFollowed(
  { reader }: SentenceScene,
  { entity, country, description }: Participant,
  year: number,
): boolean {
  if (!country || !isOverBefore(description ?? '', year + 1)) return false;
  const began = new RegExp(`\\b(?:from |since )?${year}(?:\\s?[-–]|\\b(?!.*[-–]\\s?${year}))`);
  const { tree, participants } = reader.scene;
  return participants.all.some(
    (one) =>
      one.country === country &&
      one.first > 0 &&
      TITLE.test(word(tree, one.first - 1)) &&
      one.entity !== entity &&
      began.test(one.description ?? '') &&
      !isOverBefore(one.description ?? '', year + 1),
  );
}

/** "an idea of President Ana Sol", whose term is known to have ended years before the article: a former one. */
export function asKnown(scene: SentenceScene, found: Found): Found {
  const { predicate, role, subject } = found;
  const { description } = subject;
  const year = Number(scene.document.published?.slice(0, 4));
  if (!HEADS.has(predicate) || !description || description.length > LONGEST || !(year > 0)) return found;
  const over =
    isOverBefore(description, year) ||
    isInaugurated(scene, subject, year) ||
    isFollowed(scene, subject, year);
  if (!over) return found;
  return {
    ...found,
    predicate: 'position-held',
    role: `former ${role ?? 'head'}`,
    ...overBy(scene),
  };
}
