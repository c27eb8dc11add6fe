import { claims } from './claims.js';
import { formatsTask } from './formats.js';
import { ingestTask } from './ingest.js';
import { languageTask } from './language.js';
import { linkingTask } from './linking.js';
import { readingTask } from './reading.js';
import { reportsTask } from './reports.js';
import { runTasks } from './run.js';

await runTasks('evaluate', [
  claims,
  formatsTask,
  ingestTask,
  languageTask,
  linkingTask,
  readingTask,
  reportsTask,
]);
