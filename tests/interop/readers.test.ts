import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeGraphFile } from '@newsgraph/formats/node';
import { afterAll, describe, expect, it } from 'vitest';
import { interopGraph } from './graph.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'newsgraph-interop-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const graph = interopGraph();
const files = ['graph.gexf', 'aggregate.gexf', 'gephi-lite.gexf', 'graph.graphml'] as const;
const paths = files.map((name) => join(folder, name));
writeGraphFile(graph, paths[0]!);
writeGraphFile(graph, paths[1]!, { edges: 'aggregate', direction: 'mixed' });
writeGraphFile(graph, paths[2]!, { version: '1.2' });
writeGraphFile(graph, paths[3]!);

const weights = graph.reduceEdges((sum, _, { weight }) => sum + weight, 0);
const labels = graph.mapNodes((_, { label }) => label).sort();

/** Runs a program and reads the lines of JSON it prints. */
function lines<T>(command: string, args: readonly string[]): T[] {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', timeout: 100_000 });
  if (status !== 0) throw new Error(`${command} failed:\n${stderr}`);
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as T);
}

/** The toolkit's jar in the local Maven repository, or where GEPHI_TOOLKIT says. */
function toolkit(): string | undefined {
  const named = process.env.GEPHI_TOOLKIT;
  if (named) return named;
  const root = join(homedir(), '.m2/repository/org/gephi/gephi-toolkit');
  if (!existsSync(root)) return undefined;
  const found = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('-all.jar'),
  );
  return found
    .sort()
    .map((name) => join(root, name))
    .at(-1);
}

function missing(...command: [string, ...string[]]): string | undefined {
  return spawnSync(command[0], command.slice(1)).status === 0
    ? undefined
    : `${command.join(' ')} does not run`;
}

const withoutNetworkx = missing('python3', '-c', 'import networkx');
const withoutGephi =
  missing('java', '-version') ??
  (toolkit()
    ? undefined
    : 'no Gephi Toolkit: mvn dependency:get -Dartifact=org.gephi:gephi-toolkit:0.10.1:jar:all');

describe('networkx', () => {
  it.skipIf(withoutNetworkx)(
    `reads our nodes, edges, weights and labels${withoutNetworkx ? ` (skipped: ${withoutNetworkx})` : ''}`,
    () => {
      const readable = [paths[0]!, paths[2]!, paths[3]!];
      const counts = lines<{ weight: number }>('python3', [join(here, 'count_graphs.py'), ...readable]);
      for (const count of counts)
        expect({ ...count, weight: Math.round(count.weight * 1e4) }).toEqual({
          nodes: graph.order,
          edges: graph.size,
          weight: Math.round(weights * 1e4),
          labels,
        });
      expect(counts).toHaveLength(3);
    },
  );
});

interface GephiCount {
  readonly nodes: number;
  readonly edges: number;
  readonly kinds: number;
  readonly dynamic: boolean;
  readonly placed: number;
  readonly issues: readonly string[];
}

describe('Gephi Toolkit', () => {
  it.skipIf(withoutGephi)(
    `reads our nodes, edges, kinds, days and places${withoutGephi ? ` (skipped: ${withoutGephi})` : ''}`,
    () => {
      const args = ['-Djava.awt.headless=true', '-cp', toolkit()!, join(here, 'CountGraph.java'), paths[0]!];
      const [count] = lines<GephiCount>('java', args);
      const kinds = new Set(graph.mapEdges((_, { type }) => type)).size;
      expect(count).toMatchObject({ nodes: graph.order, edges: graph.size, dynamic: true });
      // Gephi counts "no kind" as one more.
      expect(count!.kinds).toBe(kinds + 1);
      expect(count!.placed).toBeGreaterThan(graph.order - 2);
      expect(count!.issues.filter((issue) => !issue.startsWith('INFO'))).toEqual([]);
    },
  );
});
