import { ROLE_NOUNS } from '../lexicon/roles.js';
import type { Placed } from '../placed.js';
import type { Reading } from '../reading.js';
import { hasDeprel, hasUpos, hasXpos } from '../tags.js';
import { above, clauseSubjects } from './clauses.js';
import { isExample } from './countries.js';
import { findBefore, headOf, isSubject } from './discourse.js';
import { judgedBefore } from './judged.js';
import type { PersonSearch } from './persons.js';
import { SPEECH } from './speech.js';

type Search = Pick<PersonSearch, 'discourse' | 'clauses' | 'quoted'>;

const GROUPS = new Set(['organization', 'country']);

/** "It is clear that", "it was he who": no thing. */
function isEmpty({ discourse: { reading } }: Search, token: number): boolean {
  const { analysis, lower } = reading;
  if (hasDeprel(analysis, token, 'expl')) return true;
  const aux = /^(?:would|will|has|may|might|must|could|can)$/.test(lower[token + 1] ?? '');
  const verb = aux ? token + 2 : token + 1;
  if (!/^(?:is|was|be|been|'s|’s|seems|appears|remains|became|seem|appear)$/.test(lower[verb] ?? ''))
    return false;
  for (let i = verb + 1; i < Math.min(analysis.length, verb + 6); i++) {
    if (/^(?:that|to|who|which|whether|if)$/.test(lower[i]!)) return true;
  }
  return (
    /^(?:a|an|the|not|our|my|just|time|about)$/.test(lower[verb + 1] ?? '') &&
    /^["“”]|``$/.test(lower[token - 1] ?? '')
  );
}

const ANSWERS =
  /^(?:reject|accept|deny|dismiss|refuse|uphold|grant|approve|decline|ignore|welcome|answer|heed|oppose|back|meet|fulfil|fulfill|condemn|criticise|criticize|denounce)$/;
const ASKED =
  /^(?:appeal|request|demand|offer|application|bid|claim|proposal|call|plea|petition|complaint|invitation|plan|conduct|action|actions|behaviour|behavior|demands|requests|offers|proposals|calls|claims)$/;

/** "The court rejected its appeal": what is answered is another's. */
function isAnswered({ discourse: { reading } }: Search, token: number, verb: number): boolean {
  const { analysis } = reading;
  const noun = analysis.head[token]!;
  return (
    noun >= 0 &&
    analysis.head[noun] === verb &&
    ANSWERS.test(analysis.lemma[verb]!) &&
    ASKED.test(reading.lower[noun]!)
  );
}

const HOSTILE =
  /^(?:topple|overthrow|oust|attack|invade|bomb|destabilise|destabilize|undermine|threaten|defame|violate|breach|sabotage|unseat)$/;
const ITS_OWN =
  /^(?:government|coalition|sovereignty|territory|leadership|airspace|regime|independence|borders|integrity|stability|security)$/;

/** "The rebels wanted to topple its government": what is attacked is another's. */
function isAttacked({ discourse: { reading } }: Search, token: number, verb: number): boolean {
  const noun = reading.analysis.head[token]!;
  if (noun < 0 || !ITS_OWN.test(reading.lower[noun]!)) return false;
  const act = reading.analysis.head[noun]!;
  if (act < 0 || !HOSTILE.test(reading.analysis.lemma[act]!)) return false;
  return verb === act || reading.analysis.head[act] === verb;
}

function fits({ type, literal, form }: Placed): boolean {
  return GROUPS.has(type) && !literal && form !== 'adjective';
}

/** Words between a possessive and its noun. */
const MOST_WORDS = 7;

/** Whose a subject is said to be: "its council has met, and its chairman" has one owner. */
function sameOwner({ discourse: { reading }, clauses }: Search, subject: number): Placed | undefined {
  const first = clauses.mentionAt(subject)?.first ?? subject;
  for (let i = first - 1; i >= 0 && subject - i <= MOST_WORDS; i--) {
    if (reading.sentence[i] !== reading.sentence[subject]) return undefined;
    if (reading.lower[i] === 'its') return clauses.mentionAt(i);
    if (hasUpos(reading.analysis, i, 'VERB', 'ADP', 'PUNCT', 'AUX')) return undefined;
  }
  return undefined;
}

/** What a clause's subject tells of "it": a group, a stop because the subject itself is meant, or nothing. */
type Verdict = Placed | 'stop' | undefined;

function verdictOf({ discourse: { reading }, clauses }: Search, subject: number): Verdict {
  const mention = clauses.mentionAt(subject) ?? clauses.ownerAt(subject);
  if (mention) return fits(mention) || clauses.ownerAt(subject) === mention ? mention : undefined;
  const thing = hasUpos(reading.analysis, subject, 'NOUN') && hasXpos(reading.analysis, subject, 'NN');
  return thing && !ROLE_NOUNS.has(reading.lower[subject]!) ? 'stop' : undefined;
}

function isOutsideSpeaker(
  { discourse: { reading }, quoted }: Search,
  token: number,
  subject: number,
  verb: number,
): boolean {
  return quoted[token] === 1 && !quoted[subject] && SPEECH.test(reading.analysis.lemma[verb]!);
}

/** The group that governs a pronoun in its own sentence. */
function governing(search: Search, token: number, possessive: boolean): Verdict {
  const { discourse, clauses } = search;
  for (const { subject, verb } of clauseSubjects(discourse.reading, clauses, token, true)) {
    if (subject >= token || isOutsideSpeaker(search, token, subject, verb)) continue;
    if (possessive && (isAnswered(search, token, verb) || isAttacked(search, token, verb))) continue;
    const owner = possessive ? sameOwner(search, subject) : undefined;
    if (owner && fits(owner)) return owner;
    const verdict = verdictOf(search, subject);
    if (verdict) return verdict;
  }
  return undefined;
}

/** Tokens further back than this are not looked at. */
const LONGEST_LOOK = 80;

/** Whether no subject stands before a token in its sentence. */
function isFirstSubject({ discourse: { reading } }: Search, token: number): boolean {
  const { analysis, sentence } = reading;
  const start = Math.max(analysis.sentences.first[sentence[token]!]!, token - LONGEST_LOOK);
  for (let i = start; i < token; i++) {
    if (hasDeprel(analysis, i, 'nsubj', 'nsubj:pass', 'expl')) return false;
  }
  return true;
}

/** The first subject in front of a main verb that has none of its own: "The bill, presented on Monday, would ...". */
function firstSubject({ discourse: { reading } }: Search, from: number, verb: number): number | undefined {
  for (let i = from; i < Math.min(verb, from + LONGEST_LOOK); i++)
    if (hasDeprel(reading.analysis, i, 'nsubj', 'nsubj:pass')) return i;
  return undefined;
}

/** The subject of the main clause of the sentence before. */
function subjectBefore(search: Search, token: number): Placed | undefined {
  const { discourse, clauses } = search;
  const { reading } = discourse;
  const { sentences, head } = reading.analysis;
  const before = reading.sentence[token]! - 1;
  if (before < 0) return undefined;
  for (let i = sentences.first[before]!; i < sentences.last[before]!; i++) {
    if (head[i]! >= 0) continue;
    const subject = clauses.subjectOf(i) ?? firstSubject(search, sentences.first[before]!, i);
    const verdict = subject === undefined ? undefined : verdictOf(search, subject);
    if (verdict === 'stop') return undefined;
    if (verdict) return verdict;
  }
  const found = findBefore(discourse, { before: token, fits, sentences: 1, prefer: 'first subject' });
  return found && isSubject(reading, found) ? found : undefined;
}

/** "..., said its lawyer": whose the one is who says what stands before. */
function isSaidBy({ analysis }: Reading, token: number): boolean {
  return token > 0 && SPEECH.test(analysis.lemma[token - 1]!) && hasUpos(analysis, token - 1, 'VERB');
}

const THREATENS =
  /^(?:sanction|punish|warn|threaten|impose|retaliate|attack|strike|hit|cut|suspend|respond|isolate|expel|freeze|penalise|penalize|boycott|invade)$/;

/** Whom a clause acts on: its object, or the country behind "on" or "against". */
function actedOn({ discourse, clauses }: Search, verb: number, before: number): Placed | undefined {
  const object = clauses.controlledBy(verb);
  const mention = object === undefined || object >= before ? undefined : clauses.mentionAt(object);
  if (mention && GROUPS.has(mention.type)) return mention;
  const { lower, sentence } = discourse.reading;
  const behind = ({ type, first, form }: Placed) =>
    GROUPS.has(type) && form === 'name' && first > verb && /^(?:on|against|upon)$/.test(lower[first - 1]!);
  const found = findBefore(discourse, { before, sentences: 0, fits: behind });
  return found && sentence[found.first] === sentence[verb] ? found : undefined;
}

/** "Would sanction Russia if it attacked", "warned Chile that it would act if it did": the one who is threatened. */
function threatened(search: Search, token: number): Placed | undefined {
  const { reading } = search.discourse;
  if (!/^(?:if|should|unless)$/.test(reading.lower[token - 1] ?? '')) return undefined;
  for (const verb of above(reading.analysis, token).slice(1)) {
    if (!THREATENS.test(reading.analysis.lemma[verb]!)) continue;
    const target = verb < token ? actedOn(search, verb, token) : undefined;
    if (target) return target;
  }
  return undefined;
}

/**
 * The group or country that "it", "its" or "itself" means: the subject of the nearest clause around it, or whom that
 * clause makes act ("urged Cuba to end its"); for "its" else the nearest name of the sentence; for the first subject of a
 * sentence the subject of the sentence before. Not "it" as an object: too often a whole event.
 */
export function thingMeant(search: Search, token: number): Placed | undefined {
  const { discourse } = search;
  const { reading } = discourse;
  const possessive = reading.lower[token] !== 'it';
  const subject = hasDeprel(reading.analysis, token, 'nsubj', 'nsubj:pass');
  if (!possessive && (!subject || isEmpty(search, token))) return undefined;
  const judged = threatened(search, token) ?? judgedBefore(reading, search.clauses, token);
  if (judged && (fits(judged) || !possessive)) return judged;
  const around = governing(search, token, possessive);
  if (around === 'stop') return undefined;
  if (around) return around;
  if (possessive) {
    const fitting = (mention: Placed) => fits(mention) && !isExample(reading, mention);
    const same = findBefore(discourse, {
      before: token,
      fits: fitting,
      sentences: 0,
      ...(isSaidBy(reading, token) && { prefer: 'first subject' as const }),
    });
    if (same && !isAnswered(search, token, reading.analysis.head[headOf(reading, same)]!)) return same;
  }
  return isFirstSubject(search, token) ? subjectBefore(search, token) : undefined;
}

/** Whether a name has others joined to it, so that "they" are all of them. */
function isJoined({ discourse: { reading } }: Search, mention: Placed): boolean {
  const head = headOf(reading, mention);
  const { analysis } = reading;
  const limit = Math.min(analysis.length, mention.last + 12);
  for (let i = mention.last; i < limit; i++)
    if (analysis.head[i] === head && hasDeprel(analysis, i, 'conj')) return true;
  return hasDeprel(analysis, head, 'conj');
}

/** Whether a semicolon stands between: another statement begins. */
function isParted({ discourse: { reading } }: Search, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.words[i] === ';') return true;
  return false;
}

/** The group that "they" or "their" means: the organization, authorities or people that is the nearest clause's subject. */
export function groupMeant(search: Search, token: number): Placed | undefined {
  const { discourse, clauses } = search;
  const { reading } = discourse;
  const possessive = reading.lower[token] === 'their' || reading.lower[token] === 'themselves';
  if (!possessive && !hasDeprel(reading.analysis, token, 'nsubj', 'nsubj:pass')) return undefined;
  const [nearest] = clauseSubjects(reading, clauses, token, true).filter(({ subject }) => subject < token);
  if (!nearest || isParted(search, nearest.subject, token)) return undefined;
  if (isOutsideSpeaker(search, token, nearest.subject, nearest.verb)) return undefined;
  const mention = clauses.mentionAt(nearest.subject) ?? clauses.ownerAt(nearest.subject);
  if (!mention || isJoined(search, mention)) return undefined;
  const owner = mention === clauses.ownerAt(nearest.subject);
  const people = mention.form === 'adjective' && /s$|ese$|ish$/.test(reading.lower[mention.last - 1]!);
  return owner || people || (mention.type === 'organization' && fits(mention)) ? mention : undefined;
}
