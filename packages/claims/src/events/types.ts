import type { Pattern, Patterns } from '../lexicon/compile.js';
import type { Actor, Scene } from './actor.js';

/** What a trigger says, before polarity and modality are read. */
export interface Reading {
  readonly pattern: Pattern;
  readonly trigger: number;
  /** Tokens of the trigger, half-open; a light noun or particle is inside. */
  readonly first: number;
  readonly last: number;
  readonly subjects: readonly Actor[];
  readonly objects: readonly Actor[];
  /** Triggers of events that this one speaks for: the act that is refused, agreed, threatened. */
  readonly consumed: readonly number[];
  /** Light nouns and particles of the trigger. */
  readonly parts: readonly number[];
  /** The verb that carries negation and modality: the trigger, or the light verb above an event noun. */
  readonly carrier: number;
  /** Subjects and objects are the same parties: each pair counts once. */
  readonly mutual: boolean;
  /** Each does it to the other: "accused each other" is told both ways. */
  readonly returned?: boolean;
}

/** Reads the events of a document; what one trigger says is read once. */
export interface Reader {
  readonly scene: Scene;
  readonly patterns: Patterns;
  /** The event that a token triggers, if any. */
  readonly read: (token: number) => Reading | undefined;
}

export const NO_ACTORS: readonly Actor[] = [];

/** Other tokens of a trigger are shown with it when they are this near. */
export const TRIGGER_WIDTH = 6;
