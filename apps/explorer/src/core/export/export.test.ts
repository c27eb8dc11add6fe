import { describe, expect, it } from 'vitest';
import { sampleGraph } from '../../sample/sample.js';
import { DEFAULT_APPEARANCE } from '../appearance/index.js';
import { DEFAULT_FILTERS, evaluate, setFocus } from '../filters/index.js';
import { createDataset } from '../graph/index.js';
import { filePositions } from '../layout/index.js';
import { createScene } from '../scene/index.js';
import { citation } from './citation.js';
import { toCsv } from './csv.js';
import { visibleGraph } from './subgraph.js';
import { toSvg } from './svg.js';

const dataset = createDataset(sampleGraph());

describe('toCsv', () => {
  it('quotes what needs quotes and disarms formulas', () => {
    const rows = [
      ['a,b', 'say "hi"', 3],
      ['=1+1', '-2', null],
    ] as const;
    expect(toCsv(['x', 'y', 'z'], rows)).toBe(`x,y,z\r\n"a,b","say ""hi""",3\r\n'=1+1,'-2,\r\n`);
  });
});

describe('visibleGraph', () => {
  it('holds what the filters show, with all attributes', () => {
    const filters = setFocus(DEFAULT_FILTERS, { roots: ['Q241'], depth: 1 });
    const graph = visibleGraph(dataset, evaluate(dataset, filters));
    expect(graph.nodes().sort()).toEqual(['Q128160', 'Q159', 'Q241', 'Q717']);
    expect(graph.getEdgeAttributes('Q159|mobilize|Q241').evidence).toHaveLength(2);
    expect(graph.getAttribute('title')).toBe('January 2022');
  });
});

describe('citation', () => {
  it('names outlet, title, day and address', () => {
    const claim = dataset.claims.find((one) => one.evidence?.quote.startsWith('Ryabkov would'))!;
    expect(citation(dataset, claim)).toBe(
      '“Ryabkov would not exclude that Russia sends forces to Cuba.” (Capital Wire, “Deputy minister does not rule out forces in the Caribbean”, 13 Jan 2022, https://news.example/d06)',
    );
  });
});

describe('toSvg', () => {
  it('draws every node and edge shown, and escapes text', () => {
    const evil = sampleGraph();
    evil.setNodeAttribute('Q241', 'label', '<script>&"');
    const data = createDataset(evil);
    const visible = evaluate(data, DEFAULT_FILTERS);
    const scene = createScene({
      dataset: data,
      visible,
      filters: DEFAULT_FILTERS,
      appearance: DEFAULT_APPEARANCE,
      theme: 'light',
    });
    const svg = toSvg({
      dataset: data,
      scene,
      positions: filePositions(data),
      theme: 'light',
      width: 800,
      height: 500,
    });
    expect(svg.match(/<circle/g)).toHaveLength(26 + 1);
    expect(svg).toContain('&#60;script&#62;&#38;&#34;');
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('NaN');
  });
});
