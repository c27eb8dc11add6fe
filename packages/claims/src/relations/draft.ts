import { type ClaimTime, type Modality, sentenceSpan } from '@newsgraph/schema';
import { type Certainty, readCertainty } from '../events/context.js';
import type { Participant } from '../participants.js';
import { POS, REL } from '../rel.js';
import type { Draft, SentenceScene } from '../scene.js';
import { child, type Tree } from '../tree.js';
import { termOf } from '../when/term.js';

/** One relation as found in a sentence. */
export interface Found {
  readonly subject: Participant;
  readonly predicate: string;
  readonly object: Participant;
  /** Token of the word that says so. */
  readonly trigger: number;
  readonly rule: string;
  readonly score: number;
  readonly role?: string;
  /** When it held, where the words say so. */
  readonly time?: ClaimTime;
  /** The verb whose polarity and modality are the relation's, where the trigger is a noun: "was named chairman". */
  readonly verb?: number;
  /** What the words themselves say: "president-elect" is planned. */
  readonly modality?: Modality;
  /** Read polarity and modality from the trigger; a relation in apposition is plainly stated. */
  readonly asserted?: boolean;
}

const PLAIN: Certainty = { polarity: 'affirmed', modality: 'actual', unwilling: false };

/** The word that asserts: a noun with "is", else the verb above it ("became a member"). */
function assertedBy(tree: Tree, trigger: number): number {
  const noun = tree.analysis.upos[trigger] === POS.NOUN || tree.analysis.upos[trigger] === POS.PROPN;
  const head = tree.analysis.head[trigger]!;
  return noun && head >= 0 && child(tree, trigger, REL.cop) < 0 ? head : trigger;
}

/** Who has left an office left it before the article came out. */
export function overBy({ document }: SentenceScene): { time?: ClaimTime } {
  const day = document.published?.slice(0, 10);
  return day && /^\d{4}-\d{2}-\d{2}$/.test(day) ? { time: { end: day } } : {};
}

/** Makes a claim of a found relation. */
export function draftOf(scene: SentenceScene, found: Found): Draft {
  const { tree } = scene.reader.scene;
  const { analysis } = tree;
  const by = found.verb ?? assertedBy(tree, found.trigger);
  const certainty = found.asserted ? readCertainty(tree, by, scene.last) : PLAIN;
  const speaker = found.asserted ? scene.speaker(found.verb ?? found.trigger)?.participant.entity : undefined;
  return {
    subject: found.subject.entity,
    predicate: found.predicate,
    object: found.object.entity,
    polarity: certainty.polarity,
    modality: found.modality ?? certainty.modality,
    ...(speaker === undefined ? {} : { attribution: speaker }),
    ...(found.time ? { time: termOf(tree, found.trigger, scene.last) ?? found.time } : {}),
    ...(found.role ? { role: found.role } : {}),
    evidence: {
      document: scene.document.id,
      sentence: sentenceSpan(analysis, scene.sentence),
      subject: { start: found.subject.mention.start, end: found.subject.mention.end },
      trigger: { start: analysis.start[found.trigger]!, end: analysis.end[found.trigger]! },
      object: { start: found.object.mention.start, end: found.object.mention.end },
    },
    score: found.score,
    rule: `relation:${found.predicate}:${found.rule}`,
  };
}
