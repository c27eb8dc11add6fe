import { type End, type Feature, flag, size, type View } from './view.js';

const LONG_NAME = 4;

/** What a party is, how it is named and how it was linked. */
function endFeatures(side: string, end: End, { scene, tree }: View): Feature[] {
  const { id, participant, first, last } = end;
  const { mention, type = 'none', subtype = 'none' } = participant ?? {};
  const unknown = id.startsWith('local:');
  const text = mention ? tree.analysis.text.slice(mention.start, mention.end) : '';
  const times = scene.reader.scene.participants.all.filter(({ entity }) => entity === id).length;
  return [
    [`${side} type=${type}`, 1],
    [`${side} subtype=${subtype}`, 1],
    [`${side} form=${mention?.form ?? 'none'}`, 1],
    [`${side} via=${mention?.via ?? 'none'}`, 1],
    [`${side} link doubt`, 1 - (mention?.score ?? 1)],
    [`${side} mentions`, size(times)],
    ...flag(`${side} unknown`, unknown),
    ...flag(`${side} unknown word`, unknown && last - first === 1),
    ...flag(`${side} long name`, last - first >= LONG_NAME),
    ...flag(`${side} capitals`, /^\p{Lu}{4,}$/u.test(text)),
    ...flag(`${side} literal`, mention?.literal === true),
  ];
}

/** What the two parties are, alone and together with what is said of them. */
export function partyFeatures(view: View): Feature[] {
  const { subject, object, draft } = view;
  const [from, to] = [subject.participant?.type ?? 'none', object.participant?.type ?? 'none'];
  return [
    ...endFeatures('subject', subject, view),
    ...endFeatures('object', object, view),
    [`${draft.predicate} ${from}>${to}`, 1],
    ...flag('object first', subject.first > object.first),
  ];
}
