import { actor, body, coordinate, country, governed, person, possessive, type Sampler } from './phrases.js';
import { after, before, comma, first, type Node, word } from './tree.js';
import * as W from './words.js';

const list = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

/** What is done, as a noun, and the preposition before whom it is done to. */
const DEEDS: readonly (readonly [string, string])[] = list(`
invasion of, bombing of, arrest of, killing of, occupation of, criticism of, condemnation of, recognition of, treatment of, visit to, threat against, threats against, attack on, attacks on, sanctions on, sanctions against, tariffs on, strikes on, strikes against, pressure on,
support for, aid to, assistance to, weapons for, help for, relations with, ties with, talks with, border with, alliance with, dispute with, war with, war against, agreement with, deal with, trade with, negotiations with, meeting with, war in, operation in, intervention in, troops in, demands on, exports to, appeal to, warning to, response to, letter to
`).map((row) => row.split(' ') as [string, string]);

const BETWEEN = list(
  'talks, relations, ties, fighting, clashes, tensions, negotiations, trade, a meeting, a summit, an agreement, a dispute, a deal, a war, a ceasefire',
);
const JOINT = list(
  'talks, relations, war, border, summit, conflict, trade, meeting, negotiations, ties, agreement, pact',
);
const INTENTS = list(
  'decision, plan, plans, threat, refusal, failure, promise, offer, pledge, attempt, effort, efforts, bid, readiness, right, proposal, call',
);

const noun = (form: string) => word(form, /s$/.test(form) && !/ss$/.test(form) ? 'NNS' : 'NN');

/** `Russia's invasion of Ukraine`, `the arrest of Ana Marsh`, `support for Peru`. */
function deed(s: Sampler): Node {
  const [what, preposition] = s.pick(DEEDS);
  const head = noun(what);
  const how = s.next();
  if (how < 0.4) first(head, 'nmod:poss', possessive(s));
  else if (how < 0.75 && head.xpos === 'NN') first(head, 'det', word('the', 'DT'));
  else if (how < 0.85) first(head, 'nmod:poss', word(s.pick(['its', 'their', 'his', 'her']), 'PRP$'));
  if (s.chance(0.25)) {
    const quality = word(s.pick(W.QUALITIES), 'JJ');
    quality.rel = 'amod';
    head.left.push(quality);
  }
  return after(head, 'nmod', governed(preposition, actor(s)));
}

/** `talks between Peru and Chile`, `a meeting between Ana Marsh and Omar Khan`. */
function between(s: Sampler): Node {
  const words = s.pick(BETWEEN).split(' ');
  const head = noun(words.at(-1)!);
  if (words.length > 1) before(head, 'det', word(words[0]!, 'DT'));
  const party = s.chance(0.6) ? country : person;
  return after(head, 'nmod', governed('between', coordinate(s, [party(s), party(s)])));
}

/** `US-Russia talks`, `the Iran-Iraq war`. */
function joint(s: Sampler): Node {
  const name = (glued: boolean) =>
    word(s.chance(0.25) ? s.pick(['US', 'EU', 'NATO', 'U.S.', 'UK']) : s.pick(W.COUNTRIES)[0], 'NNP', {
      glued,
    });
  const one = after(name(false), 'punct', word('-', 'HYPH', { glued: true }));
  const pair = before(name(true), 'compound', one);
  const head = before(noun(s.pick(JOINT)), 'compound', pair);
  return s.chance(0.7) || head.xpos === 'NN'
    ? first(head, 'det', word(s.pick(['the', 'a', 'the']), 'DT'))
    : head;
}

/** What is done or goes on between those who act, as a noun phrase. */
export function nominalEvent(s: Sampler): Node {
  const how = s.next();
  if (how < 0.6) return deed(s);
  return how < 0.82 ? between(s) : joint(s);
}

/** `a decision`, `Peru's plan`: what an infinitive hangs on. */
export function intent(s: Sampler, infinitive: Node): Node {
  const head = noun(s.pick(INTENTS));
  if (s.chance(0.45)) first(head, 'nmod:poss', possessive(s));
  else first(head, 'det', word(s.pick(['the', 'any', 'the']), 'DT'));
  return after(head, 'acl', infinitive);
}

/** `the Southern African Union (SAU)`: a body with its letters in brackets. */
export function bracketed(s: Sampler): Node {
  const head = body(s);
  const letters = Array.from({ length: 3 + s.below(2) }, () => 'ABCDEFGHILMNOPRSTU'[s.below(18)]).join('');
  const name = word(letters, 'NNP', { glued: true });
  before(name, 'punct', word('(', '-LRB-'));
  after(name, 'punct', word(')', '-RRB-', { glued: true }));
  return after(head, 'appos', name);
}

/** `Turkish businessman Ali Demir`, `ministry spokeswoman Ana Marsh`. */
export function roleAndName(s: Sampler): Node {
  const role = word(
    s.pick(
      list(
        'spokesman, spokeswoman, lawmaker, analyst, businessman, journalist, activist, diplomat, lawyer, commander, official, professor, senator, governor',
      ),
    ),
    'NN',
  );
  const how = s.next();
  if (how < 0.4) {
    const nationality = s.pick(W.COUNTRIES)[1];
    first(role, 'amod', word(nationality, 'JJ', { lemma: nationality }));
  } else if (how < 0.7) {
    const of = s.chance(0.5)
      ? word(s.pick(['ministry', 'government', 'army', 'party', 'police', 'opposition']), 'NN')
      : word(s.pick(['NATO', 'UN', 'EU', 'Pentagon', 'Kremlin', 'ECOWAS']), 'NNP');
    first(role, 'compound', of);
  } else first(role, 'nmod:poss', possessive(s));
  const name = after(word(s.pick(W.GIVEN), 'NNP'), 'flat', word(s.pick(W.SURNAMES), 'NNP'));
  return before(name, 'nmod:desc', role);
}

/** `allies such as Peru and Chile`, `several countries, including Iran`. */
export function examples(s: Sampler): Node {
  const head = word(
    s.pick(list('countries, allies, neighbours, states, members, partners, rivals, organizations, enemies')),
    'NNS',
  );
  if (s.chance(0.5)) before(head, 'amod', word('other', 'JJ'));
  else before(head, 'det', word('some', 'DT'));
  const items = coordinate(
    s,
    Array.from({ length: 1 + s.below(3) }, () => country(s)),
  );
  if (s.chance(0.6)) {
    const such = after(word('such', 'JJ'), 'fixed', word('as', 'IN'));
    first(items, 'case', such);
  } else first(items, 'case', word('including', 'VBG', { lemma: 'include' }));
  if (s.chance(0.3)) first(items, 'punct', comma());
  return after(head, 'nmod', items);
}
