import { basename } from 'node:path';
import type { Skip } from '@newsgraph/schema';
import { type Build, type BuildOptions, build } from '../build.js';
import { createPipeline } from '../pipeline.js';
import { openInputs } from './inputs.js';
import { readResources } from './resources.js';
import { createWorkers, type WorkersOptions } from './threads.js';

export interface FilesOptions extends BuildOptions, WorkersOptions {
  /** Let inputs be http(s) addresses. Default: they are refused. */
  readonly allowNetwork?: boolean;
}

/** The inputs' own names, so that the same inputs give the same title wherever the output goes. */
function titleOf(paths: readonly string[]): string {
  const names = paths.map((path) => (path === '-' ? 'standard input' : basename(path)));
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
}

/** Files, folders and globs to a graph. */
export async function buildFiles(paths: readonly string[], options: FilesOptions = {}): Promise<Build> {
  const unused: Skip[] = [];
  const pipeline = createPipeline(readResources(options, (skip) => unused.push(skip)));
  const workers = createWorkers(pipeline, options);
  try {
    const inputs = openInputs(paths, options.allowNetwork ?? false);
    const built = await build(inputs, { pipeline, workers }, { title: titleOf(paths), ...options });
    return { ...built, report: { ...built.report, skips: [...unused, ...built.report.skips] } };
  } finally {
    await workers.close();
  }
}
