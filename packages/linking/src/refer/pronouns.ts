import type { Placed } from '../placed.js';
import { hasDeprel, hasUpos } from '../tags.js';
import { type Discourse, findBefore } from './discourse.js';

const HE = new Set(['he', 'him', 'his', 'himself']);
const SHE = new Set(['she', 'her', 'hers', 'herself']);
const IT = new Set(['it', 'its', 'itself']);

function person(discourse: Discourse, token: number, gender: 'male' | 'female'): Placed | undefined {
  const other = gender === 'male' ? 'female' : 'male';
  const fits = ({ entity, type }: Placed) => type === 'person' && discourse.gender(entity) !== other;
  return findBefore(discourse, { before: token, sentences: 3, fits, prefer: 'first subject' });
}

/** "It is clear that", "it was he who": no thing. */
function isEmpty(discourse: Discourse, token: number): boolean {
  const { reading } = discourse;
  const { analysis, lower } = reading;
  if (hasDeprel(analysis, token, 'expl')) return true;
  if (lower[token] !== 'it') return false;
  const be = /^(?:is|was|'s|’s|would|will|has|may|might|seems|appears|remains|became|be)$/.test(
    lower[token + 1] ?? '',
  );
  if (!be) return false;
  for (let i = token + 2; i < Math.min(analysis.length, token + 8); i++) {
    if (/^(?:that|to|who|which|whether|if)$/.test(lower[i]!)) return true;
  }
  return false;
}

const THINGS = new Set(['organization', 'country']);

function thing(discourse: Discourse, token: number): Placed | undefined {
  if (isEmpty(discourse, token)) return undefined;
  const { reading } = discourse;
  const possessive = reading.lower[token] === 'its';
  const fits = ({ type, literal, form }: Placed) => THINGS.has(type) && !literal && form !== 'adjective';
  const same = findBefore(discourse, { before: token, sentences: 0, fits, prefer: 'nearest subject' });
  if (same) return same;
  const acts = hasDeprel(reading.analysis, token, 'nsubj', 'nsubj:pass') || possessive;
  return acts
    ? findBefore(discourse, { before: token, sentences: 1, fits, prefer: 'first subject' })
    : undefined;
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
