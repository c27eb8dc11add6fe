import type { Participant } from '../participants.js';
import { POS } from '../rel.js';
import { isMarkedPassive, lemma, word } from '../tree.js';
import type { Actor } from './actor.js';
import { undergoer } from './arguments.js';
import type { Reader } from './types.js';

const STOPS = new Set([POS.PUNCT, POS.SCONJ, POS.CCONJ, POS.AUX, POS.PRON]);
const DOUBTED = new Set(['suspected', 'alleged', 'wanted', 'armed']);
const REACH = 9;
const ARMED = new Set(['armed group', 'military branch', 'military', 'terrorist organization']);
const BAND = /\b(?:front|brigades?|militia|guerrillas?|rebels?|taliban|army|fighters|forces)\b/i;
/** People of an armed group whose arrest or death is a blow to the group. */
const PEOPLE = new Set(
  'member fighter militant operative suspect supporter terrorist commander leader insurgent rebel jihadist extremist recruit cell'.split(
    ' ',
  ),
);
const OF = new Set(['of', 'from', 'for']);
const SURE = 0.85;

function isBand({ type, subtype, label }: Participant): boolean {
  if (type !== 'organization') return false;
  return subtype === undefined ? BAND.test(label) : ARMED.has(subtype);
}

/** The armed group named right before the noun or behind its "of", or none. */
function bandAt({ scene: { tree, participants } }: Reader, noun: number): Participant | undefined {
  const before = noun > 0 ? participants.all[participants.at[noun - 1]!] : undefined;
  if (before && isBand(before)) return before;
  if (noun + 1 >= tree.analysis.length || !OF.has(word(tree, noun + 1))) return undefined;
  for (let token = noun + 2; token < tree.analysis.length && token < noun + 5; token++) {
    const behind = participants.all[participants.at[token]!];
    if (behind) return isBand(behind) ? behind : undefined;
  }
  return undefined;
}

/** The noun for people among the words behind the verb, before its clause ends, or -1. */
function peopleBehind({ scene: { tree } }: Reader, verb: number): number {
  const { length, upos } = tree.analysis;
  for (let token = verb + 1; token < length && token < verb + REACH; token++) {
    if (upos[token] === POS.NOUN && PEOPLE.has(lemma(tree, token))) return token;
    if (STOPS.has(upos[token]!) || (upos[token] === POS.VERB && !DOUBTED.has(word(tree, token)))) return -1;
  }
  return -1;
}

/** The armed group whose people a blow falls on: "killed 12 members of the Front", "hundreds of Front fighters". */
export function bandOf(reader: Reader, verb: number): readonly Actor[] {
  const { tree } = reader.scene;
  const passive = isMarkedPassive(tree, verb);
  const people = passive ? undergoer(tree, verb).token : peopleBehind(reader, verb);
  if (people < 0 || !PEOPLE.has(lemma(tree, people))) return [];
  const band = bandAt(reader, people);
  return band ? [{ participant: band, score: SURE }] : [];
}

/** Is it done to people by force? */
export const FORCEFUL: ReadonlySet<string> = new Set(['assault', 'coerce']);
