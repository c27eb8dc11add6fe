import { type Actor, actorsIn, type Scene } from '../events/actor.js';
import type { Reader } from '../events/types.js';
import { ROLE_NOUNS } from '../lexicon/nouns.js';
import type { Participant } from '../participants.js';
import { POS, REL } from '../rel.js';
import { lemma, rel, type Tree, word } from '../tree.js';
import { namedBefore } from './again.js';
import { authorOf, isSeat } from './author.js';
import { isDenied } from './inserted.js';
import type { Attribution } from './read.js';

const SIGNS = new Set(['–', '—', '―', '--', '-']);

/** A headline signed by an outlet is its own text; ministries, bodies of states and persons are speakers. */
function signs({ tree }: Scene, source: number, participant: Participant): boolean {
  if (participant.type === 'person' || isSeat(tree, participant)) return true;
  return ROLE_NOUNS.has(lemma(tree, source)) || /international|intergov/.test(participant.subtype ?? '');
}

const UNSAID = new Set(
  `say confirm tell comment reveal disclose specify mention explain state announce indicate acknowledge admit elaborate
  clarify`.split(/\s+/),
);
const UNWILLING = new Set(['refuse', 'decline', 'fail', 'unable']);

/** "asked Ana Sol to say whether": what is asked of her has not been said. */
function isAskedToSay(tree: Tree, cue: number): boolean {
  if (cue === 0 || cue + 1 >= tree.analysis.length || word(tree, cue - 1) !== 'to') return false;
  const next = word(tree, cue + 1);
  return next === 'whether' || next === 'if';
}

/** "did not say whether", "refused to confirm that": he has not said so. */
function isUnsaid({ tree }: Scene, cue: number): boolean {
  if (tree.analysis.upos[cue] !== POS.VERB || !UNSAID.has(lemma(tree, cue))) return false;
  if (isAskedToSay(tree, cue)) return true;
  const above = tree.analysis.head[cue]!;
  return (
    isDenied(tree, cue) || (above >= 0 && rel(tree, cue) === REL.xcomp && UNWILLING.has(lemma(tree, above)))
  );
}

/** Who speaks, by the head of the phrase that names him. */
export function named(reader: Reader, { source, cue }: Attribution): Actor | undefined {
  const { scene } = reader;
  if (isUnsaid(scene, cue)) return undefined;
  const actor =
    actorsIn(scene, source)[0] ??
    authorOf(scene, source) ??
    namedBefore(scene, source, speaksFor) ??
    personIn(scene, source);
  if (!actor || isOwner(scene, source, actor.participant)) return undefined;
  if (isPart(scene, source, actor.participant)) return undefined;
  const { type } = actor.participant;
  const mark = word(scene.tree, cue);
  if (SIGNS.has(mark) && cue < source) return signs(scene, source, actor.participant) ? actor : undefined;
  const place = type === 'place' || (type === 'country' && !isSeat(scene.tree, actor.participant));
  return mark === ':' && place && cue > source ? undefined : actor;
}

const LONGEST = 7;

/** "Maryland Rep. Ana Sol", hung on the land: the person with whom the name ends. */
function personIn({ tree, participants }: Scene, source: number): Actor | undefined {
  const { upos, length } = tree.analysis;
  for (let token = source; token < length && token < source + LONGEST && upos[token] === POS.PROPN; token++) {
    const participant = participants.all[participants.at[token]!];
    if (participant?.type === 'person') return { participant, score: 1 };
  }
  return undefined;
}

function speaksFor(scene: Scene, noun: number): Actor | undefined {
  return actorsIn(scene, noun)[0] ?? authorOf(scene, noun);
}

const OTHERS = new Set(
  `wife husband son daughter brother sister father mother parent cousin uncle widow friend lawyer attorney critic rival
  opponent victim supporter colleague neighbour neighbor predecessor successor accuser fan biographer`.split(
    /\s+/,
  ),
);

/** Those who belong to a body, or stand against it, do not speak for it. */
const PARTS = new Set(
  `member critic opponent supporter rival citizen resident protester relative survivor victim shareholder customer patient
  user neighbour neighbor defector dissident`.split(/\s+/),
);

/** "members of the council said", "critics of Peru say". */
function isPart({ tree }: Scene, source: number, { first, last }: Participant): boolean {
  return PARTS.has(lemma(tree, source)) && (source < first || source >= last);
}

/** "Ana Sol's lawyer said", "the wife of Ana Sol said": a person does not speak through those who are hers. */
function isOwner({ tree }: Scene, source: number, { type, head, first, last }: Participant): boolean {
  if (type !== 'person' || !OTHERS.has(lemma(tree, source)) || (source >= first && source < last))
    return false;
  const relation = rel(tree, head);
  return tree.analysis.head[head] === source && (relation === REL['nmod:poss'] || relation === REL.nmod);
}
