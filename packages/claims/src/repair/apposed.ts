import { HEADS_OF_GOVERNMENT, HEADS_OF_STATE, OFFICES, REPRESENTATIVES } from '../lexicon/offices.js';
import { POS, REL, relations, TAG } from '../rel.js';
import {
  type Arcs,
  hang,
  hasChild,
  isBelow,
  isNominal,
  isVerb,
  type Name,
  type Range,
  topWithin,
  wordAt,
} from './arcs.js';

const ASTRAY = relations(
  'conj',
  'obl',
  'nmod',
  'dep',
  'parataxis',
  'obj',
  'list',
  'nsubj',
  'flat',
  'appos',
  'iobj',
  'obl:unmarked',
  'nmod:unmarked',
  'vocative',
  'nsubj:pass',
);
/** Words that a phrase may hold between an office and the comma behind it. */
const INSIDE = new Set([POS.NOUN, POS.PROPN, POS.ADJ, POS.ADP, POS.DET, POS.PART, POS.NUM]);
const LONGEST = 12;
const OPENING = new Set(['the', 'its', 'his', 'her', 'their', "'s", '’s', '’', "'"]);
const OF = new Set(['of', 'for', 'to', 'at', 'in']);
const DESCRIBING = new Set([POS.NOUN, POS.PROPN, POS.ADJ]);

function isOffice(name: string): boolean {
  return [OFFICES, REPRESENTATIVES, HEADS_OF_STATE, HEADS_OF_GOVERNMENT].some((offices) => offices.has(name));
}

/** The comma in front of a person's name, over the title that may stand between: ", Admiral Ann Sol"; or -1. */
function commaBefore(arcs: Arcs, { first }: Range, floor: number): number {
  for (let token = first - 1; token > floor && first - token < 4; token--) {
    if (wordAt(arcs, token) === ',') return token;
    if (arcs.analysis.upos[token] !== POS.PROPN && arcs.analysis.upos[token] !== POS.NOUN) return -1;
  }
  return -1;
}

/** Does one thing alone hold the office: "the head of", "Peru's minister"? */
function isSingle({ analysis }: Arcs, office: number): boolean {
  return analysis.xpos[office] === TAG.NN || analysis.xpos[office] === TAG.NNP;
}

/** Does an article or an owner stand in front of the office and what describes it: "the special envoy"? */
function isDefinite(arcs: Arcs, office: number, floor: number): boolean {
  for (let token = office - 1; token >= floor && office - token < 5; token--) {
    if (OPENING.has(wordAt(arcs, token))) return true;
    if (!DESCRIBING.has(arcs.analysis.upos[token]!)) return false;
  }
  return false;
}

/** The office whose phrase ends at a comma, or -1. */
function officeBefore(arcs: Arcs, comma: number, { first }: Range): number {
  let found = -1;
  for (let token = comma - 1; token >= first && comma - token < LONGEST; token--) {
    const upos = arcs.analysis.upos[token]!;
    if (!INSIDE.has(upos) && arcs.analysis.xpos[token] !== TAG.PRP$) break;
    const last = token === comma - 1 || OF.has(wordAt(arcs, token + 1));
    if (last && isNominal(arcs, token) && isOffice(wordAt(arcs, token))) found = token;
    else if (found >= 0 && isNominal(arcs, found) && upos === POS.ADP) break;
  }
  return found >= 0 && isSingle(arcs, found) && isDefinite(arcs, found, first) ? found : -1;
}

/** "the president of Peru, Ann Sol and Max Orr": a list goes on behind the name. */
function goesOn(arcs: Arcs, { last }: Range, sentence: Range): boolean {
  return last < sentence.last && (wordAt(arcs, last) === 'and' || wordAt(arcs, last) === '&');
}

/** "met the head of the Red Cross, Ann Sol": the name behind the comma tells who the office before it is. */
export function apposeHolders(arcs: Arcs, names: readonly Name[], sentence: Range): void {
  const { head, deprel } = arcs;
  for (const name of names) {
    if (!name.isPerson || goesOn(arcs, name, sentence)) continue;
    const comma = commaBefore(arcs, name, sentence.first);
    const office = comma < 0 ? -1 : officeBefore(arcs, comma, sentence);
    if (office < 0) continue;
    const top = topWithin(arcs, name.last - 1, name);
    if ((head[top] === office && deprel[top] === REL.appos) || !ASTRAY.has(deprel[top]!)) continue;
    if (isBelow(arcs, office, top)) turn(arcs, office, { top, sentence });
    else hang(arcs, top, office, REL.appos);
  }
}

/** The name was taken for the head of the office: the office takes its place. */
function turn(arcs: Arcs, office: number, { top, sentence }: { top: number; sentence: Range }): void {
  const { head, deprel } = arcs;
  const above = head[top]!;
  if (isBelow(arcs, above, office) || (above >= 0 && !isVerb(arcs, above))) return;
  hang(arcs, office, above, deprel[top]!);
  hang(arcs, top, office, REL.appos);
  if (hasChild(arcs, top, REL.case, sentence))
    for (let c = sentence.first; c < office; c++)
      if (head[c] === top && deprel[c] === REL.case) head[c] = office;
}
