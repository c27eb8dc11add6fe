import { basename } from 'node:path';
import type { Judgement, JudgementLog } from '@newsgraph/linking';
import type { Skip } from '@newsgraph/schema';
import { type Build, type BuildOptions, build } from '../build.js';
import { createPipeline } from '../pipeline.js';
import { openInputs } from './inputs.js';
import { readJudgementsFile } from './judgements.js';
import { readResources } from './resources.js';
import { createWorkers, type WorkersOptions } from './threads.js';

export interface FilesOptions extends BuildOptions, WorkersOptions {
  /** Let inputs be http(s) addresses. Default: they are refused. */
  readonly allowNetwork?: boolean;
  /** File with a log of judgements, one JSON record a line: which entities are the same and which are not. */
  readonly judgements?: string;
}

const NO_LOG: JudgementLog = { judgements: [], skips: [] };

/** The inputs' own names, so that the same inputs give the same title wherever the output goes. */
function titleOf(paths: readonly string[]): string {
  const names = paths.map((path) => (path === '-' ? 'standard input' : basename(path)));
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
}

/** A build, with the judgements of persons that it followed. */
export interface FilesBuild extends Build {
  readonly judged: readonly Judgement[];
}

/**
 * Files, folders and globs to a graph.
 *
 * @throws NewsgraphError `input-missing` or `input-unreadable` when the log of judgements cannot be read.
 */
export async function buildFiles(paths: readonly string[], options: FilesOptions = {}): Promise<FilesBuild> {
  const log = options.judgements === undefined ? NO_LOG : readJudgementsFile(options.judgements);
  const unused: Skip[] = [...log.skips];
  const resources = readResources(options, (skip) => unused.push(skip));
  const pipeline = createPipeline(resources, log.judgements);
  const workers = createWorkers(pipeline, options);
  try {
    const inputs = openInputs(paths, options.allowNetwork ?? false);
    const built = await build(inputs, { pipeline, workers }, { title: titleOf(paths), ...options });
    const judged = log.judgements.filter(({ by }) => by === 'person');
    return { ...built, judged, report: { ...built.report, skips: [...unused, ...built.report.skips] } };
  } finally {
    await workers.close();
  }
}
