import { contentHash, type Entity } from '@newsgraph/schema';
import type { KnowledgeBase } from '../knowledge-base.js';
import type { Node } from './node.js';

const MOST_ALIASES = 30;

function sorted(values: Iterable<string>): string[] {
  return [...new Set(values)].sort();
}

/** The spelling that is mentioned most; of equals the longest, then the first by code unit. */
function bestLabel(nodes: readonly Node[]): string {
  const counts = new Map<string, number>();
  for (const { entity, mentions } of nodes)
    counts.set(entity.label, (counts.get(entity.label) ?? 0) + mentions);
  const words = (label: string) => Math.min(2, label.split(' ').length);
  return [...counts.keys()].sort(
    (a, b) =>
      words(b) - words(a) || counts.get(b)! - counts.get(a)! || b.length - a.length || (a < b ? -1 : 1),
  )[0]!;
}

function slug(folded: string): string {
  return folded
    .slice(0, 48)
    .trim()
    .replace(/[^a-z0-9]+/g, '-');
}

/** One entity from the nodes of a cluster. `taken` tells ids that are given already. */
export function finalEntity(
  knowledge: KnowledgeBase,
  nodes: readonly Node[],
  taken: (id: string) => boolean,
): Entity {
  const known = nodes.find((node) => node.known)?.entity;
  const label = known?.label ?? bestLabel(nodes);
  const roles = sorted(nodes.flatMap((node) => node.entity.roles ?? []));
  const names = sorted(nodes.flatMap(({ entity }) => [entity.label, ...entity.aliases]));
  const aliases = names.filter((name) => name !== label).slice(0, MOST_ALIASES);
  const country = known ? known.country : sorted(nodes.flatMap((node) => node.entity.country ?? []))[0];
  const base = known ?? nodes[0]!.entity;
  const extra = { ...(country && { country }), ...(roles.length > 0 && { roles }) };
  if (known) return { ...known, aliases, ...extra };
  const folded = knowledge.fold(label);
  const seed = [base.type, folded, country ?? ''].join('|');
  const id = `local:${slug(folded)}-${contentHash(seed).slice(0, 6)}`;
  const first = sorted(nodes.map((node) => node.id))[0]!;
  const free = taken(id) ? `local:${slug(folded)}-${contentHash(`${seed}|${first}`).slice(0, 6)}` : id;
  return { id: free, label, type: base.type, aliases, ...extra };
}
