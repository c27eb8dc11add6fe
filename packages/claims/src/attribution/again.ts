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
/** Openings of news agencies name it in full but a few sentences later. */
const ONWARDS = 2;

/** Is the noun a bare one: "the ministry", and no more? */
function isBare({ tree }: Scene, noun: number): boolean {
  const { upos, length } = tree.analysis;
  if (upos[noun] !== POS.NOUN || noun === 0 || word(tree, noun - 1) !== 'the') return false;
  const next = noun + 1 < length ? word(tree, noun + 1) : '';
  return next !== 'of' && next !== 'for' && next !== 'in' && next !== 'from' && next !== 'by';
}

/** "Turkey's foreign ministry summoned him. [The ministry] said": who was named last with the same noun, in the same number. */
export function namedBefore(scene: Scene, noun: number, speaksFor: Search['speaksFor']): Actor | undefined {
  const { tree } = scene;
  const name = lemma(tree, noun);
  if (!NOUNS.has(name) || !isBare(scene, noun)) return undefined;
  return sought(scene, noun, { step: -1, speaksFor }) ?? sought(scene, noun, { step: 1, speaksFor });
}

interface Search {
  readonly step: 1 | -1;
  readonly speaksFor: (scene: Scene, noun: number) => Actor | undefined;
}

/** The nearest fuller name with the noun, backwards or onwards. */
function sought(scene: Scene, noun: number, { step, speaksFor }: Search): Actor | undefined {
  const { tree } = scene;
  const { xpos, upos, sentences } = tree.analysis;
  const own = sentenceOf(tree.analysis, noun);
  const from = sentences.first[Math.max(0, own - BACK)]!;
  const to = sentences.last[Math.min(sentences.length - 1, own + ONWARDS)]!;
  for (let token = noun + step; token >= from && token < to; token += step) {
    if (lemma(tree, token) !== lemma(tree, noun)) continue;
    if (upos[token] === POS.NOUN && xpos[token] !== xpos[noun]) continue;
    const actor = speaksFor(scene, token);
    if (actor) return actor;
    if (!isBare(scene, token)) return undefined;
  }
  return undefined;
}
