import { tokenRange } from '@newsgraph/schema';
import type { Participant } from '../participants.js';
import type { Draft, SentenceScene } from '../scene.js';
import type { Tree } from '../tree.js';

/** Something that is true of a claim, and how much: `predicate=accuse` 1, `clause depth` 0.5. */
export type Feature = readonly [name: string, value: number];

/** A party of a claim and its tokens, half-open; the others hang on `head`. */
export interface End {
  readonly id: string;
  readonly participant: Participant | undefined;
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** A draft on its tree: where its parties and its trigger stand. */
export interface View {
  readonly scene: SentenceScene;
  readonly draft: Draft;
  readonly tree: Tree;
  readonly subject: End;
  readonly object: End;
  /** The tokens of the trigger, half-open, and the one that the others hang on. */
  readonly first: number;
  readonly last: number;
  readonly trigger: number;
}

/** The token of a range whose governor stands outside. */
function topOf({ analysis }: Tree, first: number, last: number): number {
  for (let token = first; token < last; token++) {
    const head = analysis.head[token]!;
    if (head < first || head >= last) return token;
  }
  return first;
}

function endOf(scene: SentenceScene, start: number, { end, id }: { end: number; id: string }): End {
  const { tree } = scene.reader.scene;
  const { first, last } = tokenRange(tree.analysis, { start, end });
  const here = scene.participants.filter(({ mention }) => mention.start === start);
  const participant = here.find(({ entity }) => entity === id) ?? here[0];
  return { id, participant, first, last, head: participant?.head ?? topOf(tree, first, last) };
}

/** Places a draft on the tree of its sentence. */
export function viewOf(scene: SentenceScene, draft: Draft): View {
  const { tree } = scene.reader.scene;
  const { subject, object, trigger } = draft.evidence;
  const { first, last } = tokenRange(tree.analysis, trigger);
  return {
    scene,
    draft,
    tree,
    subject: endOf(scene, subject.start, { end: subject.end, id: draft.subject }),
    object: endOf(scene, object.start, { end: object.end, id: draft.object }),
    first,
    last,
    trigger: topOf(tree, first, last),
  };
}

/** Adds a feature that is there or not. */
export function flag(features: Feature[], name: string, yes: boolean): void {
  if (yes) features.push([name, 1]);
}

/** So many names of a kind are kept. */
const KEPT = 500;

/** Names of features that begin alike. Made once each: a claim has some sixty features, and their names are few. */
export function named(kind: string): (value: string) => string {
  const known = new Map<string, string>();
  return (value) => {
    const name = known.get(value);
    if (name !== undefined) return name;
    const made = `${kind}${value}`;
    if (known.size < KEPT) known.set(value, made);
    return made;
  };
}

/** A count on a scale where twice as many is a step of one half. */
export function size(count: number): number {
  return Math.log2(1 + count) / 2;
}
