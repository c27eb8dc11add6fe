import { describe, expect, it } from 'vitest';
import { sampleGraph } from '../../sample/sample.js';
import { createDataset, dayNumber } from '../graph/index.js';
import { hideNodes, onlyValues, setFocus, setValues, setWindow } from './actions.js';
import { columnsOf } from './columns.js';
import { evaluate } from './evaluate.js';
import { DEFAULT_FILTERS, type Facet } from './types.js';

const dataset = createDataset(sampleGraph());

function countOf(visible: ReturnType<typeof evaluate>, facet: Facet, value: string): number {
  return visible.counts[facet][columnsOf(dataset)[facet].place.get(value)!]!;
}

const labels = (visible: ReturnType<typeof evaluate>) =>
  dataset.nodes.filter((node) => visible.node[node.index]).map((node) => node.label);

describe('evaluate', () => {
  it('hides co-occurrence at the start, and who has no other tie', () => {
    const visible = evaluate(dataset, DEFAULT_FILTERS);
    expect(visible.totals).toEqual({ nodes: 26, edges: 58, claims: 66 });
    expect(labels(visible)).not.toContain('Geneva');
    expect(countOf(visible, 'predicate', 'appears-with')).toBe(6);
  });

  it('shows entities without ties when asked', () => {
    expect(labels(evaluate(dataset, { ...DEFAULT_FILTERS, isolated: true }))).toContain('Geneva');
  });

  it('leaves out claims that are less sure than asked, and nothing that only appears together', () => {
    const sure = (confidence: number) => evaluate(dataset, { ...DEFAULT_FILTERS, confidence });
    const scores = dataset.claims.flatMap(({ evidence, edge }) =>
      dataset.edges[edge]!.family === 'co-occurrence' ? [] : Math.round(100 * evidence!.score),
    );
    for (const least of [0, 60, 85, 100]) {
      expect(sure(least).totals.claims).toBe(scores.filter((score) => score >= least).length);
    }
    const together = { ...DEFAULT_FILTERS, off: {}, confidence: 100 };
    expect(evaluate(dataset, together).totals.claims).toBeGreaterThan(0);
  });

  it('counts what each value would let through under all other filters', () => {
    const filters = onlyValues(DEFAULT_FILTERS, 'modality', {
      keep: ['possible'],
      all: columnsOf(dataset).modality.values,
    });
    const visible = evaluate(dataset, filters);
    expect(visible.totals).toEqual({ nodes: 5, edges: 3, claims: 5 });
    expect(countOf(visible, 'modality', 'actual')).toBe(51);
    expect(countOf(visible, 'predicate', 'mobilize')).toBe(4);
    expect(countOf(visible, 'predicate', 'accuse')).toBe(0);
    expect(countOf(visible, 'type', 'country')).toBe(4);
  });

  it('keeps ties whose two ends are of types shown', () => {
    const visible = evaluate(dataset, setValues(DEFAULT_FILTERS, 'type', { values: ['country'], on: false }));
    expect(labels(visible)).not.toContain('Russia');
    expect(labels(visible)).toContain('Kassym-Jomart Tokayev');
  });

  it('keeps a window of days, undated claims as asked', () => {
    const day = dayNumber('2022-01-13')!;
    const filters = setWindow(DEFAULT_FILTERS, { from: day, to: day });
    const visible = evaluate(dataset, { ...filters, undated: false });
    const days = dataset.claims
      .filter((claim) => visible.failed[claim.index] === 0)
      .map((claim) => claim.day);
    expect(new Set(days)).toEqual(new Set([day]));
  });

  it('shows a neighbourhood', () => {
    const visible = evaluate(dataset, setFocus(DEFAULT_FILTERS, { roots: ['Q241'], depth: 1 }));
    expect(labels(visible).sort()).toEqual(['Cuba', 'Cuban Missile Crisis', 'Russia', 'Venezuela']);
  });

  it('hides nodes, weak ties, and claims that review rejects', () => {
    expect(labels(evaluate(dataset, hideNodes(DEFAULT_FILTERS, ['Q159'])))).not.toContain('Russia');
    expect(evaluate(dataset, { ...DEFAULT_FILTERS, stories: 2 }).totals.edges).toBe(6);
    const edge = dataset.edges[dataset.edgeIndex.get('Q159|mobilize|Q241')!]!;
    const rejected = new Set(edge.claims.map((index) => dataset.claims[index]!.id));
    expect(evaluate(dataset, DEFAULT_FILTERS, { rejected }).edge[edge.index]).toBe(0);
  });

  it('ignores values and nodes that the graph does not have', () => {
    const filters = { ...DEFAULT_FILTERS, off: { type: ['dragon'] }, hidden: ['nobody'] };
    expect(evaluate(dataset, filters).totals.edges).toBe(64);
  });
});
