import { predicate } from '@newsgraph/schema';
import { typeLabel } from '../../core/appearance/index.js';
import {
  columnsOf,
  DEFAULT_FILTERS,
  FACETS,
  type Facet,
  type Filters,
  setFocus,
  setWindow,
  withOff,
} from '../../core/filters/index.js';
import { type Dataset, spanLabel } from '../../core/graph/index.js';
import { valueLabel } from '../../core/words.js';

export interface Chip {
  readonly label: string;
  readonly undo: (filters: Filters) => Filters;
}

function nameOf(facet: Facet, value: string): string {
  if (facet === 'type') return typeLabel(value);
  if (facet === 'predicate') return predicate(value)?.label ?? value;
  if (value === '') return facet === 'speaker' ? 'the article itself' : 'unknown';
  return valueLabel(value).toLowerCase();
}

/** "Only possible", or "Without people, places", whichever is shorter. */
function facetChip(dataset: Dataset, filters: Filters, facet: Facet): Chip[] {
  const off = filters.off[facet] ?? [];
  const usual = DEFAULT_FILTERS.off[facet] ?? [];
  const values = columnsOf(dataset)[facet].values.filter((value) => !usual.includes(value));
  const out = off.filter((value) => values.includes(value));
  if (out.length === 0) return [];
  const kept = values.filter((value) => !off.includes(value));
  const [word, named] = kept.length < out.length ? ['Only', kept] : ['Without', out];
  const names = named.slice(0, 3).map((value) => nameOf(facet, value));
  const more = named.length > 3 ? ` and ${named.length - 3} more` : '';
  const list = names.length === 0 ? 'none' : `${names.join(', ')}${more}`;
  return [{ label: `${word} ${list}`, undo: (now) => withOff(now, facet, usual) }];
}

function labelOf(dataset: Dataset, key: string): string {
  const index = dataset.nodeIndex.get(key);
  return index === undefined ? key : dataset.nodes[index]!.label;
}

function otherChips(dataset: Dataset, filters: Filters): Chip[] {
  const { window, stories, confidence, focus, hidden, document } = filters;
  const chips: Chip[] = [];
  if (window) {
    chips.push({ label: spanLabel(window.from, window.to), undo: (now) => setWindow(now, null) });
  }
  if (stories > 1)
    chips.push({ label: `${stories} or more stories`, undo: (now) => ({ ...now, stories: 1 }) });
  if (confidence > 0) {
    chips.push({ label: `${confidence} % sure or more`, undo: (now) => ({ ...now, confidence: 0 }) });
  }
  if (focus) {
    const names = focus.roots.map((key) => labelOf(dataset, key)).join(', ');
    const label = `Within ${focus.depth} of ${names}`;
    chips.push({ label, undo: (now) => setFocus(now, null) });
  }
  if (hidden.length > 0) {
    const label = `Hidden: ${hidden.map((key) => labelOf(dataset, key)).join(', ')}`;
    chips.push({ label, undo: (now) => ({ ...now, hidden: [] }) });
  }
  if (document !== null) {
    const title = dataset.documents.get(document)?.title ?? 'untitled';
    chips.push({ label: `Article: ${title}`, undo: (now) => ({ ...now, document: null }) });
  }
  return chips;
}

/** What differs from the default view, in words, each with how to take it back. */
export function chipsOf(dataset: Dataset, filters: Filters): Chip[] {
  return [...otherChips(dataset, filters), ...FACETS.flatMap((facet) => facetChip(dataset, filters, facet))];
}
