import { DEPREL, type Deprel } from '@newsgraph/schema';
import { MAX_SENTENCE } from '../parse/state.js';

/** The tree of a sentence: governors (the sentence's length for the root) and labels (indices of the model). */
export interface NameTree {
  readonly head: Int32Array;
  readonly label: Int32Array;
}

/** What the tree says of each token, as the features of names use it. Indices of tokens; -1 for none. */
export interface Governors {
  /** The word that governs the whole name that the token is in, as far as compounds tell. */
  readonly governor: Int32Array;
  /** Label of the name's head. */
  readonly relation: Int32Array;
  /** A noun in apposition to the name: "Xavo, a phone maker". */
  readonly apposition: Int32Array;
  /** The preposition of the name. */
  readonly preposition: Int32Array;
}

const INNER: readonly Deprel[] = [
  'compound',
  'flat',
  'nmod:desc',
  'amod',
  'goeswith',
  'nummod',
  'punct',
  'case',
  'det',
  'list',
];
const LONGEST_CLIMB = 5;

export interface GovernorFinder {
  /** Fills and returns the same arrays on every call. */
  find(tree: NameTree, length: number): Governors;
}

/** `deprel` gives the index into DEPREL of each label of the model. */
export function createGovernors(deprel: Uint8Array): GovernorFinder {
  const array = () => new Int32Array(MAX_SENTENCE);
  const found = { governor: array(), relation: array(), apposition: array(), preposition: array() };
  const inner = Uint8Array.from(deprel, (relation) => (INNER.includes(DEPREL[relation]!) ? 1 : 0));
  const top = array();
  const childOf = Uint8Array.from(deprel, (relation) =>
    DEPREL[relation] === 'appos' ? 1 : DEPREL[relation] === 'case' ? 2 : 0,
  );
  return {
    find({ head, label }, length) {
      found.apposition.fill(-1, 0, length);
      found.preposition.fill(-1, 0, length);
      for (let i = 0; i < length; i++) {
        const kind = childOf[label[i]!]!;
        if (kind !== 0 && head[i]! < length)
          (kind === 1 ? found.apposition : found.preposition)[head[i]!] = i;
        let at = i;
        for (let step = 0; step < LONGEST_CLIMB && inner[label[at]!] === 1 && head[at]! < length; step++)
          at = head[at]!;
        top[i] = at;
      }
      for (let i = 0; i < length; i++) {
        const at = top[i]!;
        found.governor[i] = head[at]! < length ? head[at]! : -1;
        found.relation[i] = label[at]!;
      }
      for (let i = 0; i < length; i++) {
        if (top[i] === i) continue;
        found.apposition[i] = found.apposition[top[i]!]!;
        found.preposition[i] = found.preposition[top[i]!]!;
      }
      return found;
    },
  };
}
