import type { Participant } from '../participants.js';
import type { Page } from './page.js';
import { type End, type Feature, flag, size, type View } from './view.js';

/** How many mentions before a pronoun are looked at. */
const REACH = 40;

/** The place of the last mention that begins before a token, by halving; -1 when there is none. */
function lastBefore(all: readonly Participant[], token: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** What a pronoun points back to. */
export interface Antecedent {
  /** The last mention of the same that is no pronoun; undefined when none stands near before. */
  readonly mention: Participant | undefined;
  /** Others of the same kind named since. */
  readonly rivals: number;
}

/** Where the one that is meant at a token was named last, and who else has been named since. Looks at 40 mentions. */
export function antecedentOf({ all }: Pick<Page, 'all'>, first: number, meant: Participant): Antecedent {
  const rivals = new Set<string>();
  const last = lastBefore(all, first);
  for (let i = last; i >= 0 && i > last - REACH; i--) {
    const mention = all[i]!;
    if (mention.mention.form === 'pronoun') continue;
    if (mention.entity === meant.entity) return { mention, rivals: rivals.size };
    if ((mention.type === 'person') === (meant.type === 'person')) rivals.add(mention.entity);
  }
  return { mention: undefined, rivals: rivals.size };
}

function endNames(side: string, form: string) {
  return {
    rivals: `${side} ${form}: rivals`,
    words: `${side} ${form}: words since the name`,
    before: `${side} ${form} before the name`,
    elsewhere: `${side} ${form} of another sentence`,
  };
}

const NAMES = {
  subject: { pronoun: endNames('subject', 'pronoun'), nominal: endNames('subject', 'nominal') },
  object: { pronoun: endNames('object', 'pronoun'), nominal: endNames('object', 'nominal') },
};

/** How far before a pronoun or a phrase such as "the agency" the one that it means is named, and who else could be meant. */
export function addReferences(
  features: Feature[],
  side: 'subject' | 'object',
  { participant, first }: End,
  { scene }: View,
): void {
  const form = participant?.mention.form;
  if (participant === undefined || (form !== 'pronoun' && form !== 'nominal')) return;
  const name = NAMES[side][form];
  const { mention, rivals } = antecedentOf(scene.page(), first, participant);
  const before = mention === undefined;
  features.push(
    [name.rivals, size(rivals)],
    [name.words, size(mention ? first - mention.last : 2 * REACH) / 2],
  );
  flag(features, name.before, before);
  flag(features, name.elsewhere, before || mention.first < scene.first);
}
