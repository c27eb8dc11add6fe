import type { EntityType } from '@newsgraph/schema';

/**
 * How a name stands for an entity. `surname` is derived: the last name of a well-known person. `team` is the name of a
 * place that a sports team goes by.
 */
export const NAME_KINDS = [
  'label',
  'alias',
  'short',
  'acronym',
  'demonym',
  'adjective',
  'native',
  'former',
  'misspelling',
  'metonym',
  'surname',
  'team',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/**
 * Types of rows: the entity types of the graph; offices, which appear in facts only; and references, which stand for
 * an entity that another base of a stack describes.
 */
export const ROW_TYPES = [
  'person',
  'organization',
  'country',
  'place',
  'event',
  'product',
  'law',
  'position',
  'reference',
] as const;
export type RowType = (typeof ROW_TYPES)[number];

/** One row of the entity table. */
export interface EntityRow {
  /** `Q159` or `local:slug`. */
  readonly id: string;
  readonly label: string;
  readonly type: RowType;
  readonly subtype: string;
  readonly description: string;
  /** How well known, 0 to 1000. Not a probability. */
  readonly prior: number;
  /** Id of a country, or empty. */
  readonly country: string;
  /** Comma-separated source names. */
  readonly sources: string;
}

export interface AliasRow {
  readonly id: string;
  readonly alias: string;
  readonly kind: NameKind;
  readonly source: string;
}

export interface FactRow {
  readonly subject: string;
  /** Wikidata property, `P39`. */
  readonly property: string;
  readonly object: string;
  /** YYYY-MM-DD, 00 for an unknown month or day, or empty. */
  readonly start: string;
  readonly end: string;
  readonly source: string;
}

/** Rows that can be walked, not all at once in memory. */
export interface KnowledgeRows {
  readonly entities: Iterable<EntityRow>;
  readonly aliases: Iterable<AliasRow>;
  readonly facts: Iterable<FactRow>;
}

export interface KnowledgeTables extends KnowledgeRows {
  readonly entities: readonly EntityRow[];
  readonly aliases: readonly AliasRow[];
  readonly facts: readonly FactRow[];
}

/** An entity as the knowledge base describes it. */
export interface KnowledgeEntity {
  readonly id: string;
  readonly label: string;
  readonly type: Exclude<RowType, 'reference'>;
  readonly subtype: string;
  readonly description: string;
  /** Id of its country, or of the country whose office a person holds. */
  readonly country?: string;
  /** How well known, 0 to 1000. Not a probability. */
  readonly prior: number;
  /** Other names, in table order; demonyms, adjectives and metonyms are left out. */
  readonly aliases: readonly string[];
}

/** An entity that a name may stand for. */
export interface Candidate {
  readonly id: string;
  readonly kind: NameKind;
  readonly type: EntityType;
  /** 0 to 1000. */
  readonly prior: number;
  /** The name is written exactly so in the base, capitals and accents included. */
  readonly exact: boolean;
  /** 1 for a name found by look-up; the similarity of the spellings for one found by `fuzzy`. */
  readonly similarity: number;
}

/** A dated statement: property of a subject. */
export interface Fact {
  readonly subject: string;
  readonly property: string;
  readonly object: string;
  /** ISO 8601: year, month or day, as known. */
  readonly start?: string;
  readonly end?: string;
}

/** Who held an office. */
export interface Holder {
  readonly person: string;
  readonly position: string;
  readonly start?: string;
  readonly end?: string;
  /** 1 for the office asked for, held on that day; less for near titles and open ends. */
  readonly score: number;
}

export interface OfficeQuery {
  /** Id of the country. */
  readonly country: string;
  /** The words of the office without the country: "foreign minister". */
  readonly office: string;
  /** ISO 8601 date. */
  readonly date: string;
}
