import { ALLIES, FORMER, MEMBERS, ORGANIZATION_KINDS, PARTS, SETTLEMENTS } from '../lexicon/offices.js';
import type { Participant } from '../participants.js';
import { REL, TAG } from '../rel.js';
import type { SentenceScene } from '../scene.js';
import { child, lemma, type Tree, word } from '../tree.js';
import { afterNoun, beforeNoun, type Descriptor, descriptorsOf } from './descriptors.js';
import type { Found } from './draft.js';
import { isKnown } from './places.js';
import { hasModifier } from './role.js';

interface Described {
  readonly subject: Participant;
  readonly object: Participant;
  readonly noun: string;
  readonly preposition: string;
}

const PLACES = new Set(['place', 'country']);

/** "was part of", "were once a unit of": it may be so no more. */
function wasSo(tree: Tree, noun: number): boolean {
  const cop = child(tree, noun, REL.cop);
  return cop >= 0 && /^(?:was|were|been)$/.test(word(tree, cop));
}

/** Which relation a noun states between what it describes and who stands beside it. */
function predicateOf(tree: Tree, descriptor: Descriptor, d: Described): string | undefined {
  const { subject, object, noun, preposition } = d;
  const plain = preposition === '' || preposition === 'of';
  if (noun === 'capital' && PLACES.has(subject.type) && PLACES.has(object.type) && plain) return 'capital';
  const several = tree.analysis.xpos[descriptor.token] === TAG.NNS;
  if (several && MEMBERS.has(noun) && subject.type === 'organization') return undefined;
  if (MEMBERS.has(noun) && object.type === 'organization' && plain && subject.type !== 'person') {
    return word(tree, descriptor.token - 1) === 'former' ? 'former-member-of' : 'member-of';
  }
  if (ALLIES.has(noun) && plain && noun === 'ally' && subject.type !== 'place' && object.type !== 'place')
    return 'ally-of';
  if (PARTS.has(noun) && descriptor.how === 'copula' && wasSo(tree, descriptor.token)) return undefined;
  if (PARTS.has(noun) && preposition === 'of' && subject.type !== 'person') return 'part-of';
  if (noun === 'suburb' && object.type === 'place') return undefined; // it lies beside the town
  if (SETTLEMENTS.has(noun) && subject.type === 'place' && PLACES.has(object.type)) {
    return preposition === '' || preposition === 'in' || preposition === 'of' ? 'located-in' : undefined;
  }
  const isKind = ORGANIZATION_KINDS.has(noun) && subject.type === 'organization' && object.type === 'country';
  return isKind && preposition === '' ? 'country' : undefined;
}

function candidates(scene: SentenceScene, subject: Participant, noun: number) {
  const { tree, participants } = scene.reader.scene;
  const before = beforeNoun(tree, participants, noun).map((participant) => ({
    preposition: '',
    participant,
  }));
  return [...before, ...afterNoun(tree, participants, noun)].filter(
    ({ participant }) => participant.entity !== subject.entity && participant.first !== subject.first,
  );
}

/** "the Peruvian-Chilean border town": it lies in one of them, and the words do not say in which. */
function isJoined(tree: Tree, { first, last, mention }: Participant): boolean {
  if (mention.form !== 'adjective') return false;
  const joint = (token: number) =>
    token > 0 && token < tree.analysis.length && /^[-–]$/.test(word(tree, token));
  return joint(first - 1) || joint(last);
}

/** "a town 200 miles south of Lima", "not far from Lima" */
function isAway(tree: Tree, { first }: Participant): boolean {
  const mark = first > 1 ? word(tree, first - 1) : '';
  return (
    mark === 'from' ||
    (mark === 'of' && /^(?:north|south|east|west|outside|short)/.test(word(tree, first - 2)))
  );
}

/** What stands in front of such a noun is its name: "the Alpha district of Lima", but "the Kenyan town of Lima". */
const DISTRICTS = new Set(
  'district neighbourhood neighborhood ward province county municipality region governorate oblast department prefecture territory area'.split(
    ' ',
  ),
);

/** "Alpha town of Lima district": what stands behind is the larger one. */
function isUnit(tree: Tree, { last }: Participant): boolean {
  return last < tree.analysis.length && DISTRICTS.has(word(tree, last));
}

/** "the Alpha district of Lima": what stands in front is the district. */
function isNamed({ mention }: Participant): boolean {
  return mention.form === 'name';
}

