import { ATTRIBUTED } from './attributed.js';
import { CONDITIONAL } from './conditional.js';
import { DEMANDED } from './demanded.js';
import { DENIED } from './denied.js';
import { HELD } from './held.js';
import { HELD_2 } from './held-2.js';
import { HELD_3 } from './held-3.js';
import { HELD_4 } from './held-4.js';
import { NEGATED } from './negated.js';
import { ORDINARY } from './ordinary.js';
import { PLANNED } from './planned.js';
import { POSSIBLE } from './possible.js';

const SETS = {
  negated: NEGATED,
  denied: DENIED,
  possible: POSSIBLE,
  planned: PLANNED,
  conditional: CONDITIONAL,
  demanded: DEMANDED,
  attributed: ATTRIBUTED,
};

/** A sentence that does not state a fact, and a twin that does. */
export interface NonFact {
  readonly kind: keyof typeof SETS;
  /** `subject predicate object`. */
  readonly fact: string;
  readonly nonFact: string;
  readonly twin: string;
}

function pairsOf(kind: NonFact['kind']): NonFact[] {
  return [...SETS[kind].matchAll(/^(.+)\n- (.+)\n\+ (.+)$/gm)].map(([, fact, nonFact, twin]) => ({
    kind,
    fact: fact!,
    nonFact: nonFact!,
    twin: twin!,
  }));
}

function mixedPairs(source: string): readonly NonFact[] {
  return [...source.matchAll(/^([a-z]+) (.+)\n- (.+)\n\+ (.+)$/gm)].map(([, kind, fact, nonFact, twin]) => ({
    kind: kind as NonFact['kind'],
    fact: fact!,
    nonFact: nonFact!,
    twin: twin!,
  }));
}

/** All pairs, by kind, and behind them those of ordinary papers. */
export const NON_FACTS: readonly NonFact[] = [
  ...(Object.keys(SETS) as NonFact['kind'][]).flatMap(pairsOf),
  ...mixedPairs(ORDINARY),
];

/** Pairs of every kind that no rule was mended on. */
export const HELD_NON_FACTS = mixedPairs(HELD);

/** A second lot of them, in the wording of newswire, written before the rules of its day. */
export const HELD_NON_FACTS_2 = mixedPairs(HELD_2);

/** A third lot, half of the pairs written on one evening; the other half is among those above. */
export const HELD_NON_FACTS_3 = mixedPairs(HELD_3);

/** A fourth lot in the wording of ordinary papers; the other half of that evening's is among those above. */
export const HELD_NON_FACTS_4 = mixedPairs(HELD_4);
