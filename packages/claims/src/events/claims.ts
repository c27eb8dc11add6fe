import { type Claim, predicate, SENTENCE_KIND, sentenceSpan } from '@newsgraph/schema';
import type { Participant } from '../participants.js';
import { REL, TAG } from '../rel.js';
import type { Draft, SentenceScene } from '../scene.js';
import { child, lemma, type Tree, word } from '../tree.js';
import { timeOf } from '../when/time.js';
import { placeOf } from '../where/place.js';
import type { Actor, Scene } from './actor.js';
import { isApart } from './apart.js';
import { isBesideDeed } from './beside-deed.js';
import { readCertainty } from './context.js';
import { isNoDeed } from './deed.js';
import { denialOf } from './denial.js';
import { isNoParty } from './no-party.js';
import { principalOf } from './principal.js';
import { isPrivate } from './private.js';
import type { Reading } from './types.js';
import { isUnsaid } from './unsaid.js';
import { verbalOf } from './verbal.js';

const BASE = 0.95;
const MAX_PAIRS = 16;
const COOPERATIVE = new Set(['verbal cooperation', 'material cooperation']);

/** Every event of a sentence, parties found or not; those that another one speaks for are left out. */
export function readingsIn(scene: SentenceScene): Reading[] {
  const readings: Reading[] = [];
  const consumed = new Set<number>();
  for (let token = scene.first; token < scene.last; token++) {
    const read = scene.reader.read(token);
    if (!read) continue;
    const reading = verbalOf(scene, denialOf(scene, read));
    readings.push(reading);
    const whole = reading.subjects.length > 0 && reading.objects.length > 0;
    for (const other of whole ? reading.consumed : reading.parts) consumed.add(other);
  }
  return readings.filter((reading) => !consumed.has(reading.trigger));
}

/** "deliver water; Chile pledges more": a party behind a semicolon belongs to what is said there. */
function isBehindSemicolon(tree: Tree, { trigger }: Reading, { participant }: Actor): boolean {
  for (let token = trigger + 1; token < participant.first; token++)
    if (word(tree, token) === ';') return true;
  return false;
}

/** More parties than this do a thing together, not each with each. */
const MAX_MUTUAL = 4;

/** "The ministers of Peru, Chile, Kenya, Ghana and Norway gathered": nobody met anybody in particular. */
function isGathering({ subjects, objects, mutual, pattern }: Reading): boolean {
  if (!mutual && !pattern.symmetric) return false;
  const all = new Set([...subjects, ...objects].map(({ participant }) => participant.entity));
  const sides = objects.every((object) => subjects.some((s) => s.participant === object.participant));
  return sides && all.size > MAX_MUTUAL;
}

function pairs(scene: Scene, reading: Reading): [Actor, Actor][] {
  const { tree } = scene;
  const found: [Actor, Actor][] = [];
  if (reading.objects.length === 0 || isGathering(reading)) return found;
  const seen = new Set<string>();
  for (const subject of reading.subjects) {
    for (const object of reading.objects) {
      const a = subject.participant.entity;
      const b = object.participant.entity;
      if (a === b || seen.has(`${a}|${b}`) || found.length >= MAX_PAIRS) continue;
      const persons = subject.participant.type === 'person' && object.participant.type === 'person';
      if (reading.pattern.groups && persons) continue;
      if (isBehindSemicolon(tree, reading, object) || isNoDeed(tree, reading, [subject, object])) continue;
      if (isPrivate(scene, reading, [subject, object]) || isApart(scene, reading, [subject, object]))
        continue;
      if (isBesideDeed(tree, reading, [subject, object])) continue;
      if (isNoParty(scene, reading, [subject.participant, object.participant])) continue;
      seen.add(`${a}|${b}`);
      if ((reading.mutual && !reading.returned) || reading.pattern.symmetric) seen.add(`${b}|${a}`);
      found.push([subject, object]);
    }
  }
  return found;
}

function span(participant: Participant) {
  return { start: participant.mention.start, end: participant.mention.end };
}

/** What an event says once its certainty is read. */
export interface Meaning {
  readonly predicate: string;
  readonly code: string;
  readonly rule: string;
  readonly polarity: Claim['polarity'];
  readonly modality: Claim['modality'];
}

const AID = { predicate: 'aid', code: '071' } as const;
const MONEY = new Set([
  'million',
  'billion',
  'grant',
  'loan',
  'loans',
  'dollars',
  'euros',
  'usd',
  '$',
  '€',
  '£',
]);
const BACKING = new Set(['support', 'back', 'help']);
const AMOUNT = 12;

