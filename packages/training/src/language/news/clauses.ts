import { intent, nominalEvent } from './nominals.js';
import { actor, amount, country, governed, type Sampler, subjectIsPlural, thing } from './phrases.js';
import { after, before, comma, first, type Node, word } from './tree.js';
import * as V from './verbs.js';
import { inflect } from './verbs.js';
import * as W from './words.js';

/** A verb and what stands before it: auxiliaries, negation, an adverb. */
export type Mood = 'finite' | 'to' | 'ing' | 'bare' | 'participle';

export function verb(base: string, tag: string): Node {
  return word(inflect(base, tag), tag, { lemma: base });
}

const auxiliary = (form: string, lemma: string, tag: string) => word(form, tag, { lemma, upos: 'AUX' });

function modal(s: Sampler): Node {
  const form = s.pick(['will', 'would', 'could', 'may', 'might', 'must', 'should', 'can', 'will', 'would']);
  return auxiliary(form, form, 'MD');
}

/** How a finite verb is put: tense, auxiliaries, negation. */
function finite(s: Sampler, base: string, plural: boolean): Node {
  const how = s.next();
  if (how < 0.52) return verb(base, 'VBD');
  if (how < 0.62) return verb(base, plural ? 'VBP' : 'VBZ');
  if (how < 0.76) {
    const past = s.chance(0.35);
    const have = past
      ? auxiliary('had', 'have', 'VBD')
      : auxiliary(plural ? 'have' : 'has', 'have', plural ? 'VBP' : 'VBZ');
    return before(before(verb(base, 'VBN'), 'aux', have), 'advmod', ...adverb(s, 0.25));
  }
  if (how < 0.88) return before(before(verb(base, 'VB'), 'aux', modal(s)), 'advmod', ...negation(s, 0.25));
  if (how < 0.95) {
    const did = s.chance(0.6)
      ? auxiliary('did', 'do', 'VBD')
      : auxiliary(plural ? 'do' : 'does', 'do', plural ? 'VBP' : 'VBZ');
    return before(before(verb(base, 'VB'), 'aux', did), 'advmod', word('not', 'RB', { upos: 'PART' }));
  }
  const be = s.chance(0.5)
    ? auxiliary(plural ? 'are' : 'is', 'be', plural ? 'VBP' : 'VBZ')
    : auxiliary(plural ? 'were' : 'was', 'be', 'VBD');
  return before(verb(base, 'VBG'), 'aux', be);
}

const adverb = (s: Sampler, share: number): Node[] =>
  s.chance(share) ? [word(s.pick(W.ADVERBS), 'RB')] : [];
const negation = (s: Sampler, share: number): Node[] =>
  s.chance(share) ? [s.chance(0.85) ? word('not', 'RB', { upos: 'PART' }) : word('never', 'RB')] : [];

function headOf(s: Sampler, base: string, mood: Mood, plural: boolean): Node {
  if (mood === 'to') return before(verb(base, 'VB'), 'mark', word('to', 'TO'));
  if (mood === 'ing') return verb(base, 'VBG');
  if (mood === 'bare') return verb(base, 'VB');
  if (mood === 'participle') return verb(base, 'VBN');
  return finite(s, base, plural);
}

/** A date or weekday, with a preposition or bare. */
export function time(s: Sampler): [string, Node] {
  const how = s.next();
  if (how < 0.32) return ['obl', governed('on', word(s.pick(W.WEEKDAYS), 'NNP'))];
  if (how < 0.44) return ['obl:unmarked', word(s.pick(W.WEEKDAYS), 'NNP')];
  if (how < 0.58) {
    const unit = word(s.pick(['week', 'month', 'year', 'Friday', 'Tuesday']), 'NN');
    return [
      'obl:unmarked',
      before(
        { ...unit, ...(/^[A-Z]/.test(unit.form) ? { upos: 'PROPN', xpos: 'NNP' } : {}) },
        'amod',
        word(s.pick(['last', 'next']), 'JJ'),
      ),
    ];
  }
  if (how < 0.7) return ['obl', governed('in', word(s.pick(W.MONTHS), 'NNP'))];
  if (how < 0.78) return ['obl', governed('in', word(String(1990 + s.below(36)), 'CD'))];
  const day = word(String(1 + s.below(28)), 'CD');
  const month = word(s.pick(W.MONTHS), 'NNP');
  if (s.chance(0.5)) after(day, 'nmod:unmarked', month);
  else before(day, 'nmod:unmarked', month);
  if (s.chance(0.3) && day.right.length > 0)
    after(day, 'nmod:unmarked', word(String(1990 + s.below(36)), 'CD'));
  return ['obl', governed('on', day)];
}

