import { runTasks } from '../evaluate/run.js';
import { claims } from './claims.js';
import { explorerBench } from './explorer.js';
import { gexfBench } from './gexf.js';
import { knowledgeBench } from './knowledge.js';
import { languageBench } from './language.js';
import { linkingBench } from './linking.js';
import { pipelineBench } from './pipeline.js';

await runTasks('bench', [
  claims,
  gexfBench,
  pipelineBench,
  languageBench,
  linkingBench,
  knowledgeBench,
  explorerBench,
]);
