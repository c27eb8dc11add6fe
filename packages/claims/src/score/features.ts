import { tokenRange } from '@newsgraph/schema';
import type { Participant } from '../participants.js';
import type { Draft, SentenceScene } from '../scene.js';

/** What the score of a claim is reckoned from, in the order of the weights. */
export const FEATURES = [
  'constant',
  'directness',
  'noun',
  'relation',
  'distance',
  'length',
  'subject is no name',
  'object is no name',
  'not actual',
  'doubtful link',
  'unknown entities',
  'person acts',
  'seat is a place',
] as const;

/** Directness of 1 would have no log odds. */
const MOST = 0.97;

function endAt(scene: SentenceScene, start: number): Participant | undefined {
  return scene.participants.find(({ mention }) => mention.start === start);
}

const flag = (value: boolean) => (value ? 1 : 0);
const isName = (one: Participant | undefined) => one?.mention.form === 'name';

/** The features of a claim of one sentence, each about between -2 and 4. */
export function featuresOf(scene: SentenceScene, draft: Draft): number[] {
  const { analysis } = scene.reader.scene.tree;
  const { evidence } = draft;
  const [subject, object] = [endAt(scene, evidence.subject.start), endAt(scene, evidence.object.start)];
  const direct = Math.min(MOST, draft.score);
  const from = tokenRange(analysis, evidence.subject).first;
  const to = tokenRange(analysis, evidence.object).first;
  const links = [subject, object].map((one) => one?.mention.score ?? 1);
  return [
    1,
    Math.log(direct / (1 - direct)),
    flag(draft.rule.includes(':noun:')),
    flag(draft.rule.startsWith('relation:')),
    Math.log2(1 + Math.abs(to - from)) / 2,
    Math.log2(1 + (scene.last - scene.first) / 20),
    flag(!isName(subject)),
    flag(!isName(object)),
    flag(draft.modality !== 'actual' || draft.polarity === 'negated'),
    1 - Math.min(...links),
    [draft.subject, draft.object].filter((id) => id.startsWith('local:')).length,
    flag(subject?.type === 'person' && !draft.rule.startsWith('relation:')),
    flag(
      draft.predicate === 'position-held' && object?.type !== 'organization' && object?.type !== 'country',
    ),
  ];
}