function place(s: Sampler): Node {
  return governed('in', s.chance(0.6) ? word(s.pick(W.CITIES), 'NNP') : country(s));
}

/** `military aid`, `an agreement`: the plain object of a set phrase. */
function object(s: Sampler, text: string): Node {
  const words = text.split(' ');
  const noun = words.at(-1)!;
  const node = word(noun, /s$/.test(noun) && noun !== 'access' ? 'NNS' : 'NN');
  for (const form of words.slice(0, -1)) {
    const determiner = form === 'a' || form === 'an';
    before(
      node,
      determiner ? 'det' : form === 'gas' ? 'compound' : 'amod',
      word(form, determiner ? 'DT' : 'JJ'),
    );
  }
  if (node.left.length === 0 && s.chance(0.35)) first(node, 'amod', word(s.pick(W.QUALITIES), 'JJ'));
  return node;
}

type Frame = (s: Sampler, mood: Mood, plural: boolean, depth: number) => Node;

export const atActor: Frame = (s, mood, plural) =>
  after(headOf(s, s.pick(V.AT_ACTOR), mood, plural), 'obj', actor(s, mood === 'finite'));
/** What a verb of doing takes: a thing, an event as a noun, a plan to act. */
function matter(s: Sampler, depth: number): Node {
  const how = s.next();
  if (how < 0.55) return thing(s);
  if (how < 0.9 || depth > 1) return nominalEvent(s);
  return intent(s, act(s, 'to', { plural: false, depth: 2 }));
}

export const atThing: Frame = (s, mood, plural, depth) =>
  after(headOf(s, s.pick(V.AT_THING), mood, plural), 'obj', matter(s, depth));
const intransitive: Frame = (s, mood, plural) => {
  const head = headOf(
    s,
    s.pick(['arrive', 'leave', 'resign', 'collapse', 'retreat', 'return', 'gather', 'travel']),
    mood,
    plural,
  );
  return after(head, 'obl', s.chance(0.5) ? place(s) : governed(s.pick(['from', 'to']), country(s)));
};

export const transfer: Frame = (s, mood, plural) => {
  const [base, what, preposition] = s.pick(V.TRANSFERS);
  const out = what.startsWith('out ');
  const part = what === 'part in talks';
  const head = headOf(s, base, mood, plural);
  if (out) after(head, 'compound:prt', word('out', 'RP'));
  const given = part
    ? after(word('part', 'NN'), 'nmod', governed('in', word('talks', 'NNS')))
    : s.chance(0.2) && /^(?:troops|tanks|missiles|weapons)$/.test(what)
      ? amount(s)
      : object(s, out ? what.slice(4) : what);
  return after(after(head, 'obj', given), 'obl', governed(preposition, actor(s)));
};

export const withActor: Frame = (s, mood, plural) => {
  const [base, preposition] = s.pick(V.WITH_ACTOR);
  return after(headOf(s, base, mood, plural), 'obl', governed(preposition, actor(s, mood === 'finite')));
};

const ofAct: Frame = (s, mood, plural, depth) => {
  const [base, preposition] = s.pick(V.OF_ACT);
  const head = after(headOf(s, base, mood, plural), 'obj', actor(s));
  if (s.chance(0.6) && depth < 2)
    return after(
      head,
      'advcl',
      first(act(s, 'ing', { plural, depth: depth + 1 }), 'mark', word(preposition, 'IN', { upos: 'SCONJ' })),
    );
  return after(head, 'obl', governed(preposition, thing(s)));
};

