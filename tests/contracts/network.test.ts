import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { newsgraph } from '../e2e/command.js';
import { ROOT } from './workspace.js';

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-network-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const guard = join(ROOT, 'tests/contracts/no-network.cjs');

function attempts(log: string): string[] {
  return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
}

test.each([
  ['fetch', "await fetch('https://news.example.org/')"],
  ['connect', "(await import('node:net')).connect(80, 'news.example.org')"],
  ['connect', "(await import('node:http')).get('http://127.0.0.1/')"],
  ['dns.lookup', "(await import('node:dns/promises')).lookup('news.example.org')"],
  ['fetch', `new (await import('node:worker_threads')).Worker("fetch('http://a.example')", { eval: true })`],
  ['send', "(await import('node:dgram')).createSocket('udp4').send('a', 9, '127.0.0.1')"],
])('the guard sees %s: %s', (what, code) => {
  const log = join(folder, `${what}-${code.length}.log`);
  spawnSync(process.execPath, ['--require', guard, '--input-type=module', '-e', code], {
    env: { ...process.env, NETWORK_LOG: log },
  });
  expect(attempts(log)[0]).toMatch(new RegExp(`^${what} `));
});

test('build reaches for no network, nor do its threads', async () => {
  const log = join(folder, 'build.log');
  const args = ['build', join(ROOT, 'tests/samples'), '-o', join(folder, 'out'), '--threads', '2'];
  const { stderr } = await newsgraph(args, { nodeOptions: ['--require', guard], env: { NETWORK_LOG: log } });
  expect(attempts(log)).toEqual([]);
  expect(stderr).not.toContain('No network in this test');
  expect(existsSync(join(folder, 'out', 'graph.json'))).toBe(true);
});
