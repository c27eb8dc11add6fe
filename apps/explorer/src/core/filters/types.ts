/** What can be switched off value by value. */
export type Facet = 'type' | 'predicate' | 'publisher' | 'speaker' | 'modality' | 'polarity';

/** Facets in the order in which the panel lists them. */
export const FACETS: readonly Facet[] = ['type', 'predicate', 'modality', 'polarity', 'publisher', 'speaker'];

/** Facets of claims. */
export const CLAIM_FACETS = FACETS.filter((facet) => facet !== 'type');

/** Days since 1970-01-01, both included. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** A neighbourhood: only what lies within `depth` ties of the roots is shown. */
export interface Focus {
  readonly roots: readonly string[];
  readonly depth: number;
  /** Most neighbours of each entity, the most strongly tied first; all when missing. */
  readonly most?: number;
}

/** So many neighbours are shown at first, and more at a time. */
export const FEW_NEIGHBOURS = 20;

export interface Filters {
  /** The values that are switched off. */
  readonly off: Readonly<Partial<Record<Facet, readonly string[]>>>;
  readonly window: Window | null;
  /** Whether undated claims are kept while a window is set. */
  readonly undated: boolean;
  /** Fewest independent stories an edge must rest on; 1 keeps all. */
  readonly stories: number;
  /** Least confidence of a claim in percent; 0 keeps all. */
  readonly confidence: number;
  /** Whether entities without a visible tie are shown. */
  readonly isolated: boolean;
  /** What fails a filter is hidden, or drawn faint. */
  readonly mode: 'hide' | 'fade';
  /** Keys of nodes hidden by hand. */
  readonly hidden: readonly string[];
  readonly focus: Focus | null;
  /** Only claims of this document, when set. */
  readonly document: string | null;
}

/** The default view: everything but co-occurrence. */
export const DEFAULT_FILTERS: Filters = {
  off: { predicate: ['appears-with'] },
  window: null,
  undated: true,
  stories: 1,
  confidence: 0,
  isolated: false,
  mode: 'hide',
  hidden: [],
  focus: null,
  document: null,
};
