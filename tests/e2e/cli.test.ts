import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newsgraph, type Run, start } from './command.js';

const samples = fileURLToPath(new URL('../samples', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'newsgraph-'));
const built = join(folder, 'out');
let run: Run;

beforeAll(async () => {
  run = await newsgraph(['build', samples, '-o', built, '--title', 'Samples']);
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Edge {
  readonly source: string;
  readonly target: string;
  readonly attributes: {
    readonly type: string;
    readonly label: string;
    readonly modality: Record<string, number>;
    readonly attributions: string[];
  };
}

function graph(): {
  nodes: { key: string; attributes: { label: string; aliases: string[] } }[];
  edges: Edge[];
} {
  return JSON.parse(readFileSync(join(built, 'graph.json'), 'utf8'));
}

describe('build', () => {
  test('sums up what became of each input and exits 0: a copy, a foreign page and an empty one are no failures', () => {
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('43, 42 analysed in 40 stories');
    expect(run.stdout).toContain('1 de: kept, not analysed');
    expect(run.stdout).toMatch(
      /Skipped, duplicate: 1\n.*geneva-first-day\.html: is the same article as .*geneva-first-day \(1\)\.html\./,
    );
    expect(run.stdout).toMatch(/Skipped, no-article: 1\n.*empty\.html: /);
    expect(run.stderr).toBe('');
  });

  test.each([
    ['Q159', 'Russia'],
    ['Q30', 'United States'],
    ['Q7184', 'NATO'],
    ['Q212', 'Ukraine'],
    ['Q241', 'Cuba'],
    ['Q717', 'Venezuela'],
    ['Q7747', 'Vladimir Putin'],
    ['Q912', 'Mali'],
    ['Q423', 'North Korea'],
  ])('%s is %s', (key, label) => {
    expect(graph().nodes.find((node) => node.key === key)?.attributes.label).toBe(label);
  });

  test('one deputy foreign minister, however he is spelled', () => {
    const found = graph().nodes.filter(({ attributes }) =>
      [attributes.label, ...attributes.aliases].some((name) => /Ryabkov|Rybakov/.test(name)),
    );
    expect(found.map((node) => node.attributes.label)).toEqual(['Sergei Ryabkov']);
  });

  test('no node for a weekday, a month, a title or page furniture', () => {
    const wrong =
      /^(Advertisement|Background|What Happened|DMCA|Newsletter|Recent Articles|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|Minister|President|Share|Cookies?)$/i;
    expect(graph().nodes.filter((node) => wrong.test(node.attributes.label))).toEqual([]);
  });

  test('a deployment that is not excluded is possible, not actual', () => {
    const toCuba = graph().edges.find(
      (edge) => edge.source === 'Q159' && edge.target === 'Q241' && edge.attributes.type === 'mobilize',
    );
    expect(toCuba?.attributes.modality).toEqual({ possible: expect.any(Number) });
    expect(toCuba?.attributes.attributions).toContain('Sergei Ryabkov');
  });
});

describe('what a graph is asked', () => {
  test('show finds an entity by a misspelling and quotes the evidence', async () => {
    const { stdout } = await newsgraph(['show', 'rybakov', '-g', built]);
    expect(stdout).toMatch(/^Sergei Ryabkov\n/);
    expect(stdout).toMatch(/roles +.*deputy foreign minister/i);
    expect(stdout).toMatch(/\(\d+ stor(y|ies), \d+ claims?\)\n {4}"/);
  });

  test('show names the choices when a name means several, and exits 2', async () => {
    const { code, stderr } = await newsgraph(['show', 'a', '-g', built]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/"a": This means \d+ entities. Say which, by id: /);
  });

  test('path goes around what it is told to avoid', async () => {
    const { stdout } = await newsgraph([
      'path',
      'Cuba',
      'Ukraine',
      '--without',
      'Russia',
      '-g',
      built,
      '--json',
    ]);
    const paths: { nodes: string[] }[] = JSON.parse(stdout);
    expect(paths.length).toBeGreaterThan(0);
    for (const { nodes } of paths) {
      expect([nodes[0], nodes.at(-1)]).toEqual(['Q241', 'Q212']);
      expect(nodes).not.toContain('Q159');
    }
  });

  test('diff of a graph with itself says that they say the same', async () => {
    const { stdout } = await newsgraph(['diff', built, join(built, 'graph.json')]);
    expect(stdout).toBe('The graphs say the same.\n');
  });
});

describe('export', () => {
  test.each([
    ['gexf', /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*<gexf xmlns="http:\/\/gexf\.net\/1\.3"/],
    ['graphml', /^<\?xml[^>]*>\s*<graphml /],
    ['html', /^<!doctype html>/i],
  ])('%s begins as such a file does', async (format, beginning) => {
    const { code, stdout } = await newsgraph(['export', built, '-f', format, '-o', '-']);
    expect(code).toBe(0);
    expect(stdout).toMatch(beginning);
  });

  test('csv is two tables beside each other', async () => {
    const { code } = await newsgraph(['export', built, '-f', 'csv', '-o', join(folder, 'x.csv')]);
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'x.nodes.csv'), 'utf8')).toMatch(/^Id,Label,/);
    expect(readFileSync(join(folder, 'x.edges.csv'), 'utf8')).toMatch(/^Source,Target,Type,/);
  });
});

