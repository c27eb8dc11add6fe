import { readFileSync } from 'node:fs';
import { ENGINES } from './engines.js';

/** Part of the texts that warms the engine up before time counts. */
const WARM_UP = 0.15;

/**
 * Runs one engine on a file with a JSON list of texts, and prints what it took: each text once, as in a stream of news,
 * so that no engine profits from having seen it. Times are CPU seconds of this process.
 */
const [name, file] = process.argv.slice(2) as [string, string];
const texts = JSON.parse(readFileSync(file, 'utf8')) as string[];

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const started = performance.now();
const engine = ENGINES[name]!();
engine.read('One sentence to load what is loaded late.');
const load = (performance.now() - started) / 1000;

const first = Math.floor(texts.length * WARM_UP);
for (const text of texts.slice(0, first)) engine.read(text);
const from = cpu();
let tokens = 0;
for (const text of texts.slice(first)) tokens += engine.read(text);
const seconds = cpu() - from;
const memory = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ tokens, seconds, load, memory }));
