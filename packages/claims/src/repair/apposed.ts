import { HEADS_OF_GOVERNMENT, HEADS_OF_STATE, OFFICES, REPRESENTATIVES } from '../lexicon/offices.js';
import { REL, relations } from '../rel.js';
import {
  type Arcs,
  hang,
  hasChild,
  isBelow,
  isNominal,
  type Name,
  type Range,
  topWithin,
  wordAt,
} from './arcs.js';

const ASTRAY = relations('conj', 'obl', 'nmod', 'dep', 'parataxis', 'obj', 'list', 'nsubj', 'flat');

function isOffice(name: string): boolean {
  return [OFFICES, REPRESENTATIVES, HEADS_OF_STATE, HEADS_OF_GOVERNMENT].some((offices) => offices.has(name));
}

/** "met Peru's President, Ann Sol, and others": the name behind the comma tells who the office before it is. */
export function apposeHolders(arcs: Arcs, names: readonly Name[], sentence: Range): void {
  for (const name of names) {
    const office = name.first - 2;
    if (!name.isPerson || office < sentence.first || wordAt(arcs, office + 1) !== ',') continue;
    if (!isNominal(arcs, office) || !isOffice(wordAt(arcs, office))) continue;
    if (!hasChild(arcs, office, REL['nmod:poss'], { first: sentence.first, last: office })) continue;
    const top = topWithin(arcs, name.last - 1, name);
    if (arcs.head[top] === office && arcs.deprel[top] === REL.appos) continue;
    if (!ASTRAY.has(arcs.deprel[top]!) || isBelow(arcs, office, top)) continue;
    hang(arcs, top, office, REL.appos);
  }
}
