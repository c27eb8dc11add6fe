import { join } from 'node:path';
import {
  createHashIndex,
  createParser,
  createTagger,
  createTruecaser,
  createWords,
  encodeWeights,
  type Gazetteer,
  type Table,
  tagHashes,
  type Words,
} from '@newsgraph/language/training';
import { UPOS } from '@newsgraph/schema';
import { type ClusterTable, readClusters } from './cluster-file.js';
import { ARTICLE_FOLDER, readArticles } from './data/articles.js';
import type { TreebankSentence } from './data/conllu.js';
import { type NameSet, readNameSets } from './data/name-sets.js';
import { NEWS_FILE, type NewsSentence, readNews } from './data/news.js';
import { readTreebanks } from './data/treebanks.js';
import { createDictionary } from './dictionary.js';
import { encodeSentence } from './encode.js';
import { buildGazetteer, type GazetteerTable } from './gazetteer.js';
import { buildLemmas } from './lemmas.js';
import { documentStretches, type NameLayers, retokenise, trainNames } from './names.js';
import { newsTrees } from './news/index.js';
import { trainParser } from './parser.js';
import { collectSupertags, jackknifeSupertags, trainSupertagger } from './supertags.js';
import { jackknife, trainTagger } from './tagger.js';
import { createTagSet, type TagSet } from './tagset.js';
import { type CasedSentence, trainTruecase } from './truecase.js';

export interface LanguageTraining {
  /** Folder with `train/`. */
  readonly data: string;
  /** Folder with the fact tables of the knowledge base. */
  readonly facts: string;
  /** File of word clusters. */
  readonly clusters: string;
  readonly seed: number;
  readonly epochs: {
    readonly tagger: number;
    readonly supertagger: number;
    readonly parser: number;
    readonly names: number;
  };
  readonly folds: number;
  /** How often each of our own news sentences is filled with other names, for the names and (of these) for the trees. */
  readonly fills: { readonly names: number; readonly trees: number };
  /** How many sentences from templates the grammar learns from besides. */
  readonly newsTrees: number;
  readonly note: (line: string) => void;
}

/** Room for every word of the training data at once. */
const VOCABULARY = 1 << 17;
const ACTION_BITS = 21;
const LABEL_BITS = 18;

function verbTags(tagSet: TagSet): Uint8Array {
  const verbs = ['VERB', 'AUX'].map((tag) => UPOS.indexOf(tag as (typeof UPOS)[number]));
  return tagSet.upos.map((upos) => (verbs.includes(upos) ? 1 : 0));
}

function learnGrammar(
  treebanks: readonly TreebankSentence[],
  tagSet: TagSet,
  options: LanguageTraining & { words: Words; news: readonly NewsSentence[] },
) {
  const { words, seed, note, epochs, folds } = options;
  const fewer = options.news.slice(0, (options.news.length * options.fills.trees) / options.fills.names);
  const made = newsTrees({ seed: seed + 7, count: options.newsTrees });
  const encode = (trees: readonly TreebankSentence[]) =>
    trees.map((sentence) => encodeSentence(words, tagSet, sentence));
  const annotated = encode(treebanks);
  const sentences = [...annotated, ...encode(fewer.map((sentence) => sentence.tree)), ...encode(made)];
  const dictionary = createDictionary(annotated, words);
  const shared = { words, dictionary, classes: tagSet.upos.length, epochs: epochs.tagger, seed };
  note(`tagger: ${sentences.length} sentences, ${tagSet.upos.length} tags`);
  const tagger = trainTagger(sentences, shared);
  note(`jackknifing in ${folds} parts`);
  jackknife(sentences, { ...shared, epochs: Math.floor(epochs.tagger / 2), folds });
  const forTrees = { words, tagHashes: tagHashes(tagSet.upos.length) };
  const supertagging = {
    ...forTrees,
    supertags: collectSupertags(sentences),
    verbs: verbTags(tagSet),
    epochs: epochs.supertagger,
    seed: seed + 5,
  };
  note(`supertags: ${supertagging.supertags.count}`);
  jackknifeSupertags(sentences, { ...supertagging, epochs: Math.ceil(epochs.supertagger / 2), folds });
  const parser = trainParser(sentences, {
    ...forTrees,
    supertags: trainSupertagger(sentences, supertagging),
    epochs: epochs.parser,
    seed: seed + 2,
    actionBits: ACTION_BITS,
    labelBits: LABEL_BITS,
    universal: tagSet.upos,
    universalCount: UPOS.length,
    labelCount: tagSet.deprel.length,
    note,
  });
  return { dictionary, tagger, parser };
}

