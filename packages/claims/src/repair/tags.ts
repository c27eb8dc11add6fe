import type { LinkedDocument } from '@newsgraph/schema';
import { tokenRange } from '@newsgraph/schema';
import { IRREGULAR } from '../lexicon/irregular.js';
import { POS, REL, relations, TAG } from '../rel.js';
import {
  type Arcs,
  hang,
  hasChild,
  hasChildOf,
  isNominal,
  isVerb,
  type Range,
  topWithin,
  wordAt,
} from './arcs.js';
import { GIVING } from './names.js';

const HELPING = new Set(['has', 'have', 'had', 'having', 'does', 'do', 'did']);
const MISTAKEN = relations('nsubj', 'csubj', 'aux:pass', 'nsubj:pass', 'dep', 'advmod');
/** What a parser calls the name behind a verb when it does not see the object. */
const NO_OBJECT = relations(
  'xcomp',
  'advcl',
  'advmod',
  'vocative',
  'obl',
  'dep',
  'appos',
  'discourse',
  'parataxis',
  'ccomp',
);
const TITLE = new Set([POS.DET, POS.ADJ, POS.NOUN, POS.PROPN]);
/** Words of a title that may stand between a verb and a name. */
const LEAD = 6;
const SUBJECTS = relations('nsubj', 'nsubj:pass');
const TAKEN = relations('obj', 'aux:pass', 'ccomp');

/** Names are names, however the tagger read them: "Qatar/ADJ", "Beijing/VERB". */
export function tagNames({ analysis }: Arcs, linked: LinkedDocument): void {
  const { upos, xpos, start, text } = analysis;
  for (const mention of linked.mentions) {
    if (mention.form !== 'name') continue;
    const { first, last } = tokenRange(analysis, mention);
    for (let token = first; token < last; token++) {
      const tag = upos[token];
      if (tag !== POS.ADJ && tag !== POS.VERB && tag !== POS.NOUN && tag !== POS.ADV) continue;
      if (last - first > 1 && tag !== POS.VERB) continue;
      const letter = text[start[token]!]!;
      if (letter === letter.toLowerCase()) continue;
      upos[token] = POS.PROPN;
      xpos[token] = TAG.NNP;
    }
  }
}

/** "Oman has stuck": an auxiliary taken for a subject. */
function tagAuxiliaries(arcs: Arcs, sentence: Range): void {
  for (let token = sentence.first; token < sentence.last - 1; token++) {
    const verb = arcs.head[token]!;
    if (verb <= token || verb - token > 3 || !MISTAKEN.has(arcs.deprel[token]!)) continue;
    if (HELPING.has(wordAt(arcs, token)) && isVerb(arcs, verb)) arcs.deprel[token] = REL.aux;
  }
}

const PERFECT = new Set(['has', 'have', 'had']);
const BELOW = relations('advcl', 'xcomp', 'ccomp', 'acl', 'obj', 'amod');

/** "Oman has kept an embargo": an auxiliary taken for the head of the participle right behind it. */
function lowerAuxiliaries(arcs: Arcs, sentence: Range): void {
  const { analysis, head, deprel } = arcs;
  for (let token = sentence.first; token < sentence.last - 1; token++) {
    const verb = analysis.upos[token + 1] === POS.ADV ? token + 2 : token + 1;
    if (verb >= sentence.last || analysis.xpos[verb] !== TAG.VBN || head[verb] !== token) continue;
    if (!PERFECT.has(wordAt(arcs, token)) || deprel[token] === REL.aux) continue;
    if (!BELOW.has(deprel[verb]!) || !isVerb(arcs, verb)) continue;
    const [above, relation] = [head[token]!, deprel[token]!];
    for (let c = sentence.first; c < sentence.last; c++) if (head[c] === token) head[c] = verb;
    hang(arcs, verb, above, relation);
    hang(arcs, token, verb, REL.aux);
    analysis.upos[token] = POS.AUX;
  }
}

