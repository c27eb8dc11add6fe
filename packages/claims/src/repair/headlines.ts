import { POS, REL, TAG } from '../rel.js';
import { type Arcs, hang, isBelow, type Name, type Range, topWithin, wordAt } from './arcs.js';

/** Verbs of headlines that are nouns, adverbs or adjectives elsewhere. */
const VERBS = new Set(
  `back slam ban fine sue blast vow urge hit target raid host block bar greet probe rap grill jail arm strike bomb charge
  sanction protest blame veto boycott rebuke praise aid attack shell invade warn mock snub thank toast court fault scold
  support help name honor honour join fund finance train shun spurn oust free release pressure challenge contact visit
  meet tap press lobby deport question order question search storm seize threaten reject accuse condemn criticise criticize
  defend denounce welcome hail laud applaud cheer endorse assist rescue brief phone counter bash rip pan`
    .split(/\s+/)
    .flatMap((verb) => [verb, verb.endsWith('s') || verb.endsWith('sh') ? `${verb}es` : `${verb}s`]),
);
const FINITE = new Set([TAG.VBD, TAG.VBZ, TAG.VBP, TAG.MD]);
const NOT_VERB = new Set([POS.NOUN, POS.ADV, POS.ADJ, POS.ADP, POS.PROPN, POS.VERB]);
const ARTICLES = new Set(['the', 'a', 'an', 'new']);

/** Has the sentence a finite verb that the parser saw? */
function isTold({ analysis, deprel }: Arcs, { first, last }: Range): boolean {
  for (let token = first; token < last; token++) {
    const aside = deprel[token] === REL['acl:relcl'] || deprel[token] === REL.amod;
    if (FINITE.has(analysis.xpos[token]!) && !aside) return true;
  }
  return false;
}

/** The first item of the list in which a name stands. */
function firstOf({ head, deprel }: Arcs, top: number): number {
  let at = top;
  for (let step = 0; step < 8 && deprel[at] === REL.conj && head[at]! >= 0 && head[at]! < at; step++)
    at = head[at]!;
  return at;
}

/** Makes the word between two names the verb that the sentence hangs on. */
function raise(
  arcs: Arcs,
  verb: number,
  [subject, object]: readonly [number, number],
  sentence: Range,
): void {
  const { analysis, head, deprel } = arcs;
  analysis.upos[verb] = POS.VERB;
  analysis.xpos[verb] = wordAt(arcs, verb).endsWith('s') ? TAG.VBZ : TAG.VBP;
  hang(arcs, verb, -1, REL.root);
  hang(arcs, subject, verb, REL.nsubj);
  hang(arcs, object, verb, REL.obj);
  for (let token = sentence.first; token < sentence.last; token++) {
    const astray = head[token]! < 0 || (token > verb && head[token] === subject);
    if (token === verb || token === object || !astray) continue;
    hang(arcs, token, verb, deprel[token] === REL.punct ? REL.punct : REL.obl);
  }
}

/** "China and Russia back Serbia": a headline's verb between two names that was read as another word. */
export function mendHeadline(arcs: Arcs, names: readonly Name[], sentence: Range): void {
  const { analysis } = arcs;
  if (names.length < 2 || isTold(arcs, sentence)) return;
  for (let i = 0; i + 1 < names.length; i++) {
    const [left, right] = [names[i]!, names[i + 1]!];
    const verb = left.last;
    const next = ARTICLES.has(wordAt(arcs, Math.min(verb + 1, sentence.last - 1))) ? verb + 2 : verb + 1;
    if (next !== right.first || !VERBS.has(wordAt(arcs, verb))) continue;
    if (!NOT_VERB.has(analysis.upos[verb]!) || analysis.upos[left.last - 1] !== POS.PROPN) continue;
    if (analysis.upos[right.last - 1] === POS.ADJ) continue;
    const subject = firstOf(arcs, topWithin(arcs, left.last - 1, left));
    const object = topWithin(arcs, right.last - 1, right);
    if (subject === object || subject > verb) continue;
    if (isBelow(arcs, subject, object) || isBelow(arcs, subject, verb)) {
      hang(arcs, object, verb, REL.obj);
      hang(arcs, verb, -1, REL.root);
    }
    raise(arcs, verb, [subject, object], sentence);
    return;
  }
}
