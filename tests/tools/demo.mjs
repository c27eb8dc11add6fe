// Turns the sample reports into a graph and serves the explorer on it. With CI=true it ends after building.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const command = 'apps/cli/dist/main.js';
const output = 'out/samples';

function newsgraph(...args) {
  const { status } = spawnSync(process.execPath, [command, ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

newsgraph('build', 'tests/samples', '-o', output, '--title', 'Sample reports of January 2022');
for (const file of ['graph.json', 'graph.gexf', 'explorer.html']) {
  if (!existsSync(`${output}/${file}`)) throw new Error(`${output}/${file} was not written.`);
}
console.log(`Open ${output}/graph.gexf in Gephi, or ${output}/explorer.html in a browser.`);
if (!process.env.CI) newsgraph('explore', output);
