import Graph from 'graphology';
import { describe, expect, it } from 'vitest';
import { newsGraph } from '../testing/graphs.js';
import type { AnyGraph } from '../types.js';
import { cell, unguarded } from './cells.js';
import { csvParts } from './write.js';

const tables = (graph: AnyGraph) => csvParts(graph).map(({ chunks }) => [...chunks].join('').split('\n'));

describe('cells', () => {
  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+44', "'+44"],
    ['-x', "'-x"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ["'=x", "''=x"],
    ['=a,"b"', '"\'=a,""b"""'],
    ['1-2', '1-2'],
    ["'quoted'", "'quoted'"],
    ['', ''],
  ])('%j is written %j', (text, written) => {
    expect(cell(text)).toBe(written);
    expect(unguarded(/^"/.test(written) ? written.slice(1, -1).replaceAll('""', '"') : written)).toBe(text);
  });
});

describe('tables', () => {
  it('begin with the columns that Gephi knows', () => {
    const [nodes, edges] = tables(newsGraph());
    expect(nodes![0]).toMatch(/^Id,Label,aliases,/);
    expect(edges![0]).toMatch(/^Source,Target,Type,Id,Kind,Label,Weight,/);
    expect(edges![1]).toMatch(/^Q1,Q2,Directed,Q1\|threaten\|Q2,threaten,threatens,2,/);
  });

  it('leave negative numbers as they are', () => {
    const graph: AnyGraph = new Graph();
    graph.addNode('a', { score: -1.5, note: '-1.5 %' });
    expect(tables(graph)[0]![1]).toBe("a,a,'-1.5 %,-1.5");
  });
});
