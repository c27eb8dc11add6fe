import type { Analysis } from '@newsgraph/schema';
import { singular } from './lexicon/forms.js';
import { IRREGULAR } from './lexicon/irregular.js';
import { POS, REL, relations, TAG } from './rel.js';

/** The dependency tree of a document, with the children of each token in text order. */
export interface Tree {
  readonly analysis: Analysis;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** Words in lower case, made when first asked for. */
  readonly words: (string | undefined)[];
}

/** Builds the lists of children. Linear in the number of tokens. `words` are those that are known already. */
export function createTree(
  analysis: Analysis,
  words: (string | undefined)[] = new Array(analysis.length),
): Tree {
  const firstChild = new Int32Array(analysis.length).fill(-1);
  const nextSibling = new Int32Array(analysis.length).fill(-1);
  for (let token = analysis.length - 1; token >= 0; token--) {
    const head = analysis.head[token]!;
    if (head < 0) continue;
    nextSibling[token] = firstChild[head]!;
    firstChild[head] = token;
  }
  return { analysis, firstChild, nextSibling, words };
}

/** Finds something at each token or sentence of a tree once: patterns ask for the parties of the same verb many times. */
export function once<T extends object>(find: (tree: Tree, at: number) => T): (tree: Tree, at: number) => T {
  const found = new WeakMap<Tree, (T | undefined)[]>();
  return (tree, at) => {
    let known = found.get(tree);
    if (!known) {
      known = new Array(tree.analysis.length);
      found.set(tree, known);
    }
    known[at] ??= find(tree, at);
    return known[at];
  };
}

/** The word of a token in lower case. */
export function word(tree: Tree, token: number): string {
  const known = tree.words[token];
  if (known !== undefined) return known;
  const { text, start, end } = tree.analysis;
  const lower = text.slice(start[token]!, end[token]!).toLowerCase();
  tree.words[token] = lower;
  return lower;
}

/** The lemma in lower case; nouns without a plural "s" that the lemmatiser left on. */
export function lemma(tree: Tree, token: number): string {
  const value = tree.analysis.lemma[token]!;
  const upos = tree.analysis.upos[token];
  if (upos === POS.PROPN) return singular(value.toLowerCase());
  if (upos === POS.NOUN) return singular(value);
  return upos === POS.VERB ? (IRREGULAR.get(word(tree, token)) ?? value) : value;
}

export function rel(tree: Tree, token: number): number {
  return tree.analysis.deprel[token]!;
}

/** The first child with this relation, or -1. */
export function child(tree: Tree, token: number, relation: number): number {
  for (let c = tree.firstChild[token]!; c >= 0; c = tree.nextSibling[c]!) {
    if (tree.analysis.deprel[c] === relation) return c;
  }
  return -1;
}

/** All children with one of these relations. */
export function childrenOf(tree: Tree, token: number, relations: ReadonlySet<number>): number[] {
  const found: number[] = [];
  for (let c = tree.firstChild[token]!; c >= 0; c = tree.nextSibling[c]!) {
    if (relations.has(tree.analysis.deprel[c]!)) found.push(c);
  }
  return found;
}

/** The preposition or marker in front of a phrase: its first `case` or `mark` child's word, or ''. */
export function preposition(tree: Tree, token: number): string {
  for (let c = tree.firstChild[token]!; c >= 0 && c < token; c = tree.nextSibling[c]!) {
    const relation = tree.analysis.deprel[c]!;
    if ((relation === REL.case || relation === REL.mark) && tree.analysis.xpos[c] !== TAG.POS)
      return word(tree, c);
  }
  return '';
}

const CAUSES = new Set(['due', 'owing', 'thanks', 'prior', 'according', 'relative', 'similar']);

/** "due to", "thanks to" */
function isCause(tree: Tree, preposition: number): boolean {
  return preposition > 0 && CAUSES.has(word(tree, preposition - 1));
}

/** Does the phrase stand behind one of these prepositions ("out of" has two)? */
export function hasPreposition(tree: Tree, token: number, wanted: ReadonlySet<string>): boolean {
  for (let c = tree.firstChild[token]!; c >= 0 && c < token; c = tree.nextSibling[c]!) {
    const relation = tree.analysis.deprel[c]!;
    if ((relation === REL.case || relation === REL.mark) && wanted.has(word(tree, c)) && !isCause(tree, c))
      return true;
  }
  return false;
}

/** A verb with its particle, as lexicons write it: "hold_up". No particle gives ''. */
export function withParticle(tree: Tree, verb: number): string {
  const particle = child(tree, verb, REL['compound:prt']);
  return particle < 0 ? '' : `${lemma(tree, verb)}_${word(tree, particle)}`;
}

/** Participles that do modify a noun after a name: "Taliban controlled areas". */
const MODIFYING = new Set(
  'back lead own control run hold fund base bear make occupy sponsor support administer relate elect appoint name'.split(
    ' ',
  ),
);

/**
 * "Norway donated tents": the verb taken for an adjective of its object, and the subject for a part of it. Gives the
 * token of the subject, or -1.
 */
