import { entry } from '../maps.js';
import { about } from './list.js';
import type { Decision, Edit, Merge, Split, Unmatched, Verdict } from './types.js';

/** A mention's place and words. */
export interface Surface {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Part {
  readonly split: Split;
  readonly names: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** Decisions made ready to be asked. */
export interface Rulings {
  readonly merges: readonly Merge[];
  readonly splits: readonly Split[];
  readonly claims: ReadonlyMap<string, Verdict | Edit>;
  /** The entity that an id stands for once all merges are done. */
  readonly root: (entity: string) => string;
  /** The entity that a mention stands for after splits and merges; any of the surfaces may be the mention's. */
  readonly entityAt: (entity: string, surfaces: readonly Surface[]) => string;
  /** The same, without saying which splits matched. */
  readonly touches: (entity: string) => boolean;
  /** Notes that a decision had an effect. */
  readonly matched: (decision: Decision) => void;
  /** What became of each decision; reasons are given for those without effect. */
  readonly unmatched: (reason: (decision: Decision) => string) => readonly Unmatched[];
}

const placeKey = ({ document, start, end }: Omit<Surface, 'text'>) => `${start} ${end} ${document}`;

function partOf(split: Split): Part {
  return {
    split,
    names: new Set(split.names),
    places: new Set((split.mentions ?? []).map(placeKey)),
  };
}

/** Follows merges to their end; a merge that would close a circle is left out and told. */
function rootsOf(merges: readonly Merge[], circular: (merge: Merge) => void) {
  const into = new Map<string, string>();
  const root = (entity: string): string => {
    let at = entity;
    for (let next = into.get(at); next !== undefined; next = into.get(at)) at = next;
    return at;
  };
  for (const merge of merges) {
    if (root(merge.into) === merge.entity) circular(merge);
    else into.set(merge.entity, merge.into);
  }
  return root;
}

/**
 * Makes decisions ready. Of two on the same thing the later holds. A mention first follows the splits of its entity,
 * or of the entity that its own was merged into, then the merges.
 *
 * `entities` says which ids are there: a merge of or into an entity that is not is left out.
 */
export function ruleOn(decisions: readonly Decision[], entities: { has(id: string): boolean }): Rulings {
  const last = new Map(decisions.map((decision) => [about(decision), decision]));
  const kept = [...last.values()];
  const faults = new Map<Decision, string>();
  for (const decision of decisions)
    if (last.get(about(decision)) !== decision) faults.set(decision, 'A later decision takes its place.');
  const splits = kept.filter((item): item is Split => item.kind === 'split');
  const known = (id: string) => entities.has(id) || splits.some(({ into }) => into === id);
  const merges = kept
    .filter((item): item is Merge => item.kind === 'merge')
    .filter(({ entity, into }) => known(entity) && known(into));
  const root = rootsOf(merges, (merge) => faults.set(merge, 'It goes in a circle with other merges.'));
  const parts = new Map<string, Part[]>();
  for (const split of splits) entry(parts, split.entity, () => []).push(partOf(split));
  const effective = new Set<Decision>();
  const partAt = (entity: string, surfaces: readonly Surface[]) => {
    const candidates = [...(parts.get(entity) ?? []), ...(parts.get(root(entity)) ?? [])];
    return candidates.find(({ names, places }) =>
      surfaces.some((surface) => names.has(surface.text) || places.has(placeKey(surface))),
    );
  };
  return {
    merges: merges.filter((merge) => !faults.has(merge)),
    splits,
    claims: new Map(
      kept.flatMap((item) => (item.kind === 'merge' || item.kind === 'split' ? [] : [[item.claim, item]])),
    ),
    root,
    entityAt(entity, surfaces) {
      const part = partAt(entity, surfaces);
      if (part) effective.add(part.split);
      return root(part ? part.split.into : entity);
    },
    touches: (entity) => parts.has(entity) || parts.has(root(entity)) || root(entity) !== entity,
    matched: (decision) => void effective.add(decision),
    unmatched: (reason) =>
      decisions
        .filter((decision) => !effective.has(decision))
        .map((decision) => ({ decision, reason: faults.get(decision) ?? reason(decision) })),
  };
}
