import { sentenceOf } from '@newsgraph/schema';
import { POS, REL, relations } from '../rel.js';
import type { SentenceScene } from '../scene.js';
import { child, childrenOf, lemma, preposition } from '../tree.js';
import type { Actor } from './actor.js';
import { undergoer } from './arguments.js';
import type { Reading } from './types.js';

/** What is denied without saying whose it is. */
const CHARGES = new Set('allegation accusation charge claim suspicion'.split(' '));
const DENYING = new Set(['deny', 'reject', 'refute', 'dismiss', 'dispute', 'rebut', 'contest']);
/** The charge was made at most so many sentences before. */
const BACK = 2;
/** The one who made the charge counts so much, as the sentence may not name him. */
const BEFORE = 0.8;
const DETAILS = relations('nmod', 'nmod:poss', 'acl', 'acl:relcl');

/** The noun of a denied charge that the sentence tells nothing else of, or -1. */
function chargeOf({ reader }: SentenceScene, verb: number): number {
  const { tree } = reader.scene;
  if (tree.analysis.upos[verb] !== POS.VERB || !DENYING.has(lemma(tree, verb))) return -1;
  const noun = undergoer(tree, verb).token;
  if (noun < 0 || !CHARGES.has(lemma(tree, noun))) return -1;
  const details = childrenOf(tree, noun, DETAILS).filter((c) => c !== verb && preposition(tree, c) !== 'of');
  return details.length > 0 ? -1 : noun;
}

/** Does a token make a charge, by its pattern? */
function charges({ reader }: SentenceScene, token: number): boolean {
  const { tree } = reader.scene;
  const { upos } = tree.analysis;
  if (upos[token] !== POS.VERB || child(tree, token, REL['aux:pass']) >= 0) return false;
  return (
    reader.patterns.verb.get(lemma(tree, token))?.some(({ predicate }) => predicate === 'accuse') ?? false
  );
}

/** Who last accused one of the subjects in front of a token. */
function accuserOf(scene: SentenceScene, subjects: readonly Actor[], before: number): readonly Actor[] {
  const { tree } = scene.reader.scene;
  const { first } = tree.analysis.sentences;
  const start = first[Math.max(0, sentenceOf(tree.analysis, before) - BACK)]!;
  const denying = new Set(subjects.map(({ participant }) => participant.entity));
  for (let token = before - 1; token >= start; token--) {
    const reading = charges(scene, token) ? scene.reader.read(token) : undefined;
    if (reading?.pattern.predicate !== 'accuse' || reading.subjects.length === 0) continue;
    if (reading.objects.some(({ participant }) => denying.has(participant.entity))) return reading.subjects;
  }
  return [];
}

/** "Chile denied the allegations": the reading with the one who made them last, shown by the word for the charge. */
export function denialOf(scene: SentenceScene, reading: Reading): Reading {
  if (reading.pattern.predicate !== 'reject' || reading.objects.length > 0) return reading;
  const charge = chargeOf(scene, reading.trigger);
  if (charge < 0) return reading;
  const { start, end } = scene.reader.scene.tree.analysis;
  const span = { start: start[charge]!, end: end[charge]! };
  const inside = scene.first;
  const objects = accuserOf(scene, reading.subjects, reading.trigger).map(({ participant, score }) => {
    if (participant.first >= inside) return { participant, score };
    const mention = { ...participant.mention, ...span, form: 'nominal' } as const;
    const place = { first: charge, last: charge + 1, head: charge };
    return { participant: { ...participant, mention, ...place }, score: score * BEFORE };
  });
  return { ...reading, objects };
}

/** May a sentence that names one party alone tell of another? */
export function answers(scene: SentenceScene): boolean {
  for (let token = scene.first; token < scene.last; token++) if (chargeOf(scene, token) >= 0) return true;
  return false;
}