function learnNames(
  sets: readonly NameSet[],
  layers: Omit<NameLayers, 'truecaser'> & { truecase: Table },
  options: LanguageTraining,
) {
  const { note, seed, epochs } = options;
  const truecaser = createTruecaser(layers.words, { table: layers.truecase, gazetteer: layers.gazetteer });
  const stretches = sets.flatMap(({ name, documents }) => {
    const found = documents.flatMap((document) => documentStretches(document, { ...layers, truecaser }));
    note(`names: ${name}, ${documents.length} documents, ${found.length} stretches`);
    return Array.from({ length: REPEATED[name] ?? 1 }, () => found).flat();
  });
  return trainNames(stretches, { epochs: epochs.names, seed: seed + 3, note });
}

/** Edited text counts more often than tweets do, news most of all. */
const REPEATED: Readonly<Record<string, number>> = {
  meantime: 3,
  wikigold: 2,
  politics: 2,
  gum: 2,
  uner: 2,
  articles: 3,
};

/** Our own articles; their first lines are headlines, some of them in capitals. */
const ARTICLES = 'articles';
const HEADLINES = 1;

/** Sets of edited text, whose case can be trusted; tweets are none. */
const CASED_SETS = new Set(['wikigold', 'politics', 'meantime']);

export function casedSentences(
  treebanks: readonly TreebankSentence[],
  sets: readonly NameSet[],
): CasedSentence[] {
  const fromTrees = treebanks.map(({ words }) => ({
    tokens: words.map((word) => word.form),
    firstIsName: words[0]!.upos === 'PROPN',
  }));
  const fromSets = sets
    .filter((set) => CASED_SETS.has(set.name))
    .flatMap((set) => set.documents.flatMap((document) => document.sentences.map(retokenise)));
  const fromArticles = sets
    .filter((set) => set.name === ARTICLES)
    .flatMap((set) => set.documents.flatMap((document) => document.sentences.slice(HEADLINES)));
  return [...fromTrees, ...fromSets, ...fromArticles];
}

function toGazetteer(table: GazetteerTable): Gazetteer {
  return {
    phrases: createHashIndex(table.phrases.keys, table.phrases.values),
    firstWords: createHashIndex(table.firstWords.keys, table.firstWords.values),
  };
}

/** Trains all layers and packs them. The same data and seed give the same bytes. */
export function trainLanguage(options: LanguageTraining): Uint8Array {
  const clusters: ClusterTable = readClusters(options.clusters);
  const treebanks = readTreebanks(options.data);
  const tagSet = createTagSet(treebanks);
  const news = readNews(NEWS_FILE, {
    facts: options.facts,
    fills: options.fills.names,
    seed: options.seed + 6,
  });
  const table = buildGazetteer(options.facts);
  const gazetteer = toGazetteer(table);
  const words = createWords({ ...clusters, phrases: gazetteer.phrases }, VOCABULARY);
  const { dictionary, tagger, parser } = learnGrammar(treebanks, tagSet, { ...options, words, news });
  const sets = [...readNameSets(options.data), { name: ARTICLES, documents: readArticles(ARTICLE_FOLDER) }];
  const newsNames = news.map(({ names }) => ({ sentences: [names], partial: false }));
  const truecase = trainTruecase(casedSentences(treebanks, sets), {
    words,
    gazetteer,
    epochs: 4,
    seed: options.seed + 4,
  });
  const layers = {
    words,
    tagger: createTagger(words, tagger),
    parser: createParser(words, parser, tagHashes(tagSet.upos.length)),
    xpos: tagSet.xpos,
    deprel: tagSet.deprel,
    gazetteer,
    truecase,
  };
  const names = learnNames([...sets, { name: 'news', documents: newsNames }], layers, options);
  return encodeWeights({
    tagger,
    parser,
    names,
    truecase,
    upos: tagSet.upos,
    xpos: tagSet.xpos,
    deprel: tagSet.deprel,
    lemmas: buildLemmas(treebanks),
    actions: parser.actionTable,
    dictionary: { keys: dictionary.keys, values: dictionary.sets },
    clusterPairs: clusters,
    coarse: clusters.coarse,
    phrases: table.phrases,
    firstWords: table.firstWords,
  });
}

/** The committed word clusters. */
export const CLUSTER_FILE = join(import.meta.dirname, '..', '..', 'data', 'clusters.tsv.gz');
