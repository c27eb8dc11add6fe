import { failures } from '@newsgraph/pipeline';
import { buildFiles, type FilesOptions, readPatternsFile } from '@newsgraph/pipeline/node';
import { readDecisions } from '../decisions.js';
import { standalonePage } from '../explorer-files.js';
import { outputFolder } from '../output.js';
import { progressBar } from '../progress.js';
import { writeResults } from '../results.js';
import { summary } from '../summary.js';

interface Options {
  readonly output: string;
  readonly title?: string;
  readonly threads?: number;
  readonly allowNetwork?: boolean;
  readonly decisions?: readonly string[];
  readonly patterns?: string;
  readonly judgements?: string;
  readonly kbRelations?: boolean;
  readonly kb?: readonly string[];
  readonly minimumScore?: number;
  readonly json?: boolean;
}

/** `newsgraph build INPUT... -o DIR` */
export async function buildCommand(inputs: readonly string[], options: Options): Promise<void> {
  const folder = outputFolder(options.output);
  const template = standalonePage(); // Missing, it is better missed before the work than after.
  const decisions = readDecisions(options.decisions ?? []);
  const bar = progressBar();
  const settings: FilesOptions = {
    onProgress: bar.update,
    ...(options.title === undefined ? {} : { title: options.title }),
    ...(options.threads === undefined ? {} : { threads: options.threads }),
    ...(decisions.length > 0 && { decisions }),
    ...(options.patterns === undefined ? {} : { patterns: readPatternsFile(options.patterns) }),
    ...(options.judgements === undefined ? {} : { judgements: options.judgements }),
    ...(options.kb && { knowledge: options.kb }),
    ...(options.kbRelations ? { knownRelations: true } : {}),
    ...(options.minimumScore === undefined ? {} : { minimumScore: options.minimumScore }),
    ...(options.allowNetwork ? { allowNetwork: true } : {}),
  };
  const result = await buildFiles(inputs, settings).finally(bar.stop);
  const { report } = result;
  // A mistyped folder must not write an empty graph over a good one.
  const isEmpty = report.documents === 0;
  const files = isEmpty ? [] : await writeResults(folder, { ...result, decisions }, template);
  const written = isEmpty
    ? 'No article was found: nothing was written.'
    : `Written to ${folder}: ${files.join(', ')}`;
  if (options.json) process.stdout.write(`${JSON.stringify({ ...report, files }, null, 2)}\n`);
  else process.stdout.write(`${summary(report)}\n\n${written}\n`);
  if (isEmpty || failures(report.skips).length > 0) process.exitCode = 1;
}
