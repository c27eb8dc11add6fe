import { type Analysis, type LinkedDocument, tokenRange } from '@newsgraph/schema';
import { foldAddresses } from './addresses.js';
import { apposeHolders } from './apposed.js';
import type { Arcs, Name } from './arcs.js';
import { findSubjects, findTimedSubjects, freeClauses, raiseMainVerb, returnSubjects } from './clauses.js';
import { cutDateline } from './datelines.js';
import { raiseDemands } from './demands.js';
import { mendHeadline } from './headlines.js';
import { tieLists } from './lists.js';
import { findReceivers, knitNames, turnOwners } from './names.js';
import { mendOpenings } from './openings.js';
import { mendRelatives } from './relatives.js';
import { cutSignature } from './signatures.js';
import { mendTags, tagNames } from './tags.js';
import {
  freeReceivers,
  freeSpans,
  joinInfinitives,
  nameGerunds,
  rehangInfinitives,
  rejoinVerbs,
  tiePerfects,
} from './verbs.js';

const LONGEST = 250;

/** Names of the document by token, longest first where they share one, without those inside another. */
function namesOf(analysis: Analysis, linked: LinkedDocument): Name[] {
  const ranges: Name[] = [];
  for (const mention of linked.mentions) {
    const { form, type } = mention;
    if (form !== 'name' && form !== 'adjective') continue;
    const { first, last } = tokenRange(analysis, mention);
    ranges.push({
      first,
      last,
      isPerson: type === 'person',
      isPlace: type === 'country' || type === 'place',
    });
  }
  ranges.sort((a, b) => a.first - b.first || b.last - a.last);
  const names: Name[] = [];
  for (const range of ranges) if (range.first >= (names.at(-1)?.last ?? 0)) names.push(range);
  return names;
}

/**
 * Mends what a parser often gets wrong in news and what names give away: lists of names, a noun taken for the head of the
 * sentence, a subject without a verb. The analysis itself stays as it was. `words` keeps the words that were looked at, in
 * lower case.
 */
export function repaired(
  analysis: Analysis,
  linked: LinkedDocument,
  words: (string | undefined)[] = new Array(analysis.length),
): Analysis {
  const copy = { ...analysis, upos: analysis.upos.slice(), xpos: analysis.xpos.slice() };
  const arcs: Arcs = { analysis: copy, head: analysis.head.slice(), deprel: analysis.deprel.slice(), words };
  tagNames(arcs, linked);
  const names = namesOf(analysis, linked);
  let next = 0;
  for (let s = 0; s < analysis.sentences.length; s++) {
    const sentence = { first: analysis.sentences.first[s]!, last: analysis.sentences.last[s]! };
    const inside: Name[] = [];
    for (; next < names.length && names[next]!.last <= sentence.last; next++)
      if (names[next]!.first >= sentence.first) inside.push(names[next]!);
    if (inside.length === 0 || sentence.last - sentence.first > LONGEST) continue;
    knitNames(arcs, inside);
    foldAddresses(arcs, inside, sentence);
    cutDateline(arcs, inside, sentence);
    cutSignature(arcs, sentence);
    apposeHolders(arcs, inside, sentence);
    mendTags(arcs, inside, sentence);
    raiseDemands(arcs, inside, sentence);
    turnOwners(arcs, inside);
    tieLists(arcs, inside, sentence);
    mendHeadline(arcs, inside, sentence);
    mendRelatives(arcs, sentence);
    raiseMainVerb(arcs, sentence);
    mendOpenings(arcs, sentence);
    returnSubjects(arcs, sentence);
    findSubjects(arcs, inside, sentence);
    findTimedSubjects(arcs, sentence);
    freeClauses(arcs, sentence);
    findReceivers(arcs, inside, sentence);
    rejoinVerbs(arcs, sentence);
    rehangInfinitives(arcs, sentence);
    nameGerunds(arcs, sentence);
    joinInfinitives(arcs, sentence);
    freeSpans(arcs, sentence);
    freeReceivers(arcs, sentence);
    tiePerfects(arcs, sentence);
  }
  return { ...copy, head: arcs.head, deprel: arcs.deprel };
}
