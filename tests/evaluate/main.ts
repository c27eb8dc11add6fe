import { runTasks } from './run.js';

await runTasks('evaluate', []);
