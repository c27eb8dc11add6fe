import type { EntityType } from '@newsgraph/schema';
import { distance } from 'fastest-levenshtein';
import { foldName } from './fold.js';
import type { Candidate, NameKind } from './records.js';
import { nameStart, skeleton } from './skeleton.js';
import { ownerOf, type Store } from './store.js';

/** Looks names up in a store. */
export interface Names {
  candidates(name: string): readonly Candidate[];
  fuzzy(name: string): readonly Candidate[];
}

interface Named {
  readonly row: number;
  readonly kind: NameKind;
  readonly text: string;
}

/** What a name number of the index stands for: labels, then aliases, then last names. */
function namedBy(store: Store, name: number): Named {
  const rows = store.ids.length;
  if (name < rows) return { row: name, kind: 'label', text: store.labels.get(name) };
  const alias = name - rows;
  if (alias < store.aliases.length) {
    const row = ownerOf(store.aliasStart, alias);
    return { row, kind: store.aliasKind(alias), text: store.aliases.get(alias) };
  }
  const row = alias - store.aliases.length;
  return { row, kind: 'surname', text: store.labels.get(row) };
}

function hasLastName(store: Store, row: number, folded: string): boolean {
  const label = foldName(store.labels.get(row));
  if (label.endsWith(` ${folded}`) || label.startsWith(`${folded} `)) return true;
  for (let i = store.aliasStart[row]!; i < store.aliasStart[row + 1]!; i++) {
    if (foldName(store.aliases.get(i)).endsWith(` ${folded}`)) return true;
  }
  return false;
}

function byWeight(a: Candidate, b: Candidate): number {
  return b.similarity - a.similarity || b.prior - a.prior || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** At most this many edits between names of that many letters. */
function editsAllowed(length: number): number {
  return length < 5 ? 0 : length < 8 ? 1 : length < 13 ? 2 : 3;
}

export function openNames(store: Store): Names {
  const candidate = (named: Named, exact: boolean, similarity: number): Candidate => ({
    id: store.ids.get(named.row),
    kind: named.kind,
    type: store.type(named.row) as EntityType,
    prior: store.prior[named.row]!,
    exact,
    similarity,
  });

  function candidates(name: string): readonly Candidate[] {
    const folded = foldName(name);
    if (folded === '') return [];
    const found: Candidate[] = [];
    store.names.each(folded, (number) => {
      const named = namedBy(store, number);
      const key = foldName(named.text);
      if (named.kind === 'surname' ? !hasLastName(store, named.row, folded) : key !== folded) return;
      const next = candidate(named, named.text === name, 1);
      const before = found.findIndex((c) => c.id === next.id && c.kind === next.kind);
      if (before < 0) found.push(next);
      else if (next.exact) found[before] = next;
    });
    return found.sort(byWeight);
  }

  function fuzzy(name: string): readonly Candidate[] {
    const folded = foldName(name);
    const allowed = editsAllowed(folded.length);
    if (allowed === 0 || folded.length > 80) return [];
    const best = new Map<number, Candidate>();
    const consider = (number: number) => {
      const named = namedBy(store, number);
      const key = foldName(named.text);
      const edits = distance(folded, key);
      if (edits > allowed || edits === 0) return;
      const next = candidate(named, false, 1 - edits / Math.max(folded.length, key.length));
      const before = best.get(named.row);
      if (!before || before.similarity < next.similarity) best.set(named.row, next);
    };
    store.near.each(skeleton(folded), consider);
    const start = nameStart(folded);
    if (start) store.near.each(start, consider);
    return [...best.values()].sort(byWeight);
  }

  return { candidates, fuzzy };
}
