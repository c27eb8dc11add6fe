import { sentenceOf } from '@newsgraph/schema';
import { POS, relations, TAG } from '../rel.js';
import type { SentenceScene } from '../scene.js';
import { childrenOf, lemma, preposition, type Tree, word } from '../tree.js';
import type { Actor } from './actor.js';
import type { Reading } from './types.js';

const ATTACKS = new Set([
  ...[
    'clash',
    'renew',
    'launch',
    'step_up',
    'continue',
    'escalate',
    'intensify',
    'press',
    'resume',
    'begin',
  ].map((verb) => `event:assault:verb:${verb}`),
  ...['attack', 'target', 'strike', 'blast', 'assault'].map((verb) => `event:assault:verb:${verb}`),
  ...['attack', 'war', 'assault', 'attacks', 'warfare', 'barrage', 'blitz', 'clash', 'salvo'].map(
    (noun) => `event:assault:noun:${noun}`,
  ),
]);
/** What an attack is made of or made in, when it is made with words. */
const WORDS = new Set('words insults tweets accusations criticism rhetoric abuse invective'.split(' '));
const VERBAL = new Set(
  'verbal scathing blistering stinging personal rhetorical twitter thinly veiled withering vitriolic online'.split(
    ' ',
  ),
);
const SPEAKING = new Set(
  `broadcast speech interview statement address remarks tweet tweets article letter column sermon twitter debate facebook
  op-ed post rally media television radio tv rhetoric comments speeches tweetstorm`.split(/\s+/),
);
const CALLING = new Set(
  'say call accuse claim describe argue brand label allege insist criticise criticize tell suggest'.split(
    ' ',
  ),
);
const BELOW = relations('advcl', 'xcomp', 'obl', 'nmod', 'ccomp', 'parataxis', 'dep');
/** Before these an attack by a person says what was wrong: "for failing", "over his record". */
const REASONS = new Set(['for', 'over', 'as']);
const NEAR = 12;
const FORM = { predicate: 'accuse', code: '111', rule: 'event:accuse:verb:attack' } as const;

/** "a war of words", "a verbal attack" */
function isOfWords(tree: Tree, { trigger, first, last }: Reading): boolean {
  const { length } = tree.analysis;
  for (let token = Math.max(0, first - 2); token < last; token++)
    if (VERBAL.has(word(tree, token))) return true;
  return trigger + 2 < length && word(tree, trigger + 1) === 'of' && WORDS.has(word(tree, trigger + 2));
}

/** "attacked Peru in a speech": where words are spoken, behind the act. */
function isInSpeech(tree: Tree, { trigger }: Reading): boolean {
  const end = tree.analysis.sentences.last[sentenceOf(tree.analysis, trigger)]!;
  const last = Math.min(end, trigger + 2 * NEAR);
  for (let token = trigger + 1; token < last; token++) {
    if (!SPEAKING.has(word(tree, token))) continue;
    for (let at = token - 1; at > trigger && at > token - 5; at--) {
      const by = word(tree, at);
      if (by === 'in' || by === 'on' || by === 'with' || by === 'during' || by === 'at' || by === 'over')
        return true;
    }
  }
  return false;
}

/** "attacked Ann, saying she lied", "for lying", "over the law": why somebody is attacked with words. */
function isReasoned(tree: Tree, { trigger }: Reading, [object]: readonly Actor[]): boolean {
  const behind = object ? [trigger, object.participant.head] : [trigger];
  return behind.some((token) =>
    childrenOf(tree, token, BELOW).some((c) => {
      if (c < trigger) return false;
      if (tree.analysis.xpos[c] === TAG.VBG && CALLING.has(lemma(tree, c))) return true;
      return REASONS.has(preposition(tree, c)) && tree.analysis.upos[c] !== POS.NUM;
    }),
  );
}

/** "have clashed over trade": a quarrel. */
function isQuarrel(tree: Tree, { pattern, trigger }: Reading): boolean {
  if (pattern.rule !== 'event:assault:verb:clash') return false;
  if (trigger + 1 < tree.analysis.length && word(tree, trigger + 1) === 'over') return true;
  return childrenOf(tree, trigger, BELOW).some((c) => c > trigger && preposition(tree, c) === 'over');
}

/** Do those who act have no arms: persons, parties? */
function isUnarmed(subjects: readonly Actor[]): boolean {
  return (
    subjects.length > 0 &&
    subjects.every(({ participant: { type, subtype } }) => type === 'person' || subtype === 'political party')
  );
}

const CAMPS = new Set(['democrat', 'democrats', 'republican', 'republicans', 'tory', 'tories']);

/** "the latest attack by Democrats": politicians of a camp attack with words. */
function isByCamp(tree: Tree, { subjects }: Reading): boolean {
  return (
    subjects.length > 0 && subjects.every(({ participant: { last } }) => CAMPS.has(word(tree, last - 1)))
  );
}

/** An attack made with words is an accusation: "attacked the party for its vote", "a war of words with Ann". */
export function verbalOf({ reader }: SentenceScene, reading: Reading): Reading {
  if (!ATTACKS.has(reading.pattern.rule)) return reading;
  const { tree } = reader.scene;
  const said =
    isOfWords(tree, reading) ||
    isQuarrel(tree, reading) ||
    isByCamp(tree, reading) ||
    (isUnarmed(reading.subjects) &&
      (isInSpeech(tree, reading) || isReasoned(tree, reading, reading.objects)));
  return said ? { ...reading, pattern: { ...reading.pattern, ...FORM } } : reading;
}