export function misplacedSubject(tree: Tree, verb: number): number {
  const { analysis } = tree;
  const tag = analysis.xpos[verb];
  const past = tag === TAG.VBN || tag === TAG.VBD || (tag === TAG.JJ && word(tree, verb).endsWith('ed'));
  if (verb < 1 || analysis.deprel[verb] !== REL.amod || !past) return -1;
  const head = analysis.head[verb]!;
  const before = verb - 1;
  const upos = analysis.upos[before];
  if (head < verb || MODIFYING.has(analysis.lemma[verb]!)) return -1;
  if (analysis.head[before] !== head || (upos !== POS.PROPN && upos !== POS.NOUN)) return -1;
  return before;
}

const BY = new Set(['by']);

function hasAgent(tree: Tree, verb: number): boolean {
  const agent = child(tree, verb, REL['obl:agent']);
  return agent >= 0 && hasPreposition(tree, agent, BY);
}

/** "officials killed by soldiers were buried", with "killed" taken for the main verb: an agent and no object. */
function isReduced(tree: Tree, verb: number): boolean {
  if (!hasAgent(tree, verb) || child(tree, verb, REL.nsubj) < 0) return false;
  return child(tree, verb, REL.obj) < 0 && child(tree, verb, REL.aux) < 0;
}

/** Does the verb have "be" or an agent beside it, so that it must be passive? */
export function isMarkedPassive(tree: Tree, verb: number): boolean {
  if (child(tree, verb, REL['aux:pass']) >= 0) return true;
  if (isReduced(tree, verb)) return true;
  if (tree.analysis.xpos[verb] === TAG.VBD || child(tree, verb, REL.nsubj) >= 0) return false;
  if (hasAgent(tree, verb)) return true;
  if (tree.analysis.xpos[verb] !== TAG.VBN || child(tree, verb, REL['nsubj:pass']) < 0) return false;
  return child(tree, verb, REL.aux) < 0;
}

/** Is the token a verb in the passive voice? A bare past participle after a noun counts. */
export function isPassive(tree: Tree, verb: number): boolean {
  if (isMarkedPassive(tree, verb)) return true;
  if (tree.analysis.xpos[verb] !== TAG.VBN) return false;
  const relation = tree.analysis.deprel[verb];
  if (relation === REL.acl) return child(tree, verb, REL.obj) < 0 && child(tree, verb, REL.aux) < 0;
  if (relation === REL.advcl) return child(tree, verb, REL.aux) < 0 && child(tree, verb, REL.nsubj) < 0;
  if (relation === REL.conj) {
    const head = tree.analysis.head[verb]!;
    return child(tree, verb, REL.aux) < 0 && child(tree, verb, REL.nsubj) < 0 && isPassive(tree, head);
  }
  return false;
}

/** Does "and" or "or" end the list in which a name stands? */
function isListed(tree: Tree, head: number, token: number): boolean {
  for (let c = tree.firstChild[head]!; c >= 0; c = tree.nextSibling[c]!)
    if (c >= token && tree.analysis.deprel[c] === REL.conj && child(tree, c, REL.cc) >= 0) return true;
  return (
    child(tree, token, REL.conj) >= 0 || child(tree, token, REL.cc) >= 0 || child(tree, head, REL.cc) >= 0
  );
}

const PLURAL = new Set([TAG.VB, TAG.VBP]);

/** "Peru, Chile agree to talk": two names with a comma for "and" in front of a plural verb, as headlines have it. */
function isPair(tree: Tree, head: number, token: number): boolean {
  const { deprel, upos, xpos } = tree.analysis;
  const verb = tree.analysis.head[head]!;
  if (deprel[head] !== REL.nsubj || verb < token || upos[verb] !== POS.VERB || !PLURAL.has(xpos[verb]!))
    return false;
  if (verb - token > PAIR_REACH || child(tree, token, REL.case) >= 0) return false;
  for (let at = head + 1; at < token; at++) if (word(tree, at) === ',') return true;
  return false;
}

/** So far behind its second name the verb of a headline stands: "Peru, Ann Sol to meet". */
const PAIR_REACH = 4;
const MISJOINED = relations('nmod', 'appos', 'dep', 'flat', 'obl', 'list');

/** A conjunct; or what "and" joins behind a name though the parser called it a part of the name. */
function isJoined(tree: Tree, head: number, token: number): boolean {
  const relation = tree.analysis.deprel[token]!;
  if (relation === REL.conj)
    return (
      tree.analysis.upos[token] !== POS.PROPN || isListed(tree, head, token) || isPair(tree, head, token)
    );
  if (!MISJOINED.has(relation) || token < head || tree.analysis.upos[head] !== POS.PROPN) return false;
  return child(tree, token, REL.cc) >= 0 && child(tree, token, REL.case) < 0;
}

/** The phrase and those joined to it by "and" or "or"; verbs joined to a noun by a wrong parse are left out. */
export function conjuncts(tree: Tree, token: number): number[] {
  const found = [token];
  const verbal = tree.analysis.upos[token] === POS.VERB;
  for (let i = 0; i < found.length && found.length < 16; i++) {
    for (let c = tree.firstChild[found[i]!]!; c >= 0; c = tree.nextSibling[c]!) {
      if (!isJoined(tree, found[i]!, c)) continue;
      if ((tree.analysis.upos[c] === POS.VERB) === verbal) found.push(c);
    }
  }
  return found;
}
