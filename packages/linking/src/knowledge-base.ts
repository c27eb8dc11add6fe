import type { EntityType } from '@newsgraph/schema';

/** How a name stands for an entity. */
export type NameKind =
  | 'label'
  | 'alias'
  | 'short'
  | 'acronym'
  | 'demonym'
  | 'adjective'
  | 'native'
  | 'former'
  | 'misspelling'
  | 'metonym'
  | 'surname'
  | 'team';

/** An entity that a name may stand for. */
export interface Candidate {
  readonly id: string;
  readonly kind: NameKind;
  readonly type: EntityType;
  /** How well known, 0 to 1000. */
  readonly prior: number;
  /** Written exactly so, capitals and accents included. */
  readonly exact: boolean;
  /** 1, or the similarity of the spellings, 0 to 1. */
  readonly similarity: number;
}

export interface KnownEntity {
  readonly id: string;
  readonly label: string;
  /** An entity type, or `position` for an office. */
  readonly type: EntityType | 'position';
  readonly subtype: string;
  readonly description: string;
  readonly country?: string;
  readonly prior: number;
  readonly aliases: readonly string[];
}

export interface KnownFact {
  readonly property: string;
  readonly object: string;
  readonly start?: string;
  readonly end?: string;
}

/** What linking asks of a knowledge base; `@newsgraph/knowledge` answers all of it. */
export interface KnowledgeBase {
  entity(id: string): KnownEntity | undefined;
  /** Entities with this name, best known first. */
  candidates(name: string): readonly Candidate[];
  /** Entities with nearly this name, nearest first. */
  fuzzy(name: string): readonly Candidate[];
  /** The country whose people or adjective a word is. */
  demonym(word: string): string | undefined;
  facts(id: string, property?: string): readonly KnownFact[];
  /** Who held an office of a country on a day (ISO 8601), likeliest first. */
  holders(query: { readonly country: string; readonly office: string; readonly date: string }): readonly {
    readonly person: string;
    /** 0 to 1. */
    readonly score: number;
  }[];
  /** The institution of a country that goes by a bare name there: "Foreign Ministry". */
  institution(country: string, name: string): string | undefined;
  /** How well an office that a person has held or is described by answers to these words, 0 to 1. */
  held(person: string, office: string): number;
  /** The form under which names are compared. */
  fold(name: string): string;
  /** What near spellings of a folded name share. */
  skeleton(folded: string): string;
}
