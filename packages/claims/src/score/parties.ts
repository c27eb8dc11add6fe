import type { Doubt } from '@newsgraph/schema';
import { togetherIn } from './page.js';
import { referenceFeatures } from './references.js';
import { type End, type Feature, flag, size, type View } from './view.js';

const LONG_NAME = 4;
/** Ways to name a country that are all as sure: "Britain", "the UK". */
const OWN_NAMES = new Set(['label', 'alias', 'short', 'acronym']);
/** Somebody named more often is no better known to the reader. */
const OFTEN = 5;

/** What speaks for and against whom a name was taken to mean. */
function doubtFeatures(side: string, { lead, country, words, role }: Doubt): Feature[] {
  const features: Feature[] = [];
  if (lead !== undefined) features.push([`${side} namesake`, Math.exp(-lead)]);
  if (country) features.push([`${side} country in text`, country]);
  if (words) features.push([`${side} described in text`, words]);
  if (role) features.push([`${side} office in text`, role]);
  return features;
}

/** What a party is, how it is named and how it was linked. */
function endFeatures(side: string, end: End, view: View): Feature[] {
  const { scene, tree } = view;
  const { id, participant, first, last } = end;
  const { mention, type = 'none', subtype = 'none' } = participant ?? {};
  const { via = 'none' } = mention ?? {};
  const unknown = id.startsWith('local:');
  const text = mention ? tree.analysis.text.slice(mention.start, mention.end) : '';
  const times = scene.page().mentions.get(id) ?? 0;
  return [
    [`${side} type=${type}`, 1],
    [`${side} subtype=${subtype}`, 1],
    [`${side} form=${mention?.form ?? 'none'}`, 1],
    [`${side} via=${type === 'country' && OWN_NAMES.has(via) ? 'country' : via}`, 1],
    [`${side} mentions`, size(Math.min(OFTEN, times))],
    ...flag(`${side} unknown`, unknown),
    ...flag(`${side} unknown word`, unknown && last - first === 1),
    ...flag(`${side} long name`, last - first >= LONG_NAME),
    ...flag(`${side} capitals`, /^\p{Lu}{4,}$/u.test(text)),
    ...flag(`${side} literal`, mention?.literal === true),
    ...(mention?.doubt ? doubtFeatures(side, mention.doubt) : []),
    ...referenceFeatures(side, end, view),
  ];
}

/** Whether a party is a state or a union of states. */
function isState({ participant }: End): boolean {
  const { type, subtype = '' } = participant ?? {};
  return type === 'country' || (type === 'organization' && /intergovernmental|alliance|union/.test(subtype));
}

/** What the two parties are, alone and together with what is said of them. */
export function partyFeatures(view: View): Feature[] {
  const { subject, object, draft } = view;
  const [from, to] = [subject.participant?.type ?? 'none', object.participant?.type ?? 'none'];
  return [
    ...endFeatures('subject', subject, view),
    ...endFeatures('object', object, view),
    [`${draft.predicate} ${from}>${to}`, 1],
    ...flag('between states', isState(subject) && isState(object)),
    ...flag('object first', subject.first > object.first),
    ['named together', size(togetherIn(view.scene.page(), subject.id, object.id))],
  ];
}
