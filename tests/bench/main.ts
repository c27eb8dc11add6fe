import { runTasks } from '../evaluate/run.js';
import { gexfBench } from './gexf.js';

await runTasks('bench', [gexfBench]);
