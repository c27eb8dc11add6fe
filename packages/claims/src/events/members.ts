import { FIGHTERS } from '../lexicon/nouns.js';
import type { Participant } from '../participants.js';
import { POS, REL, relations, TAG } from '../rel.js';
import { child, childrenOf, lemma, type Tree, word } from '../tree.js';

const SOME = new Set(['some', 'several', 'many', 'few', 'most', 'other', 'both', 'dozens', 'these', 'those']);
const COUNTS = relations('nummod', 'amod', 'det');

/** "six Democrats", "some Republicans": members of a body, who are not the body. */
export function isSome(tree: Tree, head: number, { type }: Participant): boolean {
  const tag = tree.analysis.xpos[head];
  if (type !== 'organization' || (tag !== TAG.NNPS && tag !== TAG.NNS)) return false;
  return childrenOf(tree, head, COUNTS).some(
    (c) => c < head && (tree.analysis.upos[c] === POS.NUM || SOME.has(word(tree, c))),
  );
}

const PARTISANS = new Set(
  'democrat republican tory liberal conservative socialist communist islamist'.split(' '),
);

/** "the Minnesota Democrat": one of the party, who is not the party. */
export function isPartisan(tree: Tree, head: number, { type, mention, first, last }: Participant): boolean {
  if (type !== 'organization' || mention.form !== 'name' || last - first !== 1) return false;
  return PARTISANS.has(word(tree, head)) && child(tree, head, REL.det) >= 0;
}

const PARTS = relations('compound', 'amod', 'nmod:poss');

/** "a rebel outpost in Peru": it is theirs, and not the country's. */
export function isFightersOwn(tree: Tree, head: number): boolean {
  return childrenOf(tree, head, PARTS).some((c) => c < head && FIGHTERS.has(lemma(tree, c)));
}

const LEGISLATORS = new Set(
  'senator lawmaker congressman congresswoman mp legislator councillor councilor'.split(' '),
);

/** "a US senator urged": one of a country's legislators does not speak for it. */
export function isLegislator({ analysis }: Tree, head: number): boolean {
  return analysis.xpos[head] !== TAG.NNS && LEGISLATORS.has(analysis.lemma[head]!);
}

const NOMINAL = new Set([POS.NOUN, POS.PROPN, POS.ADJ]);

/** "Australian arrested": one of a people, told by nothing else. */
export function isOneOfPeople({ analysis }: Tree, { type, mention, head, last }: Participant): boolean {
  if (type !== 'country' || mention.form !== 'adjective' || analysis.xpos[head] === TAG.NNPS) return false;
  const text = analysis.text.slice(mention.start, mention.end);
  if (!/(?:[ie]an|[ic]an|uan|german|eli|aqi|ani|udi|emeni)$/i.test(text) || last >= analysis.length)
    return false;
  const next = analysis.upos[last]!;
  if (NOMINAL.has(next) || next === POS.PUNCT) return false;
  return analysis.upos[analysis.head[head]!] === POS.VERB;
}
