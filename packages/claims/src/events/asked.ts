import type { Pattern } from '../lexicon/compile.js';
import { POS, REL } from '../rel.js';
import { child, lemma, preposition, rel } from '../tree.js';
import { actorsIn } from './actor.js';
import { doer, phrases } from './arguments.js';
import { actorsOf } from './target.js';
import type { Reader, Reading } from './types.js';

const ASKING = new Set(['request', 'urging', 'behest', 'insistence', 'demand']);
const OF = new Set(['of']);

/** "withdrew at the request of Peru", "at Peru's urging": who asked, and who did as he was asked. */
export function readAsked(reader: Reader, noun: number, pattern: Pattern): Reading | undefined {
  const { tree } = reader.scene;
  const verb = tree.analysis.head[noun]!;
  if (!ASKING.has(lemma(tree, noun)) || preposition(tree, noun) !== 'at') return undefined;
  if (verb < 0 || rel(tree, noun) !== REL.obl || tree.analysis.upos[verb] !== POS.VERB) return undefined;
  const owner = child(tree, noun, REL['nmod:poss']);
  const asking = owner >= 0 ? owner : (phrases(tree, noun, OF)[0] ?? -1);
  return {
    pattern,
    trigger: noun,
    first: noun,
    last: noun + 1,
    subjects: actorsIn(reader.scene, asking),
    objects: actorsOf(reader, doer(tree, verb), { doer: true, state: true }),
    consumed: [],
    parts: [],
    carrier: noun,
    mutual: false,
  };
}
