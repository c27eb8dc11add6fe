import { HE_NOUNS, SHE_NOUNS } from '../lexicon/persons.js';
import { ROLE_NOUNS } from '../lexicon/roles.js';
import type { Placed } from '../placed.js';
import type { Reading } from '../reading.js';
import type { Gender } from '../roles.js';
import { hasDeprel, hasXpos } from '../tags.js';
import type { Clauses } from './clauses.js';
import type { Discourse } from './discourse.js';

interface Scene {
  readonly discourse: Discourse;
  readonly clauses: Clauses;
  readonly gender: Gender;
}

/** Behind these "for his" is of whom they are said to. */
const THANKS =
  /^(?:thank|praise|criticise|criticize|condemn|accuse|blame|congratulate|commend|honour|honor|applaud)$/;

/** Whether a noun is the subject of a clause, or acted on by another than a person. */
function standsOut({ discourse: { reading }, clauses }: Scene, noun: number, person: string): boolean {
  const { analysis } = reading;
  if (hasDeprel(analysis, noun, 'nsubj', 'nsubj:pass')) return true;
  if (!hasDeprel(analysis, noun, 'obj', 'iobj')) return false;
  const verb = analysis.head[noun]!;
  const subject = clauses.subjectOf(verb);
  if (subject === undefined) return false;
  return clauses.mentionAt(subject)?.entity !== person || THANKS.test(analysis.lemma[verb]!);
}

/** Whether a description is of one whom a noun may mean: a president is a leader. */
function isCalled(description: string, noun: string): boolean {
  if (description.includes(noun)) return true;
  return noun === 'leader' && /president|prime minister|king|emir|premier|chair|chief/.test(description);
}

const KIN =
  /^(?:child|baby|infant|toddler|son|daughter|mother|father|husband|wife|brother|sister|uncle|aunt|nephew|niece|cousin|friend|relative|widow|girlfriend|boyfriend)$/;

/** Whether relatives are of somebody of the text, who may be one of them: not "a mother". */
function isRelated({ lower }: Reading, noun: number): boolean {
  return KIN.test(lower[noun]!) && !/^(?:an?|another|one)$/.test(lower[noun - 1] ?? '');
}

/** Whether a token is a noun for one person of whom the text gives no name. */
function isUnnamed({ discourse: { reading }, clauses, gender }: Scene, token: number): boolean {
  const noun = reading.lower[token]!;
  const nouns = gender === 'male' ? HE_NOUNS : SHE_NOUNS;
  if (reading.capital[token] || !(nouns.has(noun) || ROLE_NOUNS.has(noun))) return false;
  return hasXpos(reading.analysis, token, 'NN') && !isRelated(reading, token) && !clauses.mentionAt(token);
}

/** "Police arrested the man while he": whether an unnamed person between a name and a pronoun may be meant. */
export function isInterrupted(scene: Scene, { entity, last }: Placed, token: number): boolean {
  const { discourse } = scene;
  const { analysis, sentence, lower } = discourse.reading;
  for (let i = token - 1; i >= last && sentence[token]! - sentence[i]! <= 1; i--) {
    if (!isUnnamed(scene, i) || analysis.head[token] === i) continue;
    if (isCalled(discourse.description(entity), lower[i]!)) continue;
    const before = sentence[i] !== sentence[token];
    if (before && !hasDeprel(analysis, analysis.head[i]!, 'root')) continue;
    if (standsOut(scene, i, entity)) return true;
  }
  return false;
}