test('extract turns a line into claims and names a line that is none', async () => {
  const article = {
    title: 'Talks',
    text: 'Portugal accused Spain of holding back water from the Tagus.',
    date: '2022-01-11',
  };
  const { code, stdout, stderr } = await newsgraph(['extract', '--labels'], {
    stdin: `${JSON.stringify(article)}\n{"text": \n`,
  });
  const claims = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(claims).toMatchObject([
    {
      subjectLabel: 'Portugal',
      predicate: 'accuse',
      objectLabel: 'Spain',
      polarity: 'affirmed',
      modality: 'actual',
      quote: article.text,
    },
  ]);
  expect(stderr).toMatch(/line 2/);
  expect(code).toBe(1);
});

test('doctor finds everything in its place', async () => {
  const { code, stdout } = await newsgraph(['doctor']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/models +loaded in \d+ ms; [\d,]+ entities known/);
});

describe('explore', () => {
  let address: URL;
  let child: ReturnType<typeof start>;
  beforeAll(async () => {
    child = start(['explore', built]);
    address = await new Promise<URL>((resolve, reject) => {
      child.stdout!.on('data', (data) => {
        const url = /http:\S+/.exec(String(data));
        if (url) resolve(new URL(url[0]));
      });
      child.on('exit', () => reject(new Error('The server ended.')));
    });
  });
  afterAll(() => child.kill());

  /** Asks as it stands: no tidying of the path, any host name. */
  function ask(
    path: string,
    host = address.host,
  ): Promise<{ status: number | undefined; type: string | undefined }> {
    return new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port: address.port, path, headers: { host } }, (response) => {
        response.resume();
        resolve({ status: response.statusCode, type: response.headers['content-type'] });
      })
        .on('error', reject)
        .end();
    });
  }

  test('listens on this machine only', () => {
    expect(address.hostname).toBe('127.0.0.1');
  });

  test.each([
    ['/', 200, 'text/html; charset=utf-8'],
    ['/graph.json', 200, 'application/json; charset=utf-8'],
    ['/documents.jsonl', 200, 'application/jsonl; charset=utf-8'],
    ['/claims.jsonl', 404, 'text/plain; charset=utf-8'],
    ['/../package.json', 404, 'text/plain; charset=utf-8'],
    ['/%2e%2e/package.json', 404, 'text/plain; charset=utf-8'],
    ['/..%2f..%2fpackage.json', 404, 'text/plain; charset=utf-8'],
    ['/%00', 404, 'text/plain; charset=utf-8'],
    ['/%', 404, 'text/plain; charset=utf-8'],
    ['//', 404, 'text/plain; charset=utf-8'],
    ['/?file=graph.json', 200, 'text/html; charset=utf-8'],
  ])('%s is answered with %i', async (path, status, type) => {
    expect(await ask(path)).toEqual({ status, type });
  });

  test('a page that points its own name here is refused', async () => {
    expect((await ask('/graph.json', 'evil.example')).status).toBe(403);
  });
});

test('a folder without a graph is named, with what to do', async () => {
  const { code, stderr } = await newsgraph(['show', 'Russia', '-g', folder]);
  expect(code).toBe(1);
  expect(stderr).toContain(
    'This folder has no graph.json. Name a folder that "newsgraph build" wrote, or a graph file.',
  );
});
