import { runTasks } from '../evaluate/run.js';

await runTasks('bench', []);
