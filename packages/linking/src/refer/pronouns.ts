import type { Placed } from '../placed.js';
import { hasDeprel, hasUpos } from '../tags.js';
import { type Discourse, findBefore, headOf, isSubject } from './discourse.js';

const HE = new Set(['he', 'him', 'his', 'himself']);
const SHE = new Set(['she', 'her', 'hers', 'herself']);
const IT = new Set(['it', 'its', 'itself']);

/** The verb of a clause, or the first of those that share its subject: "called and promised". */
function sharedVerb({ reading: { analysis } }: Discourse, token: number): number {
  let verb = analysis.head[token]!;
  while (verb >= 0 && hasDeprel(analysis, verb, 'conj') && analysis.head[verb]! >= 0)
    verb = analysis.head[verb]!;
  return verb;
}

/** Whether a mention is the subject of the verb whose object the pronoun is: "Putin called him" is about two. */
function isOwnSubject(discourse: Discourse, mention: Placed, token: number): boolean {
  const { reading } = discourse;
  if (!isSubject(reading, mention)) return false;
  return sharedVerb(discourse, headOf(reading, mention)) === sharedVerb(discourse, token);
}

function person(discourse: Discourse, token: number, gender: 'male' | 'female'): Placed | undefined {
  const other = gender === 'male' ? 'female' : 'male';
  const object = hasDeprel(discourse.reading.analysis, token, 'obj', 'iobj');
  const fits = (mention: Placed) =>
    mention.type === 'person' &&
    discourse.gender(mention.entity) !== other &&
    !(object && isOwnSubject(discourse, mention, token));
  return findBefore(discourse, { before: token, sentences: 3, fits, prefer: 'first subject' });
}

/** "It is clear that", "it was he who": no thing. */
function isEmpty(discourse: Discourse, token: number): boolean {
  const { reading } = discourse;
  const { analysis, lower } = reading;
  if (hasDeprel(analysis, token, 'expl')) return true;
  if (lower[token] !== 'it') return false;
  const aux = /^(?:would|will|has|may|might|must|could|can)$/.test(lower[token + 1] ?? '');
  const verb = aux ? token + 2 : token + 1;
  if (!/^(?:is|was|be|been|'s|’s|seems|appears|remains|became|seem|appear)$/.test(lower[verb] ?? ''))
    return false;
  for (let i = verb + 1; i < Math.min(analysis.length, verb + 6); i++) {
    if (/^(?:that|to|who|which|whether|if)$/.test(lower[i]!)) return true;
  }
  return false;
}

const THINGS = new Set(['organization', 'country']);

/** Tokens further back than this are not looked at. */
const LONGEST_LOOK = 80;

/** Whether no subject stands before a token in its sentence. */
function isFirstSubject({ reading: { analysis, sentence } }: Discourse, token: number): boolean {
  const start = Math.max(analysis.sentences.first[sentence[token]!]!, token - LONGEST_LOOK);
  for (let i = start; i < token; i++) {
    if (hasDeprel(analysis, i, 'nsubj', 'nsubj:pass', 'expl')) return false;
  }
  return true;
}

/**
 * What "it" and "its" mean: the nearest subject of the same sentence; for "its" else the nearest name there; for the
 * first subject of a sentence the first subject of the sentence before. Never as an object: too often a whole event.
 */
function thing(discourse: Discourse, token: number): Placed | undefined {
  const { reading } = discourse;
  const possessive = reading.lower[token] === 'its' || reading.lower[token] === 'itself';
  const subject = hasDeprel(reading.analysis, token, 'nsubj', 'nsubj:pass');
  if ((!possessive && !subject) || isEmpty(discourse, token)) return undefined;
  const fits = ({ type, literal, form }: Placed) => THINGS.has(type) && !literal && form !== 'adjective';
  const near = { before: token, fits } as const;
  const same = findBefore(discourse, { ...near, sentences: 0, prefer: 'nearest subject' });
  if (same && (possessive || isSubject(reading, same))) return same;
  if (!isFirstSubject(discourse, token)) return undefined;
  const before = findBefore(discourse, { ...near, sentences: 1, prefer: 'first subject' });
  return before && isSubject(reading, before) ? before : undefined;
}

/** Mentions by he, she and it where an earlier name fits, in text order. */
export function findPronouns(discourse: Discourse): Placed[] {
  const { reading } = discourse;
  const found: Placed[] = [];
  for (let i = 0; i < reading.analysis.length; i++) {
    const word = reading.lower[i]!;
    if (word.length > 7 || !reading.readable[reading.sentence[i]!]) continue;
    const isIt = IT.has(word);
    if (!isIt && !HE.has(word) && !SHE.has(word)) continue;
    if (!hasUpos(reading.analysis, i, 'PRON', 'DET')) continue;
    const antecedent = isIt ? thing(discourse, i) : person(discourse, i, HE.has(word) ? 'male' : 'female');
    if (!antecedent) continue;
    found.push({
      first: i,
      last: i + 1,
      form: 'pronoun',
      type: antecedent.type,
      entity: antecedent.entity,
      score: isIt ? 0.55 : 0.7,
      via: 'pronoun',
    });
  }
  return found;
}