const objectTo: Frame = (s, mood, plural, depth) => {
  if (depth > 1) return atActor(s, mood, plural, depth);
  const inner = act(s, 'to', { plural, depth: depth + 1 });
  if (s.chance(0.25)) {
    const call = after(headOf(s, 'call', mood, plural), 'obl', governed('on', actor(s)));
    return after(call, 'xcomp', inner);
  }
  const [base, rel] = s.pick(V.OBJECT_TO);
  return after(after(headOf(s, base, mood, plural), rel, actor(s)), 'xcomp', inner);
};

const subjectTo: Frame = (s, mood, plural, depth) => {
  if (depth > 1) return atThing(s, mood, plural, depth);
  return after(
    headOf(s, s.pick(V.SUBJECT_TO), mood, plural),
    'xcomp',
    act(s, 'to', { plural, depth: depth + 1 }),
  );
};

const twoObjects: Frame = (s, mood, plural) => {
  const [base, what] = s.pick(V.TWO_OBJECTS);
  return after(
    after(headOf(s, base, mood, plural), 'iobj', actor(s)),
    'obj',
    s.chance(0.25) ? amount(s) : object(s, what),
  );
};

const particle: Frame = (s, mood, plural) => {
  const [base, out] = s.pick(V.PARTICLES);
  return after(after(headOf(s, base, mood, plural), 'compound:prt', word(out, 'RP')), 'obj', thing(s));
};

const saying: Frame = (s, mood, plural, depth) => {
  if (depth > 1) return atActor(s, mood, plural, depth);
  const told = s.chance(0.25);
  const head = headOf(s, s.pick(told ? V.TELL : V.SAY), mood, plural);
  if (told) after(head, 'iobj', s.chance(0.5) ? word('reporters', 'NNS') : actor(s));
  if (s.chance(0.35)) after(head, ...time(s));
  const content = clause(s, depth + 1);
  if (s.chance(0.55)) first(content, 'mark', word('that', 'IN', { upos: 'SCONJ' }));
  return after(head, 'ccomp', content);
};

const FRAMES: readonly Frame[] = [
  atActor,
  atActor,
  atActor,
  atThing,
  atThing,
  transfer,
  transfer,
  transfer,
  withActor,
  withActor,
  ofAct,
  ofAct,
  objectTo,
  objectTo,
  subjectTo,
  subjectTo,
  twoObjects,
  particle,
  saying,
  saying,
  intransitive,
];

interface Place {
  readonly plural: boolean;
  readonly depth: number;
}

/** A verb with its complements. */
export function act(s: Sampler, mood: Mood, { plural, depth }: Place): Node {
  const head = s.pick(FRAMES)(s, mood, plural, depth);
  if (mood === 'finite' && s.chance(0.12)) first(head, 'advmod', word(s.pick(W.ADVERBS), 'RB'));
  return head;
}

/** A verb in the passive with its auxiliaries. */
export function passiveOf(s: Sampler, base: string, plural: boolean): Node {
  const past = s.chance(0.7);
  const form = past ? (plural ? 'were' : 'was') : plural ? 'are' : 'is';
  const head = verb(base, 'VBN');
  if (s.chance(0.25)) {
    before(head, 'aux', auxiliary(plural ? 'have' : 'has', 'have', plural ? 'VBP' : 'VBZ'));
    before(head, 'aux:pass', auxiliary('been', 'be', 'VBN'));
  } else before(head, 'aux:pass', auxiliary(form, 'be', past ? 'VBD' : plural ? 'VBP' : 'VBZ'));
  return head;
}

function passive(s: Sampler, plural: boolean): Node {
  const head = passiveOf(s, s.pick(s.chance(0.6) ? V.AT_ACTOR : V.AT_THING), plural);
  if (s.chance(0.65)) after(head, 'obl:agent', governed('by', actor(s)));
  return head;
}

