import type { EntityType } from './entity.js';
import type { Span } from './span.js';

export type MentionForm = 'name' | 'adjective' | 'nominal' | 'pronoun';

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
}
