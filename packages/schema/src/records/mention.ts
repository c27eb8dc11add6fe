import type { EntityType } from './entity.js';
import type { Span } from './span.js';

export type MentionForm = 'name' | 'adjective' | 'nominal' | 'pronoun';

/** What tells how sure it is whom a mention means. What does not apply, or tells nothing, is absent. */
export interface Doubt {
  /** How far the chosen one is ahead of the next, 0 to 2; absent when nobody else was weighed. */
  readonly lead?: number;
  /** Whether the document speaks of the chosen one's country, -1 to 1. */
  readonly country?: number;
  /** Share of the words of the chosen one's description that the document has, 0 to 1. */
  readonly words?: number;
  /** Above 0 when the chosen person held an office that stands beside the name; below when of another walk of life; -1 to 1.5. */
  readonly role?: number;
}

/** A place in a document's text that names an entity. */
export interface Mention extends Span {
  /** Id of the document. */
  readonly document: string;
  readonly type: EntityType;
  readonly form: MentionForm;
  /** Id of the entity; absent until linking has chosen one. */
  readonly entity?: string;
  /** 0 to 1. */
  readonly score: number;
  /** The sentence it stands in. */
  readonly sentence?: Span;
  /** How the entity was found, for `explain`: `label`, `alias`, `demonym`, `surname`, `metonym`, `office`, ... */
  readonly via?: string;
  /** The place is named, not its government or people: "in Moscow". Such a mention does not act. */
  readonly literal?: boolean;
  /** Ids of all whom a mention of several means: "the two countries", "both ministers". It has no `entity` then. */
  readonly members?: readonly string[];
  readonly doubt?: Doubt;
}
