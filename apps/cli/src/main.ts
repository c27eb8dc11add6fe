#!/usr/bin/env node
import { NewsgraphError } from '@newsgraph/schema';
import { createProgram } from './program.js';

// A reader that closes the pipe early ("| head") is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await createProgram().parseAsync();
} catch (error) {
  if (!(error instanceof NewsgraphError)) throw error;
  process.stderr.write(`newsgraph: ${error.message}\n`);
  process.exitCode = error.code === 'usage' ? 2 : 1;
}