/** Time, place, purpose, what else is done: after the complements. */
function adjuncts(s: Sampler, head: Node, depth: number): void {
  if (s.chance(0.3)) after(head, ...time(s));
  if (s.chance(0.2)) after(head, 'obl', place(s));
  if (depth > 0) return;
  const how = s.next();
  if (how < 0.12) after(head, 'advcl', first(act(s, 'ing', { plural: false, depth: 1 }), 'punct', comma()));
  else if (how < 0.2) {
    const conjunction = s.pick(['after', 'before', 'while', 'because', 'as', 'although', 'if']);
    const mark = word(conjunction, 'IN', { upos: 'SCONJ' });
    const sub =
      s.chance(0.3) && /after|before|while/.test(conjunction)
        ? act(s, 'ing', { plural: false, depth: 1 })
        : clause(s, 1);
    first(sub, 'mark', mark);
    if (s.chance(0.3)) first(sub, 'punct', comma());
    after(head, 'advcl', sub);
  } else if (how < 0.26)
    after(head, 'obl', governed(s.pick(['over', 'despite', 'after', 'during', 'amid']), thing(s)));
  else if (how < 0.3) after(head, 'advcl', act(s, 'to', { plural: false, depth: 1 }));
}

/** `, which Sudan accuses of supplying weapons,` and its like, after a name. */
function relative(s: Sampler, depth: number): Node {
  const how = s.next();
  let verbNode: Node;
  if (how < 0.6) {
    verbNode = act(s, 'finite', { plural: false, depth: depth + 1 });
    first(verbNode, 'nsubj', s.chance(0.6) ? word('which', 'WDT') : word('who', 'WP'));
  } else if (how < 0.8) {
    verbNode = finite(s, s.pick(V.AT_ACTOR), false);
    first(verbNode, 'nsubj', country(s));
    first(verbNode, 'obj', s.chance(0.6) ? word('which', 'WDT') : word('whom', 'WP', { lemma: 'who' }));
    if (s.chance(0.4))
      after(
        verbNode,
        'advcl',
        first(act(s, 'ing', { plural: false, depth: 2 }), 'mark', word('of', 'IN', { upos: 'SCONJ' })),
      );
  } else {
    verbNode = act(s, 'finite', { plural: false, depth: depth + 1 });
    const owned = first(
      word(s.pick(['leader', 'government', 'army', 'president', 'forces']), 'NN'),
      'nmod:poss',
      word('whose', 'WP$'),
    );
    first(verbNode, 'nsubj', owned);
  }
  first(verbNode, 'punct', comma());
  return after(verbNode, 'punct', comma());
}

function subject(s: Sampler, depth: number): Node {
  const node = actor(s, depth === 0, true);
  const bare = node.upos === 'PROPN' && !node.right.some((child) => /conj|appos/.test(child.rel));
  if (depth === 0 && bare && s.chance(0.16)) after(node, 'acl:relcl', relative(s, depth));
  return node;
}

/** A clause with subject and finite verb. */
export function clause(s: Sampler, depth: number): Node {
  const who = subject(s, depth);
  const plural = subjectIsPlural(who);
  const isPassive = s.chance(0.12);
  const head = isPassive ? passive(s, plural) : act(s, 'finite', { plural, depth });
  if (s.chance(0.1) && head.left.length === 0) {
    const [rel, when] = time(s);
    first(head, rel, when);
  }
  first(head, isPassive ? 'nsubj:pass' : 'nsubj', who);
  adjuncts(s, head, depth);
  if (depth === 0 && s.chance(0.18)) {
    const second = act(s, 'finite', { plural, depth: 1 });
    first(second, 'cc', word(s.chance(0.8) ? 'and' : 'but', 'CC'));
    if (s.chance(0.15)) first(second, 'punct', comma());
    after(head, 'conj', second);
  }
  return head;
}
