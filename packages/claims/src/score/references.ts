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

/** How far before a pronoun the one that it means is named, and who else could be meant. */
export function addReferences(features: Feature[], side: string, end: End, { scene }: View): void {
  const { participant } = end;
  if (participant?.mention.form !== 'pronoun') return;
  const { mention, rivals } = antecedentOf(scene.page(), end.first, participant);
  const before = mention === undefined;
  features.push(
    [`${side} pronoun: rivals`, size(rivals)],
    [`${side} pronoun: words since the name`, size(mention ? end.first - mention.last : 2 * REACH) / 2],
  );
  flag(features, `${side} pronoun before the name`, before);
  flag(features, `${side} pronoun of another sentence`, before || mention.first < scene.first);
}
