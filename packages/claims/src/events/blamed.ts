import { REL, relations, TAG } from '../rel.js';
import { child, childrenOf, lemma, preposition, type Tree, word } from '../tree.js';
import { isInfinitive, phrases } from './arguments.js';

const AUXILIARIES = relations('aux', 'aux:pass');
const NEGATION = relations('advmod', 'det');

/** Verbs that tell a wrong of their subject. */
const WRONGING = new Set(
  `violate breach renege cheat steal embezzle betray sabotage undermine destabilise destabilize mislead deceive
  exploit discriminate oppress persecute meddle interfere jeopardise jeopardize endanger rig obstruct provoke distort
  fabricate falsify manipulate plunder loot flout misuse misappropriate launder bribe fund finance harbour harbor arm
  orchestrate mastermind instigate foment incite exacerbate inflame`.split(/\s+/),
);
/** Verbs that tell one when denied: "had not kept its promises". */
const KEEPING = new Set(
  'live abide comply adhere keep honour honor fulfil fulfill respect cooperate'.split(' '),
);
const GUILTY = new Set('guilty culpable complicit hypocritical'.split(' '));
/** What one is responsible for, or behind, to be blamed. */
const HARM = new Set(
  `attack fire war crash death killing violence crisis collapse failure bombing strike disaster accident shortage conflict abuse
  crime massacre delay blast explosion damage loss incident murder spill famine assassination raid shelling poisoning atrocity
  unrest chaos kidnapping shooting theft fraud leak breach hack sabotage escalation impasse deadlock invasion plot coup`.split(
    /\s+/,
  ),
);
const FOR = new Set(['for']);
const NOT = new Set(['not', "n't", 'n’t', 'never', 'no']);
/** What may be is no charge. */
const OPEN = new Set('may might could would should must can will shall to'.split(' '));
/** Wrongs only with such an object: "funded the rebels", but not "funded the school". */
const WITH_FOES = new Set('fund finance arm harbour harbor'.split(' '));
const FOES = new Set(
  'rebel militant terrorist militia insurgent separatist group gunman fighter extremist coup jihadist fugitive'.split(
    ' ',
  ),
);

function isOpen(tree: Tree, clause: number): boolean {
  return childrenOf(tree, clause, AUXILIARIES).some((c) => OPEN.has(word(tree, c)));
}

function isDenied(tree: Tree, clause: number): boolean {
  return childrenOf(tree, clause, NEGATION).some((c) => NOT.has(word(tree, c)));
}

function isFoe(tree: Tree, clause: number): boolean {
  const object = child(tree, clause, REL.obj);
  return object >= 0 && FOES.has(lemma(tree, object));
}

/** Does a clause tell a wrong of its subject: "Peru had violated the truce", "Peru was behind the raid"? */
export function isBlamed(tree: Tree, clause: number): boolean {
  const name = lemma(tree, clause);
  if (isOpen(tree, clause)) return false;
  const denied = isDenied(tree, clause);
  if (KEEPING.has(name)) return denied;
  if (denied) return false;
  const is = child(tree, clause, REL.cop) >= 0;
  if (is && GUILTY.has(name)) return true;
  if (is && preposition(tree, clause) === 'behind') return HARM.has(name);
  if (name === 'responsible') return phrases(tree, clause, FOR).some((noun) => HARM.has(lemma(tree, noun)));
  if (name === 'blame') return isInfinitive(tree, clause) || is;
  if (name === 'fail') return child(tree, clause, REL.xcomp) >= 0;
  if (name === 'lie') return word(tree, clause) === 'lied' || tree.analysis.xpos[clause] === TAG.VBG;
  return WRONGING.has(name) && (!WITH_FOES.has(name) || isFoe(tree, clause));
}
