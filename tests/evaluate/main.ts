import { ingestTask } from './ingest.js';
import { runTasks } from './run.js';

await runTasks('evaluate', [ingestTask]);
