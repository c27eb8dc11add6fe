import { act, clause, passiveOf, time } from './clauses.js';
import { bracketed, examples, nominalEvent, roleAndName } from './nominals.js';
import { actor, body, country, governed, person, type Sampler, subjectIsPlural, thing } from './phrases.js';
import { reported } from './reports.js';
import { after, before, comma, first, type Node, phrase, word } from './tree.js';
import * as W from './words.js';

const list = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

const be = (plural: boolean, past: boolean): Node =>
  word(past ? (plural ? 'were' : 'was') : plural ? 'are' : 'is', past ? 'VBD' : plural ? 'VBP' : 'VBZ', {
    lemma: 'be',
    upos: 'AUX',
  });

/** `Peru is a member of the Union`, `Peru is ready to talk to Chile`, `Ana Marsh is the country's envoy`. */
function copula(s: Sampler): Node {
  const who = s.chance(0.8) ? actor(s, true, true) : roleAndName(s);
  const link = be(subjectIsPlural(who), s.chance(0.4));
  const how = s.next();
  let head: Node;
  if (how < 0.35) {
    head = word(s.pick(list('ready, willing, unable, set, due, likely, free')), 'JJ');
    before(head, 'cop', link);
    after(head, 'xcomp', act(s, 'to', { plural: false, depth: 1 }));
  } else if (how < 0.55) {
    const [quality, preposition] = s
      .pick(
        list(
          'concerned about, responsible for, guilty of, critical of, dependent on, angry with, close to, aware of, opposed to, hostile to',
        ),
      )
      .split(' ');
    head = before(word(quality!, 'JJ'), 'cop', link);
    after(head, 'obl', governed(preposition!, s.chance(0.6) ? actor(s) : nominalEvent(s)));
  } else {
    head = s.chance(0.5)
      ? phrase(s.pick(W.OFFICES))
      : word(
          s.pick(
            list('member, ally, rival, neighbour, partner, founder, critic, supporter, guarantor, buyer'),
          ),
          'NN',
        );
    first(head, 'det', word(s.pick(['a', 'the']), 'DT'));
    first(head, 'cop', link);
    after(head, 'nmod', governed('of', s.chance(0.6) ? body(s) : country(s)));
  }
  return first(head, 'nsubj', who);
}

/** `Peru is expected to sign the treaty`, `Peru was told to leave by Chile`. */
function raised(s: Sampler): Node {
  const who = s.chance(0.7) ? actor(s, true, true) : bracketed(s);
  const base = s.pick(list('expect, tell, order, force, ask, urge, schedule, authorize, invite, oblige'));
  const head = passiveOf(s, base, subjectIsPlural(who));
  first(head, 'nsubj:pass', who);
  if (s.chance(0.2)) after(head, 'obl:agent', governed('by', actor(s)));
  return after(head, 'xcomp', act(s, 'to', { plural: false, depth: 1 }));
}

/** `Chile was accused of arming Peru`. */
function accused(s: Sampler): Node {
  const who = actor(s, true, true);
  const head = first(
    passiveOf(s, s.pick(['accuse', 'suspect', 'accuse']), subjectIsPlural(who)),
    'nsubj:pass',
    who,
  );
  if (s.chance(0.4)) after(head, 'obl:agent', governed('by', actor(s)));
  const deed = act(s, 'ing', { plural: false, depth: 2 });
  return after(head, 'advcl', first(deed, 'mark', word('of', 'IN', { upos: 'SCONJ' })));
}

/** A clause whose subject is something that happened. */
function happening(s: Sampler): Node {
  const what = s.chance(0.75) ? nominalEvent(s) : examples(s);
  const plural = subjectIsPlural(what);
  const frame = act(s, 'finite', { plural, depth: 2 });
  return first(frame, 'nsubj', what);
}

