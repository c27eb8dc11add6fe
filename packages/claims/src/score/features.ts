import type { Draft, SentenceScene } from '../scene.js';
import { partyFeatures } from './parties.js';
import { pathFeatures } from './path.js';
import { type Feature, flag, viewOf } from './view.js';
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
 * tree, what stands between.
 */
export function featuresOf(scene: SentenceScene, draft: Draft): Feature[] {
  const view = viewOf(scene, draft);
  return [...saidFeatures(draft), ...partyFeatures(view), ...pathFeatures(view), ...wordFeatures(view)];
}
