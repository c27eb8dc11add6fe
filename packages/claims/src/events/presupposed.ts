import { OBJECT_OPERATORS } from '../lexicon/operators.js';
import { POS, REL, TAG } from '../rel.js';
import { child, lemma, preposition, rel, type Tree, withParticle, word } from '../tree.js';

function set(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Verbs that take a stand on what is there: "will condemn the attack", "debated its withdrawal". */
const STANDS =
  set(`condemn denounce criticize criticise decry deplore slam blast lament mourn regret question defend justify praise
  hail applaud mention describe call label recall remember mark commemorate discuss debate protest punish sanction blame
  thank rebuke fault apologize apologise avenge survive witness investigate probe flee escape address resolve
  repel resist counter combat confront`);
/** Those that would undo what somebody has done, but may also be said of what is only planned. */
const AGAINST = set('oppose reject dispute contest denounce resent');
/** What somebody says stays said when another turns it down. */
const UTTERANCES =
  set(`demand request accusation offer threat claim call appeal proposal warning criticism complaint charge
  plea allegation ultimatum invitation`);
const TURNING_DOWN = set(
  'reject deny dismiss refute dispute refuse spurn rebuff ignore brush decline rebut ridicule contest',
);
/** "over the invasion of Chile", "for its attack on Chile": why something is done. */
const CAUSES = set('over against');
/** Verbs that judge what has been done: "condemned it for attacking". */
export const JUDGING =
  set(`condemn criticize criticise punish sanction blame thank rebuke denounce praise fault apologize apologise
  castigate chide scold laud applaud commend congratulate fine jail convict berate slam blast censure reprimand`);

/** "for attacking": an act behind "for". */
export function isForWhat(tree: Tree, clause: number): boolean {
  return preposition(tree, clause) === 'for';
}

/** "Peru's raid", "its raid", "the Peruvian raid": one that is known. */
function isOwned(tree: Tree, noun: number): boolean {
  for (let c = tree.firstChild[noun]!; c >= 0 && c < noun; c = tree.nextSibling[c]!) {
    const relation = rel(tree, c);
    if (relation === REL['nmod:poss']) return true;
    if (relation === REL.compound && tree.analysis.upos[c] === POS.PROPN)
      return child(tree, noun, REL.det) < 0;
    const { upos, start, text } = tree.analysis;
    const letter = text[start[c]!]!;
    if (upos[c] === POS.ADJ && tree.analysis.xpos[c] !== TAG.VBN && letter !== letter.toLowerCase())
      return child(tree, noun, REL.det) < 0 || isThe(tree, noun);
  }
  return false;
}

function isThe(tree: Tree, noun: number): boolean {
  const determiner = child(tree, noun, REL.det);
  return determiner >= 0 && (word(tree, determiner) === 'the' || word(tree, determiner) === 'this');
}

/** Is the event one that somebody has, or one that is named: "Peru's visit", "the raid"? */
export function isKnown(tree: Tree, noun: number): boolean {
  return child(tree, noun, REL['nmod:poss']) >= 0;
}

const MEETINGS = set(
  'talk meeting call conversation visit summit session negotiation discussion consultation',
);
const DURING = set('in during at after');

/** "pledged in talks": what has been said there shows that they took place. */
function isSetting(tree: Tree, noun: number, governor: number): boolean {
  if (tree.analysis.xpos[governor] !== TAG.VBD || governor > noun) return false;
  return MEETINGS.has(lemma(tree, noun)) && DURING.has(preposition(tree, noun));
}

/** "will raise Peru's raid": a matter to talk about. */
function isOfName(tree: Tree, noun: number): boolean {
  const owner = child(tree, noun, REL['nmod:poss']);
  return owner >= 0 && tree.analysis.upos[owner] === POS.PROPN;
}

/** "Considering Peru's raid, the mood was calm": a preposition in all but form, of what somebody named has done. */
function isTakenIntoAccount(tree: Tree, noun: number, governor: number): boolean {
  if (word(tree, governor) !== 'considering' || governor > noun || rel(tree, governor) !== REL.advcl)
    return false;
  const owner = child(tree, noun, REL['nmod:poss']);
  return owner >= 0 && tree.analysis.upos[owner] === POS.PROPN && preposition(tree, governor) === '';
}

/**
 * Does the text take an event noun for granted, whatever becomes of the verb above it: "will condemn Peru's raid", "will
 * impose sanctions over the raid", "rejected a Peruvian demand"?
 */
export function isPresupposed(tree: Tree, noun: number): boolean {
  const governor = tree.analysis.head[noun]!;
  if (governor < 0) return false;
  const relation = rel(tree, noun);
  const name = lemma(tree, governor);
  if (relation === REL.obj || relation === REL['nsubj:pass']) {
    if (UTTERANCES.has(lemma(tree, noun)) && TURNING_DOWN.has(name)) return true;
    if (isTakenIntoAccount(tree, noun, governor)) return true;
    if (name === 'raise' && isOfName(tree, noun)) return true;
    if (AGAINST.has(name)) return child(tree, noun, REL['nmod:poss']) >= 0;
    if (!STANDS.has(name) || OBJECT_OPERATORS.has(withParticle(tree, governor))) return false;
    return isOwned(tree, noun) || isThe(tree, noun);
  }
  if (relation !== REL.obl && relation !== REL.nmod) return false;
  if (isSetting(tree, noun, governor)) return true;
  const by = preposition(tree, noun);
  const cause = CAUSES.has(by) || (by === 'for' && JUDGING.has(name));
  return cause && (isOwned(tree, noun) || isThe(tree, noun));
}
