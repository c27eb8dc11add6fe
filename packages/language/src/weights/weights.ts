import { createHashIndex } from '../model/hash-index.js';
import type { Table } from '../model/table.js';
import type { WordClusters } from '../model/words.js';
import type { Gazetteer } from '../names/gazetteer.js';
import type { NameModel } from '../names/recognizer.js';
import type { ParserModel } from '../parse/parser.js';
import type { TaggerModel } from '../tag/tagger.js';
import { decodeContainer, encodeContainer } from './container.js';
import {
  decodeActions,
  decodePairs,
  decodeTable,
  encodePairs,
  encodeTable,
  type HashPairs,
} from './table-codec.js';

/** Everything that reading a language needs, decoded. */
export interface Weights {
  readonly clusters: WordClusters;
  readonly tagger: TaggerModel;
  readonly parser: ParserModel;
  readonly names: NameModel;
  /** Classes LOWER, CAPITALISED and UPPER. */
  readonly truecase: Table;
  readonly gazetteer: Gazetteer;
  /** Indices into UPOS and XPOS of each tag, and into DEPREL of each label. */
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  readonly deprel: Uint8Array;
  /** Irregular lemmas: from "word tag" to lemma, one a line. */
  readonly lemmas: string;
}

interface Meta {
  readonly upos: readonly number[];
  readonly xpos: readonly number[];
  readonly deprel: readonly number[];
  readonly candidates: readonly (readonly number[])[];
  readonly labelSets: readonly (readonly number[])[];
  /** For each pair of tags and side the number of its set in `labelSets`. */
  readonly labelSetOf: readonly number[];
  readonly universalCount: number;
  readonly transitions: readonly number[];
  readonly supertagSets: readonly (readonly number[])[];
  readonly verbs: readonly number[];
  readonly coarse: readonly number[];
}

/** Weights as training makes them, before they are packed. */
export interface RawWeights extends Omit<Weights, 'clusters' | 'gazetteer'> {
  readonly actions: Table;
  readonly dictionary: HashPairs;
  readonly clusterPairs: HashPairs;
  readonly coarse: Uint8Array;
  readonly phrases: HashPairs;
  readonly firstWords: HashPairs;
}

function shareSets(sets: readonly Uint8Array[]): { sets: number[][]; of: number[] } {
  const numbers = new Map<string, number>();
  const distinct: number[][] = [];
  const of = sets.map((set) => {
    const name = set.join(' ');
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, distinct.length);
    return distinct.push([...set]) - 1;
  });
  return { sets: distinct, of };
}

export function encodeWeights(raw: RawWeights): Uint8Array {
  const labels = shareSets(raw.parser.labelSets);
  const meta: Meta = {
    upos: [...raw.upos],
    xpos: [...raw.xpos],
    deprel: [...raw.deprel],
    candidates: raw.tagger.candidates.map((set) => [...set]),
    labelSets: labels.sets,
    labelSetOf: labels.of,
    universalCount: raw.parser.universalCount,
    transitions: [...raw.names.transitions],
    supertagSets: raw.parser.supertags.sets.map((set) => [...set]),
    verbs: [...raw.parser.supertags.verbs],
    coarse: [...raw.coarse],
  };
  return encodeContainer(
    meta,
    new Map([
      ['tagger', encodeTable(raw.tagger.table)],
      ['dictionary', encodePairs(raw.dictionary)],
      ['actions', encodeTable(raw.actions)],
      ['labels', encodeTable(raw.parser.labels)],
      ['supertags', encodeTable(raw.parser.supertags.table)],
      ['names', encodeTable(raw.names.table)],
      ['truecase', encodeTable(raw.truecase)],
      ['clusters', encodePairs(raw.clusterPairs)],
      ['phrases', encodePairs(raw.phrases)],
      ['first words', encodePairs(raw.firstWords)],
      ['lemmas', new TextEncoder().encode(raw.lemmas)],
    ]),
  );
}

/** Decodes a weights file. Throws `data-corrupt` when it is none. */
export function decodeWeights(bytes: Uint8Array): Weights {
  const container = decodeContainer(bytes);
  const meta = container.meta as Meta;
  const index = (name: string) => {
    const { keys, values } = decodePairs(container.section(name));
    return createHashIndex(keys, values);
  };
  const labelSets = meta.labelSets.map((set) => Uint8Array.from(set));
  const upos = Uint8Array.from(meta.upos);
  const phrases = index('phrases');
  return {
    clusters: { fine: index('clusters'), coarse: Uint8Array.from(meta.coarse), phrases },
    tagger: {
      table: decodeTable(container.section('tagger')),
      dictionary: index('dictionary'),
      candidates: meta.candidates.map((set) => Uint8Array.from(set)),
    },
    parser: {
      actions: decodeActions(container.section('actions')),
      labels: decodeTable(container.section('labels')),
      labelSets: meta.labelSetOf.map((set) => labelSets[set]!),
      universal: upos,
      universalCount: meta.universalCount,
      supertags: {
        table: decodeTable(container.section('supertags')),
        sets: meta.supertagSets.map((set) => Uint8Array.from(set)),
        verbs: Uint8Array.from(meta.verbs),
      },
    },
    names: { table: decodeTable(container.section('names')), transitions: Int32Array.from(meta.transitions) },
    truecase: decodeTable(container.section('truecase')),
    gazetteer: { phrases, firstWords: index('first words') },
    upos,
    xpos: Uint8Array.from(meta.xpos),
    deprel: Uint8Array.from(meta.deprel),
    lemmas: new TextDecoder().decode(container.section('lemmas')),
  };
}
