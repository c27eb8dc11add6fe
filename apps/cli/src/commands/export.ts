import { writeFileSync } from 'node:fs';
import { FORMATS, type WriteOptions, writeGraph } from '@newsgraph/formats';
import { writeGraphFile } from '@newsgraph/formats/node';
import { NewsgraphError } from '@newsgraph/schema';
import { standalonePage } from '../explorer-files.js';
import { openGraph } from '../open-graph.js';

interface Options {
  readonly format: string;
  readonly output: string;
  readonly edges?: 'parallel' | 'aggregate';
  readonly evidence?: 'none' | 'short' | 'full';
  readonly gephiLite?: boolean;
}
