import type { Draft, SentenceScene } from '../scene.js';
import { partyFeatures } from './parties.js';
import { pathFeatures } from './path.js';
import { type Feature, flag, size, viewOf } from './view.js';
import { wordFeatures } from './words.js';

/** Directness of 1 would have no log odds. */
const MOST = 0.97;

function saidFeatures(draft: Draft): Feature[] {
  const { rule, predicate, score, modality, polarity, attribution } = draft;
  const direct = Math.min(MOST, score);
  const [layer, , part] = rule.split(':');
  const kind = layer === 'relation' ? 'relation' : part!;
  return [
    ['constant', 1],
    ['directness', Math.log(direct / (1 - direct))],
    [`kind=${kind}`, 1],
    [`predicate=${predicate}`, 1],
    [`modality=${modality}`, 1],
    [`${kind} modality=${modality}`, 1],
    [`polarity=${polarity}`, 1],
    ...flag('attributed', attribution !== undefined),
  ];
}

/**
 * What the score of a claim is reckoned from: what is said and by which rule, who the parties are, how they hang in the
 * tree, what stands between. `drafts` are all claims of its sentence.
 */
export function featuresOf(scene: SentenceScene, draft: Draft, drafts: readonly Draft[]): Feature[] {
  const view = viewOf(scene, draft);
  const { start } = draft.evidence.trigger;
  const same = drafts.filter(({ evidence }) => evidence.trigger.start === start);
  return [
    ...saidFeatures(draft),
    ...partyFeatures(view),
    ...pathFeatures(view),
    ...wordFeatures(view),
    ['claims of sentence', size(drafts.length)],
    ['claims of trigger', size(same.length)],
  ];
}
