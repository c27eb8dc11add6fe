import { POS, REL, relations, TAG } from '../rel.js';
import {
  type Arcs,
  hang,
  hasChild,
  hasChildOf,
  isBelow,
  isNominal,
  isVerb,
  type Range,
  wordAt,
} from './arcs.js';

/** What a parser calls a verb whose subject it took for the head of the sentence. */
const ASTRAY = relations('acl', 'acl:relcl', 'parataxis', 'appos', 'dep', 'nmod', 'conj', 'advcl');
/** What it calls the subject of a verb right behind it. */
const LOST = relations(
  'ccomp',
  'parataxis',
  'appos',
  'dep',
  'obl',
  'obl:unmarked',
  'advcl',
  'nmod',
  'acl:relcl',
  'csubj',
);
const CLAUSES = relations('ccomp', 'parataxis', 'advcl', 'acl:relcl');
const SMALL = new Set([POS.AUX, POS.ADV, POS.PART]);
const SUBJECTS = relations('nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj');
const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose', 'where']);
const DECIDED = new Set([TAG.VBD, TAG.VBZ, TAG.VBP, TAG.MD]);

function hasSubject(arcs: Arcs, verb: number, sentence: Range): boolean {
  return hasChildOf(arcs, verb, SUBJECTS, sentence);
}

/** Is the verb finite by its form or its auxiliary? */
function isDecided(arcs: Arcs, verb: number, { first }: Range): boolean {
  if (DECIDED.has(arcs.analysis.xpos[verb]!)) return true;
  for (let c = verb - 1; c >= first && verb - c < 6; c--)
    if (arcs.head[c] === verb && arcs.deprel[c] === REL.aux && DECIDED.has(arcs.analysis.xpos[c]!))
      return true;
  return false;
}

/** Is there a word like "who" right before the verb, so that it describes a noun? */
function isRelative(arcs: Arcs, verb: number, { first }: Range): boolean {
  for (let token = verb - 1; token >= first && verb - token < 6; token--) {
    if (RELATIVE.has(wordAt(arcs, token))) return true;
    if (!SMALL.has(arcs.analysis.upos[token]!)) return false;
  }
  return false;
}

/** The finite verb without a subject that the sentence should hang on, when its head is a noun; else -1. */
function mainVerb(arcs: Arcs, root: number, sentence: Range): number {
  for (let token = root + 1; token < sentence.last; token++) {
    if (!isVerb(arcs, token) || !ASTRAY.has(arcs.deprel[token]!) || !isDecided(arcs, token, sentence))
      continue;
    if (isRelative(arcs, token, sentence) || hasSubject(arcs, token, sentence)) continue;
    const joined = arcs.deprel[token] === REL.conj && arcs.analysis.upos[arcs.head[token]!] === POS.VERB;
    if (!joined && isBelow(arcs, token, root)) return token;
  }
  return -1;
}

/** "NATO, which leads the mission, called on": behind the comma that ends a relative clause even a participle is the verb. */
function verbBehindClause(arcs: Arcs, root: number, sentence: Range): number {
  if (!hasChild(arcs, root, REL['acl:relcl'], sentence)) return -1;
  for (let token = root + 3; token < sentence.last; token++) {
    const past = arcs.analysis.xpos[token] === TAG.VBN || arcs.analysis.xpos[token] === TAG.VBD;
    if (!past || wordAt(arcs, token - 1) !== ',' || !ASTRAY.has(arcs.deprel[token]!)) continue;
    if (!hasSubject(arcs, token, sentence) && isBelow(arcs, token, root)) return token;
  }
  return -1;
}

/** "Brazil moved vehicles": a participle right behind the name that heads the sentence, with an object or another verb. */
function verbBehindName(arcs: Arcs, root: number, sentence: Range): number {
  const verb = root + 1;
  if (arcs.analysis.upos[root] !== POS.PROPN || verb >= sentence.last || !isVerb(arcs, verb)) return -1;
  if (arcs.head[verb] !== root || !ASTRAY.has(arcs.deprel[verb]!)) return -1;
  const next = verb + 1 < sentence.last ? arcs.analysis.upos[verb + 1] : POS.ADP;
  return next === POS.ADP || next === POS.PUNCT ? -1 : verb;
}

/** "NATO, which leads the mission, called on Kosovo": a noun as the head of the sentence and its verb below it. */
export function raiseMainVerb(arcs: Arcs, sentence: Range): void {
  for (let root = sentence.first; root < sentence.last; root++) {
    if (arcs.head[root]! >= 0) continue;
    const nominal = isNominal(arcs, root) || arcs.analysis.upos[root] === POS.ADJ;
    if (!nominal || hasChild(arcs, root, REL.cop, sentence)) return;
    if (hasChild(arcs, root, REL.nsubj, sentence)) return;
    const decided = mainVerb(arcs, root, sentence);
    const behind = decided < 0 ? verbBehindClause(arcs, root, sentence) : decided;
    const verb = behind < 0 ? verbBehindName(arcs, root, sentence) : behind;
    if (verb < 0) return;
    hang(arcs, verb, -1, REL.root);
    hang(arcs, root, verb, REL.nsubj);
    return;
  }
}

