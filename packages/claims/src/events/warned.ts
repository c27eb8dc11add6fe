import { REL } from '../rel.js';
import { child, type Tree, word } from '../tree.js';
import type { Reader } from './types.js';

const WITHIN = 12;
const THREATENING = new Set([
  'to',
  'not',
  'against',
  'over',
  'it',
  'would',
  'will',
  'if',
  'unless',
  '"',
  '“',
  'on',
]);
const MODAL = new Set("will would must shall won't 'll ’ll if unless risk risks faces face".split(' '));
/** What one threatens with: "warned Peru of serious consequences". */
const CONSEQUENCES = new Set(
  `consequence consequences retaliation reprisal reprisals response action actions measure measures sanction sanctions
  punishment repercussions war force steps strike strikes attack attacks countermeasures backlash revenge tariffs`.split(
    /\s+/,
  ),
);
const OWN = new Set(['it', 'he', 'she', 'they', 'we', 'its', 'his', 'her', 'their', 'our']);

/** "that it would respond", but not "that an aide had been bribed". */
function isAhead(tree: Tree, that: number): boolean {
  const last = Math.min(tree.analysis.length, that + WITHIN);
  for (let token = that + 1; token < last; token++) if (MODAL.has(word(tree, token))) return true;
  return false;
}

/** Is somebody named, other than the one who is warned, between two tokens? */
function namesOther({ scene: { participants } }: Reader, warned: number, from: number, to: number): boolean {
  const told = participants.all[participants.at[warned]!]?.entity;
  for (let token = from; token < to; token++) {
    const named = participants.all[participants.at[token]!];
    if (named && named.entity !== told && named.type !== 'place') return true;
  }
  return false;
}

/** "that Kenya would attack": what a third one will do is news, no threat. */
function isOfOther(reader: Reader, verb: number, that: number): boolean {
  const { tree } = reader.scene;
  const last = Math.min(tree.analysis.length, that + WITHIN);
  for (let token = that + 1; token < last; token++) {
    if (MODAL.has(word(tree, token))) return namesOther(reader, child(tree, verb, REL.obj), that + 1, token);
    if (OWN.has(word(tree, token))) return false;
  }
  return false;
}

/** "of an attack by Kenya", "of floods": the danger is not the speaker's doing. */
function isOfDanger(reader: Reader, verb: number, of: number): boolean {
  const { tree } = reader.scene;
  const last = Math.min(tree.analysis.length, of + WITHIN / 2);
  for (let token = of + 1; token < last; token++)
    if (CONSEQUENCES.has(word(tree, token)))
      return namesOther(reader, child(tree, verb, REL.obj), of + 1, Math.min(last, token + 4));
  return true;
}

/** "warned the government of Peru" */
function isInObject({ scene: { tree, participants } }: Reader, verb: number, of: number): boolean {
  const object = child(tree, verb, REL.obj);
  const { head } = tree.analysis;
  return participants.at[of]! >= 0 || (participants.at[object]! < 0 && head[head[of]!] === object);
}

/** "warned Peru about the old planes", "before each strike": who is told of a danger is not threatened. */
export function isInforming(reader: Reader, verb: number): boolean {
  const { tree } = reader.scene;
  const last = Math.min(tree.analysis.length, verb + WITHIN);
  for (let token = verb + 1; token < last; token++) {
    const text = word(tree, token);
    if (text === 'about' || text === ':') return true;
    if (text === 'that') return !isAhead(tree, token) || isOfOther(reader, verb, token);
    if (text === 'of' && !isInObject(reader, verb, token)) return isOfDanger(reader, verb, token);
    if (THREATENING.has(text)) return false;
  }
  return true;
}
