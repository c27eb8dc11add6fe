import { runTasks } from '../evaluate/run.js';
import { gexfBench } from './gexf.js';
import { pipelineBench } from './pipeline.js';

await runTasks('bench', [gexfBench, pipelineBench]);
