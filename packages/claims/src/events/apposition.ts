import { CIVIL_NOUNS, MEASURE_NOUNS, ROLE_NOUNS } from '../lexicon/nouns.js';
import type { Participant } from '../participants.js';
import { REL } from '../rel.js';
import { conjuncts, lemma, rel, word } from '../tree.js';
import type { Actor, Scene } from './actor.js';
import { actorAt } from './actor-at.js';
import { isTitle, titledPerson } from './titles.js';

const KIN = new Set(
  `wife husband brother sister son daughter father mother friend colleague predecessor successor counterpart ally rival man woman
  victim suspect winner author founder duo pair couple`.split(/\s+/),
);

/** May a person stand in apposition to the noun: "the editor, Ann Sol", but not "the resolution, Ann Sol"? */
function isPersonal({ tree }: Scene, head: number, { type }: Participant): boolean {
  const noun = lemma(tree, head);
  if (type !== 'person') return false;
  return (
    ROLE_NOUNS.has(noun) ||
    CIVIL_NOUNS.has(noun) ||
    MEASURE_NOUNS.has(noun) ||
    KIN.has(noun) ||
    isTitle(tree, head)
  );
}

export function apposition(scene: Scene, head: number): Actor | undefined {
  const { tree } = scene;
  for (let c = tree.firstChild[head]!; c >= 0; c = tree.nextSibling[c]!) {
    const relation = rel(tree, c);
    const loose = (relation === REL.dep || relation === REL.parataxis) && c > head;
    if (relation !== REL.appos && relation !== REL.flat && !loose) continue;
    const participant = actorAt(scene, c, false);
    if (participant && (participant.first === head + 1 || isPersonal(scene, head, participant)))
      return { participant, score: 0.95 };
  }
  return undefined;
}

/** "his Russian counterparts, Foreign Minister Ann Sol and Max Orr,": persons behind a comma, told from the order of words. */
export function behindComma(scene: Scene, head: number): Actor[] {
  const { tree, participants } = scene;
  if (lemma(tree, head) !== 'counterpart' || head + 2 >= tree.analysis.length || word(tree, head + 1) !== ',')
    return [];
  const first = titledPerson(tree, participants, head + 2) ?? participants.all[participants.at[head + 2]!];
  if (first?.type !== 'person') return [];
  const joint = first.last;
  const second =
    joint + 1 < tree.analysis.length && word(tree, joint) === 'and'
      ? titledPerson(tree, participants, joint + 1)
      : undefined;
  return [first, ...(second ? [second] : [])].map((participant) => ({ participant, score: 0.9 }));
}

/** "two editors, Ann Sol and Max Orr": those joined to the person in apposition. */
export function withJoined(scene: Scene, apposed: Actor): Actor[] {
  const { head } = apposed.participant;
  const others = conjuncts(scene.tree, head).filter((token) => token !== head);
  const persons = others.flatMap((token) => actorAt(scene, token, false) ?? []);
  return [
    apposed,
    ...persons.filter(({ type }) => type === 'person').map((participant) => ({ ...apposed, participant })),
  ];
}
