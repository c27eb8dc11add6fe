import { actorsIn } from '../events/actor.js';
import { phrases } from '../events/arguments.js';
import type { Reading } from '../events/types.js';
import type { Participant } from '../participants.js';
import { POS, relations } from '../rel.js';
import type { SentenceScene } from '../scene.js';
import { lemma, rel, word } from '../tree.js';
import { frameOf, gatheringOf, isToldAlike, joinedTo, nextFinite, opens } from '../when/host.js';
import { behindOf, placeAt } from './near.js';

const LASTING = new Set(['for', 'after', 'during', 'over']);
const PLACES = new Set(['in', 'at', 'near', 'outside', 'inside']);
const SPANS = new Set(['minute', 'hour', 'day', 'week', 'month', 'time', 'round', 'second']);
const INFINITIVES = relations('xcomp', 'advcl');
const MOTION = new Set('fly travel go come head invite visit welcome host summon return journey'.split(' '));

/** A place that is no party of the event. */
function isPlace(participant: Participant | undefined, not: ReadonlySet<string>): participant is Participant {
  if (!participant || not.has(participant.entity)) return false;
  return (
    participant.mention.literal === true || participant.type === 'place' || participant.type === 'country'
  );
}

type Finder = (scene: SentenceScene, reading: Reading, not: ReadonlySet<string>) => Participant | undefined;

/** "met in Rabat": what hangs on the verb or noun. */
const hanging: Finder = (scene, reading, not) => {
  const { tree } = scene.reader.scene;
  for (const token of [reading.carrier, reading.trigger]) {
    for (const phrase of phrases(tree, token, PLACES)) {
      const all = actorsIn(scene.reader.scene, phrase, { place: true }).map(({ participant }) => participant);
      const found = all.find((participant) => isPlace(participant, not));
      if (found && !all.some(({ entity }) => not.has(entity))) return found;
    }
  }
  return undefined;
};

/** "talked for three hours in Rabat": the place hangs on the phrase that tells how long it lasted. */
const lasting: Finder = (scene, { carrier }, not) => {
  const { tree, participants } = scene.reader.scene;
  const lasted = phrases(tree, carrier, LASTING).filter((token) => SPANS.has(lemma(tree, token)));
  return lasted
    .flatMap((token) => phrases(tree, token, PLACES))
    .map((token) => participants.all[participants.at[token]!])
    .find((named) => isPlace(named, not));
};

/** "to Moscow on Tuesday, where" */
function dated(scene: SentenceScene, from: number, not: ReadonlySet<string>): Participant | undefined {
  const { tree, participants } = scene.reader.scene;
  for (let before = from; before > scene.first && before > from - 4; before--) {
    const named = participants.all[participants.at[before]!];
    if (named) return isPlace(named, not) ? named : undefined;
    if (tree.analysis.upos[before] === POS.NOUN || tree.analysis.upos[before] === POS.VERB) return undefined;
  }
  return undefined;
}

/** "visited Kyiv, where he met her": the place in front of the "where" that is nearest. */
const whereClause: Finder = (scene, { carrier }, not) => {
  const { tree, participants } = scene.reader.scene;
  for (let token = carrier - 1; token > scene.first; token--) {
    if (word(tree, token) !== 'where') continue;
    const verb = nextFinite(tree, token + 1, carrier);
    if (verb >= 0 && verb !== carrier && joinedTo(tree, carrier) !== verb) return undefined;
    const before = word(tree, token - 1) === ',' ? token - 2 : token - 1;
    const named = participants.all[participants.at[before]!];
    return isPlace(named, not) ? named : dated(scene, before, not);
  }
  return undefined;
};

/** "In Rabat, ministers met": the place that opens the sentence is the first verb's. */
const leading: Finder = (scene, { carrier }, not) => {
  const { tree } = scene.reader.scene;
  const at = placeAt(scene, { first: scene.first, last: Math.min(carrier, scene.first + 12) });
  if (!at || !isPlace(at.participant, not)) return undefined;
  const span = { first: at.preposition, last: at.participant.last };
  const opened = opens(tree, span, scene) || word(tree, scene.first) === 'at';
  return opened && nextFinite(tree, span.last, scene.last) === carrier ? at.participant : undefined;
};

/** "talks between Peru and Chile in Rabat": behind the event, in its own clause. */
const behind: Finder = (scene, reading, not) => {
  for (const named of behindOf(scene, reading)) if (isPlace(named, not)) return named;
  return undefined;
};

const TOWARDS = new Set(['to', 'in', 'into']);

/** "invited her to London", "flew to Accra to meet her": where somebody goes for the event. */
const goal: Finder = (scene, reading, not) => {
  if (reading.pattern.predicate !== 'consult') return undefined;
  const { tree } = scene.reader.scene;
  const aim = INFINITIVES.has(rel(tree, reading.carrier)) && tree.analysis.upos[reading.carrier] === POS.VERB;
  const above = aim ? tree.analysis.head[reading.carrier]! : -1;
  const way = [reading.trigger, reading.carrier, above].find(
    (token) => token >= scene.first && MOTION.has(lemma(tree, token)),
  );
  if (way === undefined) return undefined;
  const named = placeAt(scene, { first: way, last: scene.last }, TOWARDS)?.participant;
  return isPlace(named, not) ? named : undefined;
};

/** "visit Ukraine and sign a treaty there" */
const there: Finder = (scene, { trigger, carrier }, not) => {
  const { tree, participants } = scene.reader.scene;
  const last = Math.min(scene.last, trigger + 8);
  for (let token = Math.max(scene.first, carrier); token < last; token++) {
    if (word(tree, token) !== 'there' || tree.analysis.upos[token] !== POS.ADV) continue;
    for (let before = Math.min(carrier, token) - 1; before >= scene.first; before--) {
      const named = participants.all[participants.at[before]!];
      if (isPlace(named, not)) return named;
    }
  }
  return undefined;
};

function ofVerb(reading: Reading, verb: number): Reading {
  return { ...reading, trigger: verb, carrier: verb, first: verb, last: verb + 1, parts: [] };
}

/** "met in Rabat and agreed", "Meeting in Rabat, they agreed". */
const shared: Finder = (scene, reading, not) => {
  const { tree } = scene.reader.scene;
  const joined = joinedTo(tree, reading.carrier);
  const frame = Math.max(frameOf(tree, reading.carrier, scene), gatheringOf(tree, reading.carrier));
  const verb = joined >= 0 && isToldAlike(tree, joined, reading.carrier) ? joined : frame;
  if (verb < scene.first) return undefined;
  const other = ofVerb(reading, verb);
  return hanging(scene, other, not) ?? behind(scene, other, not);
};

const FINDERS: readonly Finder[] = [hanging, whereClause, there, lasting, behind, goal, leading, shared];

/** Where an event happens: the id of a place or country that is none of its parties; undefined when the sentence tells none. */
export function placeOf(
  scene: SentenceScene,
  reading: Reading,
  not: ReadonlySet<string>,
): string | undefined {
  if (!scene.participants.some((named) => isPlace(named, not))) return undefined;
  for (const find of FINDERS) {
    const found = find(scene, reading, not);
    if (found) return found.entity;
  }
  return undefined;
}
