import type { Actor, Scene } from '../events/actor.js';
import { ruledFrom } from '../events/capital.js';
import { ROLE_NOUNS } from '../lexicon/nouns.js';
import type { Participant } from '../participants.js';
import { POS } from '../rel.js';
import { lemma, type Tree, word } from '../tree.js';

/** Nouns that speak for who issued or employs them. */
const WRITINGS = new Set(
  `statement report study letter message note communique communiqué release survey post tweet video article column editorial memo
  paper dossier document assessment interview speech office review inquiry analysis investigation filing complaint
  book memoir biography lawsuit suit petition testimony affidavit submission blog essay diary
  aide source spokesman spokeswoman spokesperson adviser advisor assistant team camp campaign service
  command headquarters directorate`.split(/\s+/),
);
const BY = new Set(['by', 'from', 'of', 'for', 'to']);
const FAR = 6;
/** Last words of names for a government: "the Kremlin", "the White House". A land's own name is a topic or the scene of a report. */
const SEATS = new Set(['kremlin', 'house', 'street', 'elysee', 'élysée', 'palace']);

/** "Kremlin", "White House": a country by the name of its government's seat. */
export function isSeat(tree: Tree, { type, last }: Participant): boolean {
  return type === 'country' && SEATS.has(word(tree, last - 1));
}

/** "from the bank", "from Press Secretary Ana Sol": a preposition in front of a name, its article and titles. */
function isBehindBy({ tree }: Scene, name: number, noun: number): boolean {
  let before = name - 1;
  while (before > noun && TITLES.has(tree.analysis.upos[before]!)) before--;
  return before > noun && BY.has(word(tree, before));
}

const TITLES = new Set([POS.DET, POS.PROPN, POS.NOUN, POS.ADJ, POS.PART]);
const INNER = new Set([POS.NOUN, POS.ADJ]);
const PLACES = new Set(['place', 'country', 'person']);

/** "a Russian foreign ministry statement": the country of a body right before the noun. */
function ofBody({ tree, participants }: Scene, body: number): Participant | undefined {
  if (!ROLE_NOUNS.has(lemma(tree, body)) || participants.at[body]! >= 0) return undefined;
  for (let token = body - 1; token >= 0 && token > body - FAR; token--) {
    const owner = participants.all[participants.at[token]!];
    if (owner) return owner.type === 'country' && !owner.mention.literal ? owner : undefined;
    if (!INNER.has(tree.analysis.upos[token]!)) return undefined;
  }
  return undefined;
}

/** "a Defense Department news release", "a White House statement": a body right before the noun. */
function issuerOf(scene: Scene, noun: number): Participant | undefined {
  const { tree, participants } = scene;
  let before = noun - 1;
  while (
    before > 0 &&
    before > noun - 3 &&
    tree.analysis.upos[before] === POS.NOUN &&
    !participants.all[participants.at[before]!]
  )
    before--;
  const issuer = participants.all[participants.at[before]!];
  if (issuer?.last !== before + 1 || (PLACES.has(issuer.type) && !isSeat(tree, issuer)))
    return ofBody(scene, noun - 1);
  return issuer;
}

const LODGED = new Set(
  'command headquarters directorate filing complaint lawsuit suit petition testimony affidavit submission brief'.split(
    ' ',
  ),
);
/** What a land issues: "the statement from North Korea", other than a report from there. */
const ISSUED = new Set(['statement', 'communique', 'communiqué', 'note', 'message']);
const FROM = /^(?:from|by)$/;
const POSSESSIVE = /^['’]s?$/;

/** "Ana Sol's statement"; of what is handed to a court the owner too: "Alpha's SEC filing". */
function ownerOf({ tree, participants }: Scene, noun: number): Participant | undefined {
  let mark = noun - 1;
  if (LODGED.has(lemma(tree, noun)))
    while (
      mark > 1 &&
      mark > noun - FAR &&
      TITLES.has(tree.analysis.upos[mark]!) &&
      !POSSESSIVE.test(word(tree, mark))
    )
      mark--;
  return mark > 0 && POSSESSIVE.test(word(tree, mark))
    ? participants.all[participants.at[mark - 1]!]
    : undefined;
}

/** "a statement from the bank", "a study published by the institute": who issued it. */
export function authorOf(scene: Scene, noun: number): Actor | undefined {
  const { tree, participants } = scene;
  const ruled = ruledFrom(scene, noun);
  if (ruled) return { participant: ruled, score: 1 };
  if (!WRITINGS.has(lemma(tree, noun))) return stateMedia(scene, noun);
  const issuer = ownerOf(scene, noun) ?? issuerOf(scene, noun);
  if (issuer) return { participant: issuer, score: 1 };
  for (let token = noun + 1; token < tree.analysis.length && token < noun + FAR; token++) {
    const named = participants.all[participants.at[token]!];
    if (!named || !isBehindBy(scene, named.first, noun)) continue;
    if (POSSESSIVE.test(word(tree, named.last))) continue;
    const place = named.type === 'place' || (named.type === 'country' && !isSeat(tree, named));
    if (place && ISSUED.has(lemma(tree, noun)) && FROM.test(word(tree, noun + 1)) && named.type === 'country')
      return { participant: named, score: 1 };
    return place ? undefined : { participant: named, score: 1 };
  }
  return undefined;
}

const MEDIA = new Set([
  'media',
  'medium',
  'television',
  'tv',
  'radio',
  'newspaper',
  'broadcaster',
  'press',
  'outlet',
]);
const RUN = new Set(['state', 'official', 'government']);
const SORT = new Set(['-', 'run', 'owned', 'controlled', 'news', "'s", '’s']);

/** "Syrian state television", "Iran's state-run media": they speak for their country, as no other press does. */
function stateMedia({ tree, participants }: Scene, noun: number): Actor | undefined {
  if (!MEDIA.has(lemma(tree, noun))) return undefined;
  let run = false;
  for (let token = noun - 1; token >= 0 && token > noun - FAR - 2; token--) {
    const owner = participants.all[participants.at[token]!];
    if (owner) return run && owner.type === 'country' ? { participant: owner, score: 1 } : undefined;
    const text = word(tree, token);
    run ||= RUN.has(text);
    if (!RUN.has(text) && !SORT.has(text)) return undefined;
  }
  return undefined;
}
