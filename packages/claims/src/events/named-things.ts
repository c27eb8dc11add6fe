import { SPEAKING } from '../lexicon/reporting.js';
import type { Participant } from '../participants.js';
import { POS, REL, relations } from '../rel.js';
import { child, lemma, rel, type Tree, word } from '../tree.js';
import type { Reading } from './types.js';

const PRESS = new Set(['broadcaster', 'newspaper', 'news agency', 'magazine']);
const BEFORE_NOUN = relations('compound', 'amod', 'nmod:desc');
/** Things that bear a name and are neither its own nor done by it: "a YouTube video", "the Iran deal". */
const SHOWN = new Set('video page account channel post series show clip app'.split(' '));
const COLONIES = new Set(['colony', 'protectorate', 'mandate']);
const PACTS = new Set('agreement deal pact treaty accord war crisis conflict'.split(' '));
const JUDGED = new Set(['accuse', 'reject', 'support', 'threaten']);
const FIRMS = new Set(
  'startup company firm business enterprise bank airline university student scientist'.split(' '),
);
const SHARED = new Set(['cooperate', 'agree', 'consult', 'support']);
const FORCE = /^event:assault:noun:(?:hijacking|stabbing|shooting|beheading|lynching|bombing)$/;
const NEAR = 4;

/** The noun that a name stands before as its part, or -1. */
function nounBehind(tree: Tree, { head, last }: Participant): number {
  const noun = tree.analysis.head[head]!;
  return noun >= last && noun - last <= 2 && BEFORE_NOUN.has(rel(tree, head)) ? noun : -1;
}

/** "blamed the EU-Turkey deal", "in a YouTube video": is the party only a part of a thing's name? */
export function isPartOfThing(tree: Tree, { pattern }: Reading, object: Participant): boolean {
  const noun = nounBehind(tree, object);
  if (noun < 0 || object.type === 'person') return false;
  const name = lemma(tree, noun);
  if (SHOWN.has(name)) return object.type === 'organization';
  if (COLONIES.has(name)) return true;
  return (
    PACTS.has(name) && JUDGED.has(pattern.predicate) && !pattern.slots.some(({ kind }) => kind === 'each')
  );
}

/** "between German and Chinese startups": what firms and students do with one another is not done by their countries. */
export function isBetweenFirms(tree: Tree, { pattern }: Reading, parties: readonly Participant[]): boolean {
  if (!SHARED.has(pattern.predicate)) return false;
  return parties.some((party) => {
    const noun = party.mention.form === 'adjective' ? nounBehind(tree, party) : -1;
    return noun >= 0 && FIRMS.has(lemma(tree, noun));
  });
}

/** Whom reporters speak with: "CNN spoke to Ann Sol". */
export function isPress({ pattern: { predicate, rule } }: Reading, parties: readonly Participant[]): boolean {
  if (predicate !== 'consult' && rule !== 'event:request:verb:tell') return false;
  return parties.some(({ subtype }) => subtype !== undefined && PRESS.has(subtype));
}

/** "the Palestinian hijacking": done by some of a people. */
export function isOfSome({ pattern: { rule } }: Reading, { type, mention }: Participant): boolean {
  return type === 'country' && mention.form === 'adjective' && FORCE.test(rule);
}

/** "seized in the case, a TASS correspondent reports": who tells it, behind a comma. */
export function isTeller(tree: Tree, { trigger }: Reading, { first, last }: Participant): boolean {
  if (first < trigger || first < 1) return false;
  const comma = word(tree, first - 1) === ',' || (first > 1 && word(tree, first - 2) === ',');
  if (!comma) return false;
  for (let token = last; token < tree.analysis.length && token < last + NEAR; token++) {
    if (word(tree, token) === ',') return false;
    if (tree.analysis.upos[token] === POS.VERB) return SPEAKING.has(lemma(tree, token));
  }
  return false;
}

/** "Japanese and Muslim Americans": two words for some of one people. */
export function isOnePeople(tree: Tree, one: Participant, other: Participant): boolean {
  const [left, right] = one.first < other.first ? [one, other] : [other, one];
  if (left.mention.form !== 'adjective' || !word(tree, right.head).endsWith('ns')) return false;
  if (right.first - left.last > NEAR || rel(tree, left.head) === REL.root) return false;
  for (let token = left.last; token < right.first; token++) {
    const upos = tree.analysis.upos[token];
    if (upos !== POS.CCONJ && upos !== POS.ADJ && upos !== POS.PROPN) return false;
  }
  return right.first - left.last > 1 && word(tree, right.first - 1) !== 'and';
}

const PENALTIES = new Set(['sanctions', 'boycott', 'embargo']);

/** "called for sanctions against Peru": asked of others, and no reproach. */
export function isCallForPenalty(tree: Tree, { pattern, trigger, last }: Reading): boolean {
  if (pattern.rule !== 'event:accuse:verb:call') return false;
  for (let token = trigger + 1; token < last; token++) if (PENALTIES.has(word(tree, token))) return true;
  return false;
}

const REPORTS = new Set(
  'report allegation claim version rumour rumor accusation suggestion notion idea theory'.split(' '),
);
const HAPPENINGS = new Set('crash accident death incident disappearance collapse fire outbreak'.split(' '));
const DENYING = new Set(['reject', 'accuse']);

/** "rejects reports of raids on Peru", "called the crash of a Peruvian plane an attack": of whom something is told. */
export function isToldOf(tree: Tree, { pattern, trigger }: Reading, { first }: Participant): boolean {
  if (!DENYING.has(pattern.predicate)) return false;
  const noun = child(tree, trigger, REL.obj);
  if (noun < trigger || noun >= first) return false;
  const told = pattern.predicate === 'reject' ? REPORTS : HAPPENINGS;
  return told.has(lemma(tree, noun)) && noun + 1 < tree.analysis.length && word(tree, noun + 1) === 'of';
}

const AGREEING = 'event:agree:verb:agree';
const ARGUING = 'event:request:verb:argue';

/** "agrees with Ann on every issue", "argued that he should go free": what somebody thinks. */
export function isOpinion(
  tree: Tree,
  { pattern: { rule }, trigger }: Reading,
  [subject, object]: readonly [Participant, Participant],
): boolean {
  if (subject.type !== 'person' || object.type !== 'person') return false;
  if (rule === ARGUING) return true;
  if (rule !== AGREEING || trigger + 1 >= tree.analysis.length) return false;
  return word(tree, trigger + 1) === 'with' && child(tree, trigger, REL.xcomp) < 0;
}

/** "America First": a slogan. */
export function isSlogan(tree: Tree, { last }: Participant): boolean {
  const { text, start, end, length } = tree.analysis;
  return last < length && text.slice(start[last]!, end[last]!) === 'First';
}