function isPast(arcs: Arcs, token: number): boolean {
  const word = wordAt(arcs, token);
  return word.endsWith('ed') || IRREGULAR.has(word) || word === 'cut' || word === 'put';
}

/** "Oman armed Yemen": a verb between a name and its object, taken for a part of the object. */
function findVerb(arcs: Arcs, name: Range, sentence: Range): void {
  const { analysis, head, deprel } = arcs;
  let verb = name.last;
  if (verb < sentence.last && analysis.upos[verb] === POS.ADV) verb++;
  if (verb + 1 >= sentence.last) return;
  const thing = head[verb]!;
  const top = name.last - 1;
  const part = deprel[verb] === REL.amod || deprel[verb] === REL.compound;
  if (!part || thing < verb || head[top] !== thing || !isNominal(arcs, thing) || !isPast(arcs, verb)) return;
  if (SUBJECTS.has(deprel[thing]!) && head[thing]! > thing) return;
  analysis.upos[verb] = POS.VERB;
  analysis.xpos[verb] = TAG.VBD;
  hang(arcs, verb, head[thing]!, deprel[thing]!);
  hang(arcs, thing, verb, REL.obj);
  hang(arcs, top, verb, REL.nsubj);
}

/** "that Iran free the crew": a word with a subject of its own is a verb, not a part of the noun behind it. */
function findBareVerb(arcs: Arcs, name: Range): void {
  const { analysis, head, deprel } = arcs;
  const top = topWithin(arcs, name.last - 1, name);
  const verb = head[top]!;
  if (verb < name.last || verb - name.last > 2 || deprel[top] !== REL.nsubj || isVerb(arcs, verb)) return;
  const thing = head[verb]!;
  const part = deprel[verb] === REL.amod || deprel[verb] === REL.compound;
  if (!part || thing < verb || !isNominal(arcs, thing)) return;
  analysis.upos[verb] = POS.VERB;
  analysis.xpos[verb] = TAG.VB;
  hang(arcs, verb, head[thing]!, deprel[thing]!);
  hang(arcs, thing, verb, REL.obj);
  for (let c = name.first - 1; c < thing; c++)
    if (c >= 0 && head[c] === thing && deprel[c] === REL.mark) head[c] = verb;
}

/** "The refusal to meet Chile was rude": the name behind the verb taken for a subject where there is one already. */
function isSecondSubject(arcs: Arcs, top: number, verb: number, sentence: Range): boolean {
  const { head, deprel } = arcs;
  const above = head[top]!;
  if (above <= top || !SUBJECTS.has(deprel[top]!) || hasChild(arcs, verb, REL.obj, sentence)) return false;
  if (hasChild(arcs, verb, REL['aux:pass'], sentence)) return false;
  for (let c = sentence.first; c < verb; c++) if (head[c] === above && SUBJECTS.has(deprel[c]!)) return true;
  return false;
}

/** "had lunch": the only verb taken for an auxiliary. */
function tagMainVerbs(arcs: Arcs, sentence: Range): void {
  for (let token = sentence.first; token < sentence.last; token++) {
    if (arcs.analysis.upos[token] !== POS.AUX) continue;
    const relation = arcs.deprel[token];
    if (relation === REL.aux || relation === REL['aux:pass'] || relation === REL.cop) continue;
    if (hasChild(arcs, token, REL.obj, sentence)) arcs.analysis.upos[token] = POS.VERB;
  }
}

