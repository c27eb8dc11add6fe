import { FORMER } from '../lexicon/offices.js';
import type { Participant } from '../participants.js';
import type { SentenceScene } from '../scene.js';
import { word } from '../tree.js';
import { type Found, overBy } from './draft.js';
import { isParty } from './parties.js';
import { at, type Words, wordAt } from './role-words.js';

const LETTER = /^[DRI]$/;
const SEAT = /^(?:rep|sen|del|representative|senator|congressman|congresswoman)\.?$/;
const DASH = /^[-–—]$/;
/** States that share their name with a town: of which of them a letter speaks, linking may not know. */
const SHARED = /^(?:New York(?: City)?|Washington(?:, D\.?C\.?)?)$/;
export const isSharedName = (label: string) => SHARED.test(label);

interface Letter {
  readonly token: number;
  readonly place: Participant;
}

/** "Ana Sol, D-Ohio", "Ana Sol (R-Texas)": the letter of the party behind a name, and the place of the seat. */
function letterBehind(words: Words, { last }: Participant): Letter | undefined {
  if (!/^[,([]$/.test(wordAt(words, last))) return undefined;
  const token = last + 1;
  const { text, start, end, length } = words.tree.analysis;
  if (token + 2 >= length || !LETTER.test(text.slice(start[token]!, end[token]!))) return undefined;
  if (!DASH.test(word(words.tree, token + 1))) return undefined;
  const place = at(words, token + 2);
  return place?.type === 'place' && place.mention.form === 'name' ? { token, place } : undefined;
}

/** The words that say in which house she sits: "Rep.", or "lawmaker" where none stand in front of the name. */
function seatOf({ tree }: Words, { first }: Participant): { readonly role: string; readonly left: boolean } {
  const { text, start, end } = tree.analysis;
  const front = first > 0 && SEAT.test(word(tree, first - 1)) ? first - 1 : -1;
  const role = front < 0 ? 'lawmaker' : text.slice(start[front]!, end[front]!);
  const left = front > 0 && FORMER.has(word(tree, front - 1));
  return { role: left ? `former ${role}` : role, left };
}

/** "Rep. Ana Sol, D-Ohio": she sits for Ohio, and belongs to the party of the letter where linking knows it. */
export function seatedFor(scene: SentenceScene, subject: Participant): Found[] {
  const words = scene.reader.scene;
  const letter = letterBehind(words, subject);
  if (!letter) return [];
  const { token: trigger, place } = letter;
  const found = { subject, trigger, rule: 'letter', score: 0.9 };
  const party = at(words, trigger);
  const { role, left } = seatOf(words, subject);
  const over = left ? overBy(scene) : {};
  const seat = SHARED.test(place.label)
    ? []
    : [{ ...found, predicate: 'position-held', object: place, role, ...over }];
  return party && isParty(party) ? [...seat, { ...found, predicate: 'party', object: party }] : seat;
}
