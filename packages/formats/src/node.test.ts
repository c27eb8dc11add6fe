import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readGraphFile, writeGraphFile } from './node.js';
import { newsGraph } from './testing/graphs.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsgraph-formats-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('writeGraphFile', () => {
  it.each(['x.gexf', 'x.graphml', 'x.json', 'x.gexf.gz', 'x.json.gz'])('%s reads back', (name) => {
    const path = join(folder, name);
    expect(writeGraphFile(newsGraph(), path)).toEqual([path]);
    const { graph, warnings } = readGraphFile(path);
    expect([graph.order, graph.size, warnings]).toEqual([3, 4, []]);
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('packs a large graph in parts that read back as one', () => {
    const graph = newsGraph();
    graph.setAttribute('title', 'long '.repeat(5_000_000));
    const path = join(folder, 'x.json.gz');
    writeGraphFile(graph, path);
    expect(readGraphFile(path).graph.getAttribute('title')).toHaveLength(25_000_000);
  });

  it('writes CSV as two files and reads the pair from either', () => {
    const paths = writeGraphFile(newsGraph(), join(folder, 'x.csv'));
    expect(paths).toEqual([join(folder, 'x.nodes.csv'), join(folder, 'x.edges.csv')]);
    for (const path of paths) {
      const { graph } = readGraphFile(path);
      expect(graph.getNodeAttribute('Q1', 'label')).toBe('Norland');
      expect(graph.size).toBe(4);
    }
  });

  it('leaves the old file when writing fails, and nothing else', () => {
    const path = join(folder, 'x.html');
    writeFileSync(path, 'old');
    expect(() => writeGraphFile(newsGraph(), path, { template: '<p>' })).toThrow('has no place for it');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['x.html']);
  });

  it('says when a file cannot be written or named', () => {
    mkdirSync(join(folder, 'x.gexf'));
    const graph = newsGraph();
    expect(() => writeGraphFile(graph, join(folder, 'x.gexf'))).toThrow(
      expect.objectContaining({ code: 'output-unwritable' }),
    );
    expect(() => writeGraphFile(graph, join(folder, 'no/x.gexf'))).toThrow(
      expect.objectContaining({ code: 'output-unwritable' }),
    );
    expect(() => writeGraphFile(graph, join(folder, 'x.what'))).toThrow('No format goes with this name.');
    expect(() => writeGraphFile(graph, join(folder, 'x.gexf'), { format: 'gml' })).toThrow(
      'There is no such format.',
    );
    expect(readdirSync(folder)).toEqual(['x.gexf']);
  });
});

describe('readGraphFile', () => {
  it('says when there is no such file', () => {
    expect(() => readGraphFile(join(folder, 'no.gexf'))).toThrow(
      expect.objectContaining({ code: 'input-missing' }),
    );
    expect(() => readGraphFile(folder)).toThrow(expect.objectContaining({ code: 'input-unreadable' }));
  });

  it('tells what was odd about a file', () => {
    const path = join(folder, 'x.gexf');
    writeFileSync(
      path,
      '<gexf><graph><nodes><node id="a"/><node id="a"/></nodes><edges><edge source="a" target="b"/></edges></graph></gexf>',
    );
    expect(readGraphFile(path).warnings.map(({ code, count }) => [code, count])).toEqual([
      ['node-repeated', 1],
      ['node-added', 1],
    ]);
  });
});