/** "Gambia accused Senegal": a name right behind a verb without an object is its object. */
function findObject(arcs: Arcs, name: Range, sentence: Range): void {
  const { head, deprel } = arcs;
  let verb = name.first - 1;
  while (verb > sentence.first && name.first - verb < LEAD && TITLE.has(arcs.analysis.upos[verb]!)) verb--;
  if (verb < sentence.first || !isVerb(arcs, verb)) return;
  const top = topWithin(arcs, name.last - 1, name);
  if (isSecondSubject(arcs, top, verb, sentence)) {
    hang(arcs, top, verb, REL.obj);
    return;
  }
  if (head[top] !== verb || !NO_OBJECT.has(deprel[top]!)) return;
  const taken = hasChildOf(arcs, verb, TAKEN, sentence);
  const phrase = hasChild(arcs, top, REL.case, sentence) || hasChild(arcs, top, REL.cop, sentence);
  if (!taken && !phrase) deprel[top] = REL.obj;
}

const CASES = relations('case', 'mark', 'fixed', 'compound:prt', 'cc');

/** "met with/obl Ann": a preposition taken for the head of its name. */
function turnPreposition(arcs: Arcs, name: Range): void {
  const { analysis, head, deprel } = arcs;
  const top = topWithin(arcs, name.first, name);
  const before = head[top]!;
  if (before < 0 || before >= name.first || name.first - before > LEAD) return;
  if (analysis.upos[before] !== POS.ADP || CASES.has(deprel[before]!) || head[before]! < 0) return;
  hang(arcs, top, head[before]!, isVerb(arcs, head[before]!) ? REL.obl : REL.nmod);
  hang(arcs, before, top, REL.case);
}

/** "accused coast guard ships": a part of the object taken for an object of its own, right in front of it. */
function joinObjects(arcs: Arcs, sentence: Range): void {
  const { analysis, head, deprel } = arcs;
  for (let token = sentence.first; token < sentence.last - 1; token++) {
    const verb = head[token]!;
    if (deprel[token] !== REL.obj || deprel[token + 1] !== REL.obj || head[token + 1] !== verb) continue;
    if (verb > token || analysis.upos[token + 1] !== POS.NOUN || GIVING.has(analysis.lemma[verb]!)) continue;
    if (isNominal(arcs, token)) hang(arcs, token, token + 1, REL.compound);
  }
}

const PASSIVE_OR_LED = relations('nsubj', 'nsubj:pass', 'aux:pass');
const PLURAL = new Set([TAG.VBP, TAG.VBD, TAG.VB]);

/** "Peru protests pose a threat": a plural noun behind a name, in front of a verb without a subject, taken for the verb. */
function lowerNoun(arcs: Arcs, name: Range, sentence: Range): void {
  const { analysis, head, deprel } = arcs;
  const noun = name.last;
  const verb = noun + 1;
  if (verb >= sentence.last || analysis.xpos[noun] !== TAG.VBZ || !isVerb(arcs, noun) || !isVerb(arcs, verb))
    return;
  if (!PLURAL.has(analysis.xpos[verb]!) || head[verb] !== noun) return;
  const top = topWithin(arcs, name.last - 1, name);
  if (head[top] !== noun || !SUBJECTS.has(deprel[top]!)) return;
  if (hasChildOf(arcs, verb, PASSIVE_OR_LED, sentence)) return;
  const [above, relation] = [head[noun]!, deprel[noun]!];
  analysis.upos[noun] = POS.NOUN;
  analysis.xpos[noun] = TAG.NNS;
  for (let c = sentence.first; c < sentence.last; c++) if (head[c] === noun && c !== top) head[c] = verb;
  hang(arcs, verb, above, relation);
  hang(arcs, noun, verb, REL.nsubj);
  hang(arcs, top, noun, REL.compound);
}

/** Mends what goes wrong around names that the tagger did not know. */
export function mendTags(arcs: Arcs, names: readonly Range[], sentence: Range): void {
  tagAuxiliaries(arcs, sentence);
  lowerAuxiliaries(arcs, sentence);
  tagMainVerbs(arcs, sentence);
  joinObjects(arcs, sentence);
  for (const name of names) {
    lowerNoun(arcs, name, sentence);
    findVerb(arcs, name, sentence);
    findBareVerb(arcs, name);
    turnPreposition(arcs, name);
    findObject(arcs, name, sentence);
  }
}