/** The top of the name that ends right before the verb's auxiliaries and adverbs, or -1. */
function nameBefore(arcs: Arcs, verb: number, names: readonly Range[]): number {
  let end = verb;
  while (end > 0 && verb - end < 5 && SMALL.has(arcs.analysis.upos[end - 1]!)) end--;
  const name = names.find(({ last }) => last === end);
  if (!name) return -1;
  let top = name.last - 1;
  for (let step = 0; step < 8; step++) {
    const up = arcs.head[top]!;
    const inside = up >= name.first && up < name.last;
    if (!inside && !(arcs.deprel[top] === REL.conj && up >= 0 && up < top && isNominal(arcs, top)))
      return top;
    top = up;
  }
  return top;
}

const TIME_WORDS = new Set(['after', 'before', 'since', 'until']);

/** "after Peru launched": the word that opens the clause, taken for a preposition of its subject; or -1. */
function timeWord(arcs: Arcs, name: number, { first }: Range): number {
  for (let token = name - 1; token >= first && name - token < 5; token--)
    if (arcs.head[token] === name && arcs.deprel[token] === REL.case)
      return TIME_WORDS.has(wordAt(arcs, token)) ? token : -1;
  return -1;
}

/** "urged Peru to act, and Ann accused Chile": a clause behind "and" taken for one more thing that was urged. */
export function freeClauses(arcs: Arcs, sentence: Range): void {
  const { head, deprel } = arcs;
  for (let and = sentence.first + 2; and + 2 < sentence.last; and++) {
    const subject = head[and]!;
    if (deprel[and] !== REL.cc || wordAt(arcs, and - 1) !== ',' || subject < and) continue;
    const verb = head[subject]!;
    if (deprel[subject] !== REL.nsubj || verb < subject || deprel[verb] !== REL.ccomp) continue;
    const above = head[verb]!;
    if (above < 0 || above > and || !isVerb(arcs, above) || !isDecided(arcs, verb, sentence)) continue;
    const inside = { first: above, last: and };
    if (hasChild(arcs, above, REL.xcomp, inside) || hasChild(arcs, above, REL.ccomp, inside))
      hang(arcs, verb, above, REL.conj);
  }
}

/** "after an air strike killed three men": a clause whose subject was taken for a phrase of the verb above. */
export function findTimedSubjects(arcs: Arcs, sentence: Range): void {
  const { head, deprel, analysis } = arcs;
  for (let joint = sentence.first; joint + 2 < sentence.last; joint++) {
    const noun = head[joint]!;
    if (noun < joint || deprel[joint] !== REL.case || !TIME_WORDS.has(wordAt(arcs, joint))) continue;
    if (analysis.upos[noun] !== POS.NOUN || !LOST.has(deprel[noun]!)) continue;
    let verb = noun + 1;
    while (verb < sentence.last && SMALL.has(analysis.upos[verb]!)) verb++;
    if (verb >= sentence.last || analysis.xpos[verb] !== TAG.VBD || !isVerb(arcs, verb)) continue;
    const above = head[noun]!;
    if (above > joint || head[verb] !== above || hasSubject(arcs, verb, sentence)) continue;
    if (!hasChild(arcs, verb, REL.obj, sentence)) continue;
    hang(arcs, joint, verb, REL.mark);
    hang(arcs, noun, verb, REL.nsubj);
    hang(arcs, verb, above, REL.advcl);
  }
}

/** "said Peru would take": a name in front of a verb without a subject, taken for a clause or a phrase of its own. */
export function findSubjects(arcs: Arcs, names: readonly Range[], sentence: Range): void {
  for (let verb = sentence.first + 1; verb < sentence.last; verb++) {
    if (!isVerb(arcs, verb) || !isDecided(arcs, verb, sentence)) continue;
    const name = nameBefore(arcs, verb, names);
    if (name < 0 || !LOST.has(arcs.deprel[name]!) || hasSubject(arcs, verb, sentence)) continue;
    const joint = timeWord(arcs, name, sentence);
    if (joint < 0 && hasChild(arcs, name, REL.case, sentence)) continue;
    if (joint >= 0) hang(arcs, joint, verb, REL.mark);
    const above = arcs.head[name]!;
    if (isBelow(arcs, above, verb) && above !== verb) continue;
    if (above !== verb && CLAUSES.has(arcs.deprel[name]!) && above >= 0)
      hang(arcs, verb, above, arcs.deprel[name]!);
    hang(arcs, name, verb, REL.nsubj);
  }
}

/** "appointed a supervisor, the judge Ann Sol, and asked": who stands before the "and" is not the subject of what follows it. */
export function returnSubjects(arcs: Arcs, sentence: Range): void {
  const { head, deprel, analysis } = arcs;
  for (let and = sentence.first + 1; and + 1 < sentence.last; and++) {
    const verb = head[and]!;
    if (deprel[and] !== REL.cc || verb < and || deprel[verb] !== REL.conj || !isVerb(arcs, verb)) continue;
    const above = head[verb]!;
    for (let subject = above + 1; above >= 0 && subject < and; subject++) {
      if (head[subject] !== verb || deprel[subject] !== REL.nsubj) continue;
      let noun = subject - 1;
      while (noun > above && wordAt(arcs, noun) !== ',') noun--;
      if (
        noun - 1 > above &&
        isNominal(arcs, noun - 1) &&
        analysis.upos[above] === POS.VERB &&
        !isBelow(arcs, noun - 1, subject)
      )
        hang(arcs, subject, noun - 1, REL.appos);
    }
  }
}
