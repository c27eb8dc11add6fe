import type { Mention } from './mention.js';

export type EntityType = 'person' | 'organization' | 'country' | 'place' | 'event' | 'product' | 'law';

/** Who or what a mention stands for. */
export interface Entity {
  /** A Wikidata id ("Q159") or "local:..." */
  readonly id: string;
  readonly label: string;
  readonly type: EntityType;
  readonly subtype?: string;
  readonly description?: string;
  /** Other names, without the label, sorted. */
  readonly aliases: readonly string[];
  /** Id of the country it belongs to or acts for. */
  readonly country?: string;
  /** Offices and roles as the texts name them ("deputy foreign minister"), sorted. */
  readonly roles?: readonly string[];
}

/** What linking found in one document. Entities unknown to the knowledge base carry provisional ids. */
export interface LinkedDocument {
  /** Id of the document. */
  readonly document: string;
  /** In text order; of two mentions one never starts inside the other without ending inside it. */
  readonly mentions: readonly Mention[];
  /** Every entity that a mention of this document names, once. */
  readonly entities: readonly Entity[];
}

/** One identity for each entity across documents. */
export interface Resolution {
  /** Entities with their final ids, sorted by id. */
  readonly entities: readonly Entity[];
  /** From each id in the linked documents to the final id. Ids that keep their name are included. */
  readonly identity: ReadonlyMap<string, string>;
}