/** "gave $2 million in support of Peru": backing that is paid is aid. */
function isFunded(tree: Tree, { pattern, trigger }: Reading): boolean {
  if (pattern.predicate !== 'support' || !BACKING.has(lemma(tree, trigger))) return false;
  const infinitive = trigger > 0 && (word(tree, trigger - 1) === 'to' || word(tree, trigger - 1) === 'in');
  for (let token = trigger - 1; infinitive && token >= 0 && token > trigger - AMOUNT; token--) {
    if (MONEY.has(word(tree, token))) return true;
    if (word(tree, token) === ';' || word(tree, token) === '.') return false;
  }
  return false;
}

/** "will not lift the ban": who says so refuses. */
export function meaningOf(scene: SentenceScene, reading: Reading): Meaning {
  const pattern = isFunded(scene.reader.scene.tree, reading)
    ? { ...reading.pattern, ...AID }
    : reading.pattern;
  const { polarity, modality, unwilling } = readCertainty(
    scene.reader.scene.tree,
    reading.trigger,
    scene.last,
  );
  if (unwilling && COOPERATIVE.has(predicate(pattern.predicate)?.class ?? '')) {
    const rule = `${pattern.rule}:refused`;
    return { predicate: 'reject', code: '120', rule, polarity: 'affirmed', modality: 'actual' };
  }
  const ahead = pattern.planned && modality === 'actual' ? 'planned' : modality;
  return { predicate: pattern.predicate, code: pattern.code, rule: pattern.rule, polarity, modality: ahead };
}

function isPresent(tree: Tree, verb: number): boolean {
  const tag = tree.analysis.xpos[verb];
  return (tag === TAG.VBP || tag === TAG.VBZ) && child(tree, verb, REL.aux) < 0;
}

/** A headline tells the past in the present tense: "meet in Brussels on Wednesday" lies ahead only in the text itself. */
function isTitle(scene: SentenceScene): boolean {
  const { kind } = scene.reader.scene.tree.analysis.sentences;
  return kind[scene.sentence] === SENTENCE_KIND.indexOf('title');
}

const LEAD = 6;
const MONTH =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|ember|ober|\.)?$/;

/** "July 27: Ana Sol calls on Peru": the present tense of a chronicle is past. */
function isChronicle({ first, last, reader }: SentenceScene): boolean {
  const { tree } = reader.scene;
  if (!MONTH.test(word(tree, first)) && !/^\d{1,2}$/.test(word(tree, first))) return false;
  for (let token = first + 1; token < last && token < first + LEAD; token++)
    if (word(tree, token) === ':' || word(tree, token) === '–') return true;
  return false;
}

/** The claims of one event: one for each pair of its parties. */
export function eventClaims(scene: SentenceScene, reading: Reading): Draft[] {
  const { tree } = scene.reader.scene;
  const { analysis } = tree;
  const parties = pairs(scene.reader.scene, reading);
  if (parties.length === 0 || isUnsaid(tree, reading.carrier)) return [];
  const meaning = meaningOf(scene, reading);
  const { published } = scene.document;
  const scheduled =
    meaning.modality === 'actual' &&
    isPresent(tree, reading.carrier) &&
    !isTitle(scene) &&
    !isChronicle(scene);
  const { trigger: at, carrier } = reading;
  const event = { trigger: at, carrier, modality: scheduled ? 'planned' : meaning.modality } as const;
  const time = timeOf(tree, event, { published, read: scene.dates });
  const ahead = scheduled && published && time?.start && time.start > published.slice(0, 10);
  const speaker = scene.speaker(reading.carrier)?.participant.entity;
  const trigger = { start: analysis.start[reading.first]!, end: analysis.end[reading.last - 1]! };
  return parties.map(([weighed, object]) => {
    const principal = principalOf(scene.reader.scene, reading, weighed);
    const subject = principal ? { participant: principal, score: weighed.score } : weighed;
    const attribution = speaker ?? (principal ? weighed.participant.entity : undefined);
    const ids = new Set([subject.participant.entity, object.participant.entity]);
    const place = placeOf(scene, reading, ids);
    return {
      subject: subject.participant.entity,
      predicate: meaning.predicate,
      object: object.participant.entity,
      polarity: meaning.polarity,
      modality: ahead ? 'planned' : meaning.modality,
      ...(attribution === undefined ? {} : { attribution }),
      ...(time ? { time } : {}),
      ...(place === undefined ? {} : { place }),
      code: meaning.code,
      evidence: {
        document: scene.document.id,
        sentence: sentenceSpan(analysis, scene.sentence),
        subject: span(subject.participant),
        trigger,
        object: span(object.participant),
      },
      score: Math.round(BASE * subject.score * object.score * 1000) / 1000,
      rule: meaning.rule,
    };
  });
}
