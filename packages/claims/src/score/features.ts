import type { Draft, SentenceScene } from '../scene.js';
import { addParties } from './parties.js';
import { addPath } from './path.js';
import { type Feature, flag, named, viewOf } from './view.js';
import { addWords } from './words.js';

/** Directness of 1 would have no log odds. */
const MOST = 0.97;

const KIND = named('kind=');
const PREDICATE = named('predicate=');
const MODALITY = named('modality=');
const POLARITY = named('polarity=');

function addSaid(features: Feature[], draft: Draft): void {
  const { rule, predicate, score, modality, polarity, attribution } = draft;
  const direct = Math.min(MOST, score);
  const [layer, , part] = rule.split(':', 3);
  const kind = layer === 'relation' ? 'relation' : part!;
  features.push(
    ['constant', 1],
    ['directness', Math.log(direct / (1 - direct))],
    [KIND(kind), 1],
    [PREDICATE(predicate), 1],
    [MODALITY(modality), 1],
    [`${kind} modality=${modality}`, 1],
    [POLARITY(polarity), 1],
  );
  flag(features, 'attributed', attribution !== undefined);
}

/**
 * What the score of a claim is reckoned from: what is said and by which rule, who the parties are, how they hang in the
 * tree, what stands between.
 */
export function featuresOf(scene: SentenceScene, draft: Draft): Feature[] {
  const view = viewOf(scene, draft);
  const features: Feature[] = [];
  addSaid(features, draft);
  addParties(features, view);
  addPath(features, view);
  addWords(features, view);
  return features;
}
