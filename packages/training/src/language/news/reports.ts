import { atActor, atThing, clause, time, transfer, verb, withActor } from './clauses.js';
import { actor, country, person, possessive, type Sampler, subjectIsPlural } from './phrases.js';
import { after, before, comma, first, type Node, word } from './tree.js';
import { inflect } from './verbs.js';

function leftmost(node: Node): Node {
  return node.left[0] ? leftmost(node.left[0]) : node;
}

/** `Peru accused Chile ..., Ana Marsh said on Friday.` */
export function reported(s: Sampler, quoted: boolean): Node {
  const content = clause(s, 1);
  const said = verb(quoted && s.chance(0.3) ? 'add' : 'say', 'VBD');
  if (quoted) {
    first(content, 'punct', word('"', '``'));
    leftmost(content.left[1] ?? content).glued = true;
    after(content, 'punct', comma(), word('"', "''", { glued: true }));
  } else after(content, 'punct', comma());
  before(said, 'ccomp', content);
  const who = s.chance(0.7) ? person(s) : actor(s, false, true);
  if (s.chance(0.15)) return told(s, said, who);
  before(said, 'nsubj', who);
  if (s.chance(0.5)) after(said, ...time(s));
  return said;
}

function told(s: Sampler, said: Node, who: Node): Node {
  const head = word('told', 'VBD', { lemma: 'tell' });
  head.left.push(...said.left);
  before(head, 'nsubj', who);
  after(head, 'iobj', s.chance(0.6) ? word('reporters', 'NNS', { lemma: 'reporter' }) : actor(s));
  return head;
}

/** A headline: present tense, no articles, no full stop. */
export function headline(s: Sampler): Node {
  const who = s.chance(0.6)
    ? country(s)
    : s.chance(0.5)
      ? person(s)
      : first(
          word(s.pick(['army', 'president', 'minister', 'troops', 'officials']), 'NN'),
          'nmod:poss',
          possessive(s),
        );
  const frame = s.pick([atActor, atActor, atThing, transfer, withActor]);
  const head = frame(s, 'bare', true, 2);
  const present = word(
    inflect(head.lemma, subjectIsPlural(who) ? 'VBP' : 'VBZ'),
    subjectIsPlural(who) ? 'VBP' : 'VBZ',
    { lemma: head.lemma },
  );
  present.left.push(...head.left);
  present.right.push(...head.right);
  first(present, 'nsubj', who);
  if (s.chance(0.3))
    after(
      present,
      'advcl',
      first(clause(s, 2), 'mark', word(s.pick(['as', 'after']), 'IN', { upos: 'SCONJ' })),
    );
  return present;
}
