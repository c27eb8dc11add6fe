import type { FactRow } from '../records.js';

/** Properties of which no chain may come back to where it began: part of, parent, located in, subclass of. */
const HIERARCHIES = new Set(['P361', 'P749', 'P131', 'P279', 'P171', 'P22', 'P25']);

/** Facts by subject. */
function edgesOf(facts: readonly FactRow[]): Map<string, FactRow[]> {
  const edges = new Map<string, FactRow[]>();
  for (const fact of facts) {
    const list = edges.get(fact.subject);
    if (list) list.push(fact);
    else edges.set(fact.subject, [fact]);
  }
  return edges;
}

/**
 * The facts of one property that close a cycle: without them a chain ends. Depth-first search with a stack of its own,
 * linear in the number of facts.
 */
function closing(facts: readonly FactRow[]): FactRow[] {
  const edges = edgesOf(facts);
  const state = new Map<string, 'open' | 'done'>();
  const found: FactRow[] = [];
  for (const root of edges.keys()) {
    if (state.has(root)) continue;
    const path: { id: string; next: number }[] = [{ id: root, next: 0 }];
    state.set(root, 'open');
    while (path.length > 0) {
      const top = path.at(-1)!;
      const fact = edges.get(top.id)?.[top.next++];
      if (!fact) {
        state.set(top.id, 'done');
        path.pop();
      } else if (state.get(fact.object) === 'open') found.push(fact);
      else if (!state.has(fact.object)) {
        state.set(fact.object, 'open');
        path.push({ id: fact.object, next: 0 });
      }
    }
  }
  return found;
}

/** Facts that say of a thing that it is, over some steps, a part or a child of itself. */
export function cyclicFacts(facts: readonly FactRow[]): ReadonlySet<FactRow> {
  const cyclic = new Set<FactRow>();
  for (const property of HIERARCHIES) {
    for (const fact of closing(facts.filter((one) => one.property === property))) cyclic.add(fact);
  }
  return cyclic;
}