const SMALL = new Set(['village', 'town', 'suburb']);
const LARGE = /\b(?:state|province|region|county|oblast|country|island|prefecture|governorate|district)\b/i;
/** "Peru's region of Alpha": the region is Peru's. */
const isOwner = (tree: Tree, { last }: Participant) => /^['’]s?$/.test(word(tree, last));
const LEADS_IN = /^(?:in|at|from|near|to|of|around|outside|and|,)$/;

/** "in Alpha village of Beta", without an article: the village has the first name; "in the Alpha village of Beta" tells it of Beta. */
function isOwnVillage(tree: Tree, noun: number, { first, last, type, subtype = '' }: Participant): boolean {
  if (!SMALL.has(word(tree, noun)) || type !== 'place' || last !== noun || LARGE.test(subtype)) return false;
  return first > 0 && LEADS_IN.test(word(tree, first - 1)) && word(tree, noun + 1) === 'of';
}

/** "at Ana Airport in Lima, the Peruvian capital": another name stands between. */
function isNext(
  {
    participants,
    reader: {
      scene: { tree },
    },
  }: SentenceScene,
  subject: Participant,
  [token, object]: readonly [number, Participant],
): boolean {
  const [from, to] = subject.last <= token ? [subject.last, token] : [token, subject.first];
  if (participants.some((one) => one !== object && one.first >= from && one.last <= to)) return false;
  for (let at = from; at < to; at++)
    if (/^(?:or|and)$/.test(word(tree, at)) && at > from && word(tree, at - 1) === ',') return false; // "Alpha province, or Mount Beta"
  return true;
}

function describedBy(scene: SentenceScene, subject: Participant, descriptor: Descriptor): Found[] {
  const { tree } = scene.reader.scene;
  const noun = lemma(tree, descriptor.token);
  const found: Found[] = [];
  for (const { preposition, participant: object } of candidates(scene, subject, descriptor.token)) {
    const predicate = predicateOf(tree, descriptor, { subject, object, noun, preposition });
    if (!predicate) continue;
    if (descriptor.how === 'of' && predicate !== 'located-in') continue;
    const behind = subject.first > descriptor.token && object.first > descriptor.token;
    if (predicate === 'located-in' && descriptor.how === 'apposition' && behind) continue; // "the city of Alpha, Beta"
    const ownName = isNamed(object) && object.last === descriptor.token && !DISTRICTS.has(noun);
    const far = descriptor.how === 'of' && subject.first > descriptor.token + 3;
    if (predicate === 'located-in' && (far || descriptor.how === 'apposition') && ownName) continue; // "Alpha village in Beta"
    if (isJoined(tree, object) || isAway(tree, object)) continue;
    if (predicate === 'ally-of' && hasModifier(tree, descriptor.token, FORMER)) continue;
    if (descriptor.how === 'apposition' && !isNext(scene, subject, [descriptor.token, object])) continue;
    const inFront = object.last <= descriptor.token;
    const own = descriptor.how === 'of' && isOwnVillage(tree, descriptor.token, object);
    const part = (DISTRICTS.has(noun) || own || isUnit(tree, subject)) && isNamed(object) && inFront;
    if (part && noun === 'municipality') continue; // "the Alpha municipality of Beta": either may be the larger
    const turned = predicate === 'located-in' && descriptor.how === 'of' && part && !isOwner(tree, object);
    const ends =
      predicate === 'capital' || turned ? { subject: object, object: subject } : { subject, object };
    const told = predicate === 'located-in' || predicate === 'country';
    if (told && isKnown(ends.subject, ends.object)) continue;
    if (predicate === 'capital' && isKnown(ends.object, ends.subject)) continue;
    const asserted = descriptor.how === 'copula' || descriptor.how === 'as';
    found.push({
      ...ends,
      predicate,
      trigger: descriptor.token,
      rule: `${descriptor.how}:${noun}`,
      score: 0.85,
      asserted,
    });
  }
  return found;
}

/** Membership, parts, capitals, allies, countries and places, as nouns beside names state them. */
export function groupRelations(scene: SentenceScene): Found[] {
  const { tree, participants } = scene.reader.scene;
  const named = scene.participants.filter(({ mention }) => mention.form === 'name');
  return named.flatMap((participant) =>
    descriptorsOf(tree, participants, participant).flatMap((d) => describedBy(scene, participant, d)),
  );
}
