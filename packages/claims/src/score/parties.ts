import type { Doubt } from '@newsgraph/schema';
import { isLocal, togetherIn } from './page.js';
import { addReferences } from './references.js';
import { type End, type Feature, flag, named, size, type View } from './view.js';

const LONG_NAME = 4;
/** Ways to name a country that are all as sure: "Britain", "the UK". */
const OWN_NAMES = new Set(['label', 'alias', 'short', 'acronym']);
/** Somebody named more often is no better known to the reader. */
const OFTEN = 5;

/** What speaks for and against whom a name was taken to mean. */
function addDoubt(features: Feature[], side: string, { lead, country, words, role }: Doubt): void {
  if (lead !== undefined) features.push([`${side} namesake`, Math.exp(-lead)]);
  if (country) features.push([`${side} country in text`, country]);
  if (words) features.push([`${side} described in text`, words]);
  if (role) features.push([`${side} office in text`, role]);
}

function endNames(side: string) {
  return {
    type: named(`${side} type=`),
    subtype: named(`${side} subtype=`),
    form: named(`${side} form=`),
    via: named(`${side} via=`),
    mentions: `${side} mentions`,
    unknown: `${side} unknown`,
    unknownWord: `${side} unknown word`,
    longName: `${side} long name`,
    capitals: `${side} capitals`,
    literal: `${side} literal`,
    opening: `${side} in first sentence`,
    acts: `${side} acts in public`,
  };
}

const NAMES = { subject: endNames('subject'), object: endNames('object') };
const CAPITALS = /^\p{Lu}{4,}$/u;

/** What a party is, how it is named and how it was linked. */
function addEnd(features: Feature[], side: 'subject' | 'object', end: End, view: View): void {
  const { scene, tree } = view;
  const { id, participant, first, last } = end;
  const { mention, type = 'none', subtype = 'none' } = participant ?? {};
  const { via = 'none' } = mention ?? {};
  const name = NAMES[side];
  const unknown = isLocal(id);
  const text = mention ? tree.analysis.text.slice(mention.start, mention.end) : '';
  const page = scene.page();
  const times = page.mentions.get(id) ?? 0;
  features.push(
    [name.type(type), 1],
    [name.subtype(subtype), 1],
    [name.form(mention?.form ?? 'none'), 1],
    [name.via(type === 'country' && OWN_NAMES.has(via) ? 'country' : via), 1],
    [name.mentions, size(Math.min(OFTEN, times))],
  );
  flag(features, name.unknown, unknown);
  flag(features, name.unknownWord, unknown && last - first === 1);
  flag(features, name.longName, last - first >= LONG_NAME);
  flag(features, name.capitals, CAPITALS.test(text));
  flag(features, name.literal, mention?.literal === true);
  flag(features, name.opening, page.opening.has(id));
  flag(features, name.acts, scene.reader.scene.participants.publics.has(id));
  if (mention?.doubt) addDoubt(features, side, mention.doubt);
  addReferences(features, side, end, view);
}

/** Whether a party is a state or a union of states. */
function isState({ participant }: End): boolean {
  const { type, subtype = '' } = participant ?? {};
  return type === 'country' || (type === 'organization' && /intergovernmental|alliance|union/.test(subtype));
}

/** The country that a party is or belongs to, by its id. */
function countryOf({ id, participant }: End): string | undefined {
  return participant?.type === 'country' ? id : participant?.country;
}

/** Whether both are known, neither or one of them, and whether they are of one country. */
function addKnown(features: Feature[], { subject, object }: View): void {
  const [one, other] = [isLocal(subject.id), isLocal(object.id)];
  if (one === other) features.push([one ? 'neither known' : 'both known', 1]);
  const [from, to] = [countryOf(subject), countryOf(object)];
  if (from !== undefined && to !== undefined)
    features.push([from === to ? 'of one country' : 'of two countries', 1]);
}

/** What the two parties are, alone and together with what is said of them. */
export function addParties(features: Feature[], view: View): void {
  const { subject, object, draft } = view;
  const [from, to] = [subject.participant?.type ?? 'none', object.participant?.type ?? 'none'];
  addEnd(features, 'subject', subject, view);
  addEnd(features, 'object', object, view);
  features.push([`${draft.predicate} ${from}>${to}`, 1]);
  addKnown(features, view);
  flag(features, 'between states', isState(subject) && isState(object));
  flag(features, 'object first', subject.first > object.first);
  features.push(['named together', size(togetherIn(view.scene.page(), subject.id, object.id))]);
}
