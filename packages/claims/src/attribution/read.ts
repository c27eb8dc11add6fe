import { surfaceSubject } from '../events/arguments.js';
import { ACCORDING, REPORTING, SPEAKING } from '../lexicon/reporting.js';
import { POS, REL, relations } from '../rel.js';
import { child, childrenOf, isPassive, lemma, preposition, rel, type Tree } from '../tree.js';

/** Someone says something: half-open token ranges. `source` is the head of the phrase that names who says it. */
export interface Attribution {
  readonly source: number;
  readonly cue: number;
  readonly first: number;
  readonly last: number;
  /** Reported as speech, not as thought or demand. */
  readonly spoken: boolean;
}

const CONTENT = relations('ccomp', 'parataxis', 'csubj', 'dep');

/** First and one past the last token of the phrase or clause that a token heads. Linear in its size. */
export function subtree(tree: Tree, token: number): { first: number; last: number } {
  let first = token;
  let last = token + 1;
  const stack = [token];
  while (stack.length > 0) {
    const top = stack.pop()!;
    first = Math.min(first, top);
    last = Math.max(last, top + 1);
    for (let c = tree.firstChild[top]!; c >= 0; c = tree.nextSibling[c]!) stack.push(c);
  }
  return { first, last };
}

function speaker(tree: Tree, verb: number): number {
  if (!isPassive(tree, verb)) return surfaceSubject(tree, verb).token;
  return child(tree, verb, REL['obl:agent']);
}

/** The subject; after "said" a name that the parser took for something else. */
function insertedSpeaker(tree: Tree, verb: number): number {
  const subject = child(tree, verb, REL.nsubj);
  if (subject >= 0) return subject;
  for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!) {
    const upos = tree.analysis.upos[c];
    if (c > verb && (upos === POS.PROPN || upos === POS.NOUN) && preposition(tree, c) === '') return c;
  }
  const before = verb - 1;
  return before >= 0 && tree.analysis.upos[before] === POS.PROPN ? before : -1;
}

/** "Talks failed, the minister said": the clause hangs on the content, or the content on it. */
function inserted(
  tree: Tree,
  verb: number,
  sentence: { first: number; last: number },
): Attribution | undefined {
  const relation = rel(tree, verb);
  const aside = relation === REL.parataxis || (relation === REL.conj && child(tree, verb, REL.cc) < 0);
  if (!aside || !SPEAKING.has(lemma(tree, verb)) || child(tree, verb, REL.obj) >= 0) return undefined;
  const source = insertedSpeaker(tree, verb);
  if (source < 0) return undefined;
  const clause = subtree(tree, verb);
  const before = clause.first - sentence.first > sentence.last - clause.last;
  const content = before
    ? { first: sentence.first, last: clause.first }
    : { first: clause.last, last: sentence.last };
  return { source, cue: verb, ...content, spoken: true };
}

function governing(tree: Tree, verb: number): Attribution | undefined {
  const contents = childrenOf(tree, verb, CONTENT).filter(
    (clause) => rel(tree, clause) === REL.ccomp || (SPEAKING.has(lemma(tree, verb)) && clause < verb),
  );
  if (contents.length === 0) return undefined;
  const source = speaker(tree, verb);
  if (source < 0) return undefined;
  const ranges = contents.map((clause) => subtree(tree, clause));
  const first = Math.min(...ranges.map((range) => range.first));
  const last = Math.max(...ranges.map((range) => range.last));
  return { source, cue: verb, first, last, spoken: SPEAKING.has(lemma(tree, verb)) };
}

function accordingTo(
  tree: Tree,
  token: number,
  sentence: { first: number; last: number },
): Attribution | undefined {
  if (!ACCORDING.has(preposition(tree, token))) return undefined;
  const cue = child(tree, token, REL.case);
  const phrase = subtree(tree, token);
  const after = phrase.last >= sentence.last - 2;
  const content = after
    ? { first: sentence.first, last: phrase.first }
    : { first: phrase.last, last: sentence.last };
  return { source: token, cue: cue >= 0 ? cue : token, ...content, spoken: true };
}

/** Every attribution in a sentence, in the order of its cues. */
export function readAttributions(tree: Tree, sentence: { first: number; last: number }): Attribution[] {
  const found: Attribution[] = [];
  for (let token = sentence.first; token < sentence.last; token++) {
    const upos = tree.analysis.upos[token];
    let attribution: Attribution | undefined;
    if (upos === POS.VERB && REPORTING.has(lemma(tree, token)))
      attribution = governing(tree, token) ?? inserted(tree, token, sentence);
    else if (upos !== POS.PUNCT) attribution = accordingTo(tree, token, sentence);
    if (attribution && attribution.last > attribution.first) found.push(attribution);
  }
  return found;
}

/** The attribution whose content most closely surrounds a token; undefined when the text itself says so. */
export function attributionOf(attributions: readonly Attribution[], token: number): Attribution | undefined {
  let best: Attribution | undefined;
  for (const attribution of attributions) {
    if (token < attribution.first || token >= attribution.last || token === attribution.cue) continue;
    const narrower = !best || attribution.last - attribution.first < best.last - best.first;
    if (narrower) best = attribution;
  }
  return best;
}
