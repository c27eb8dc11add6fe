import { sentenceOf } from '@newsgraph/schema';
import type { Actor, Scene } from '../events/actor.js';
import { POS } from '../rel.js';
import { lemma, word } from '../tree.js';

/** What is named in full once, and then called by its noun alone. */
const NOUNS = new Set(
  `ministry department agency embassy military army command authority official source spokesman spokeswoman
  diplomat statement report letter document communique communiqué office service`.split(/\s+/),
);
/** It was named at most so many sentences before. */
const BACK = 4;

/** Is the noun a bare one: "the ministry", and no more? */
function isBare({ tree }: Scene, noun: number): boolean {
  const { upos, length } = tree.analysis;
  if (upos[noun] !== POS.NOUN || noun === 0 || word(tree, noun - 1) !== 'the') return false;
  const next = noun + 1 < length ? word(tree, noun + 1) : '';
  return next !== 'of' && next !== 'for' && next !== 'in' && next !== 'from' && next !== 'by';
}

/** "Turkey's foreign ministry summoned him. [The ministry] said": who was named last with the same noun, in the same number. */
export function namedBefore(
  scene: Scene,
  noun: number,
  speaksFor: (scene: Scene, noun: number) => Actor | undefined,
): Actor | undefined {
  const { tree } = scene;
  const name = lemma(tree, noun);
  if (!NOUNS.has(name) || !isBare(scene, noun)) return undefined;
  const { xpos, sentences } = tree.analysis;
  const first = sentences.first[Math.max(0, sentenceOf(tree.analysis, noun) - BACK)]!;
  for (let token = noun - 2; token >= first; token--) {
    if (lemma(tree, token) !== name || (tree.analysis.upos[token] === POS.NOUN && xpos[token] !== xpos[noun]))
      continue;
    const actor = speaksFor(scene, token);
    if (actor) return actor;
    if (!isBare(scene, token)) return undefined;
  }
  return undefined;
}
