import type { Reading } from '../events/types.js';
import { ROLE_NOUNS } from '../lexicon/nouns.js';
import type { Participant } from '../participants.js';
import { POS, TAG } from '../rel.js';
import type { SentenceScene } from '../scene.js';
import { lemma, type Tree, word } from '../tree.js';

type Range = { readonly first: number; readonly last: number };

const PLACES = new Set(['in', 'at', 'near', 'outside', 'inside', 'around']);
const STOPS = new Set([
  ';',
  ':',
  '"',
  '“',
  '”',
  'that',
  'who',
  'which',
  'because',
  'after',
  'before',
  'while',
  'if',
  'where',
  'when',
  'since',
  'over',
  'against',
  'about',
  'from',
  'as',
  'but',
]);
const FINITE = new Set([TAG.VBD, TAG.VBZ, TAG.VBP, TAG.MD]);
/** Words that may stand between a preposition and the name: "in the port of Brest", "in western France". */
const INNER = new Set([POS.DET, POS.ADJ, POS.NOUN, POS.PUNCT, POS.ADV, POS.PROPN, POS.ADP]);
const INNER_WORDS = new Set(['of', ',', 'the', 'and']);
const SETTLEMENT = new Set(
  'capital city town village port region province district state county area island suburb resort camp border neighbourhood neighborhood'.split(
    ' ',
  ),
);
/** Nouns that are held somewhere: their place is the event's. */
const VENUES = new Set(
  'meeting summit talk conference session ceremony visit forum gathering round negotiation raid operation home house hotel palace residence rally protest headquarters airport base ministry office time hour minute day week year month'.split(
    ' ',
  ),
);
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today)$/;
const REACH = 18;
const INSIDE = 6;

/** "in Russia's war", "in Brussels talks": the name belongs to another noun. */
function isOwner(tree: Tree, { last }: Participant, end: number): boolean {
  if (last >= end) return false;
  if (tree.analysis.xpos[last] === TAG.POS) return true;
  return tree.analysis.upos[last] === POS.NOUN && !SETTLEMENT.has(lemma(tree, last));
}

function isInner(tree: Tree, token: number): boolean {
  const upos = tree.analysis.upos[token]!;
  if (upos === POS.ADP || upos === POS.PUNCT) return INNER_WORDS.has(word(tree, token));
  if (upos === POS.NOUN) return SETTLEMENT.has(lemma(tree, token));
  return INNER.has(upos);
}

/** The name behind a preposition, a capital or region before it or not: "in the Angolan capital, Luanda". */
function namedBehind(scene: SentenceScene, preposition: number, end: number): Participant | undefined {
  const { tree, participants } = scene.reader.scene;
  for (let token = preposition + 1; token < end && token <= preposition + INSIDE; token++) {
    const named = participants.all[participants.at[token]!];
    const adjective = named?.mention.form === 'adjective';
    if (named && named.first <= token && !adjective && !isOwner(tree, named, end)) return named;
    if (named) token = named.last - 1;
    else if (!isInner(tree, token) && tree.analysis.xpos[token] !== TAG.POS) return undefined;
  }
  return undefined;
}

/** The first "in NAME" of a stretch of words. */
export function placeAt(
  scene: SentenceScene,
  { first, last }: Range,
  prepositions: ReadonlySet<string> = PLACES,
): { readonly preposition: number; readonly participant: Participant } | undefined {
  const { tree } = scene.reader.scene;
  for (let token = first; token < last; token++) {
    if (!prepositions.has(word(tree, token))) continue;
    const participant = namedBehind(scene, token, last);
    if (participant) return { preposition: token, participant };
  }
  return undefined;
}

const VIOLENT = new Set(['assault', 'coerce', 'protest', 'mobilize']);
const MEETING = new Set(['consult', 'agree', 'cooperate']);

/** May the place be the event's, by the word in front of its preposition: the event itself, a party, a time, a meeting? */
function mayHold(scene: SentenceScene, reading: Reading, preposition: number): boolean {
  const { tree, participants } = scene.reader.scene;
  const before = preposition - 1;
  if (before < reading.last) return true;
  const { upos } = tree.analysis;
  if (participants.at[before]! >= 0 || upos[before] === POS.PUNCT || upos[before] === POS.NUM) return true;
  if (upos[before] === POS.ADV || DAYS.test(word(tree, before))) return true;
  if (upos[before] !== POS.NOUN) return false;
  const noun = lemma(tree, before);
  const person = ROLE_NOUNS.has(noun) && MEETING.has(reading.pattern.predicate);
  return person || VENUES.has(noun) || VIOLENT.has(reading.pattern.predicate);
}

/** Where the clause of the event ends: in front of a verb with a tense, the words behind the last comma are its subject. */
function clauseEnd(scene: SentenceScene, reading: Reading): number {
  const { tree } = scene.reader.scene;
  const { xpos, upos } = tree.analysis;
  const last = Math.min(scene.last, reading.last + REACH);
  let comma = reading.last;
  for (let token = reading.last; token < last; token++) {
    if (word(tree, token) === ',') comma = token;
    if (STOPS.has(word(tree, token))) return token;
    if (FINITE.has(xpos[token]!) && token !== reading.carrier) return comma > reading.last ? comma : token;
    if (xpos[token] === TAG.TO && upos[token + 1] === POS.VERB) return token;
    if (xpos[token] === TAG.VBG && upos[token] === POS.VERB) return token;
  }
  return last;
}

/** "in Peru and Chile": more than one place is none. */
function isListed(scene: SentenceScene, { last }: Participant): boolean {
  const { tree, participants } = scene.reader.scene;
  const joined = word(tree, last) === 'and' || word(tree, last) === 'or';
  return joined && last + 1 < scene.last && participants.at[last + 1]! >= 0;
}

/** Names behind the event, in its own clause, that stand where something happens. */
export function* behindOf(scene: SentenceScene, reading: Reading): Iterable<Participant> {
  const last = clauseEnd(scene, reading);
  for (let token = reading.last; token < last; token++) {
    const found = placeAt(scene, { first: token, last });
    if (!found) return;
    if (mayHold(scene, reading, found.preposition) && !isListed(scene, found.participant))
      yield found.participant;
    token = found.participant.last - 1;
  }
}