/** `After meeting Ana Marsh, ...`, `Accusing Chile of aggression, ...`, `If Peru leaves, ...`. */
function fronted(s: Sampler): Node {
  const main = clause(s, 1);
  const how = s.next();
  let sub: Node;
  if (how < 0.4) {
    sub = act(s, 'ing', { plural: false, depth: 1 });
    first(sub, 'mark', word(s.pick(['after', 'before', 'by', 'while', 'without']), 'IN', { upos: 'SCONJ' }));
  } else if (how < 0.5) sub = act(s, 'ing', { plural: false, depth: 1 });
  else {
    sub = clause(s, 2);
    first(
      sub,
      'mark',
      word(s.pick(['if', 'as', 'while', 'although', 'after', 'because']), 'IN', { upos: 'SCONJ' }),
    );
  }
  after(sub, 'punct', comma());
  return first(main, 'advcl', sub);
}

/** `Meanwhile, ...`, `In response, ...`, `According to Ana Marsh, ...`. */
function opened(s: Sampler): Node {
  const main = clause(s, 0);
  const how = s.next();
  let opening: Node;
  let rel = 'obl';
  if (how < 0.35) {
    opening = word(
      s.pick(list('However, Meanwhile, Separately, Earlier, Instead, Still, Later, Also')),
      'RB',
    );
    rel = 'advmod';
  } else if (how < 0.65) opening = first(s.chance(0.6) ? actor(s) : roleAndName(s), 'case', accordingTo());
  else if (how < 0.8)
    opening = governed('in', word(s.pick(['response', 'return', 'retaliation', 'addition']), 'NN'));
  else opening = governed(s.pick(['despite', 'after', 'during', 'before', 'following']), nominalEvent(s));
  after(opening, 'punct', comma());
  return first(main, rel, opening);
}

function accordingTo(): Node {
  return after(word('according', 'VBG', { lemma: 'accord' }), 'fixed', word('to', 'IN'));
}

function dated(s: Sampler): Node {
  const root = clause(s, 0);
  const [rel, when] = s.chance(0.6)
    ? time(s)
    : (['obl', governed('in', word(s.pick(W.CITIES), 'NNP'))] as [string, Node]);
  if (s.chance(0.75)) after(when, 'punct', comma());
  return first(root, rel, when);
}

/** `There were no talks between Peru and Chile.` */
function existential(s: Sampler): Node {
  const plural = s.chance(0.5);
  const past = s.chance(0.5);
  const there = word(
    past ? (plural ? 'were' : 'was') : plural ? 'are' : 'is',
    past ? 'VBD' : plural ? 'VBP' : 'VBZ',
    { lemma: 'be' },
  );
  before(there, 'expl', word('there', 'EX', { upos: 'PRON' }));
  const what = plural ? word(s.pick(W.PLURALS), 'NNS') : word(s.pick(W.THINGS), 'NN');
  first(what, 'det', word(plural || s.chance(0.6) ? 'no' : 'a', 'DT'));
  after(what, 'nmod', governed(s.pick(['with', 'between', 'against', 'from']), actor(s)));
  return after(there, 'nsubj', what);
}

/** Somebody named with a role, with letters in brackets or by name alone does something. */
function named(s: Sampler): Node {
  const who = s.pick([roleAndName, bracketed, roleAndName, person])(s);
  const head = first(act(s, 'finite', { plural: false, depth: 0 }), 'nsubj', who);
  if (s.chance(0.3)) after(head, ...time(s));
  if (s.chance(0.2)) after(head, 'obl', governed(s.pick(['over', 'about', 'despite']), thing(s)));
  return head;
}

type Kind = (s: Sampler) => Node;

const KINDS: readonly (readonly [number, Kind])[] = [
  [38, (s) => clause(s, 0)],
  [10, dated],
  [8, (s) => reported(s, false)],
  [8, (s) => reported(s, true)],
  [6, copula],
  [4, raised],
  [3, accused],
  [5, happening],
  [6, fronted],
  [6, opened],
  [1, existential],
  [5, named],
];

const TOTAL = KINDS.reduce((sum, [share]) => sum + share, 0);

/** A sentence of a report, without its full stop. */
export function sentence(s: Sampler): Node {
  let at = s.next() * TOTAL;
  for (const [share, kind] of KINDS) {
    at -= share;
    if (at < 0) return kind(s);
  }
  return clause(s, 0);
}
