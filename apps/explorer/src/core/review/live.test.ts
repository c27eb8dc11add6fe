import { describe, expect, it } from 'vitest';
import { sampleGraph } from '../../sample/sample.js';
import { visibleGraph } from '../export/index.js';
import { DEFAULT_FILTERS, evaluate } from '../filters/index.js';
import { createDataset, type Dataset } from '../graph/index.js';
import {
  carryPositions,
  type Decision,
  decidedDataset,
  followSelection,
  namingsOf,
  rejectedClaims,
  splitOff,
} from './index.js';

const base = createDataset(sampleGraph());
const edgeOf = (dataset: Dataset, key: string) => dataset.edges[dataset.edgeIndex.get(key)!]!;
const node = (dataset: Dataset, key: string) => dataset.nodes[dataset.nodeIndex.get(key)!];

/** A tie that several stories report. */
const strong = base.edges.find(({ weight, family }) => weight >= 2 && family !== 'co-occurrence')!;
const claims = strong.claims.map((index) => base.claims[index]!);
const reject = (id: string): Decision => ({ kind: 'reject', claim: id });

describe('a dataset with decisions', () => {
  it("is the file's own without decisions", () => {
    expect(decidedDataset(base, [])).toBe(base);
  });

  it('weighs a tie without its rejected claims, and keeps these among the rows', () => {
    const story = claims[0]!.story;
    const review = claims.filter((claim) => claim.story === story).map(({ id }) => reject(id));
    const dataset = decidedDataset(base, review);
    const edge = edgeOf(dataset, strong.key);
    expect(edge.weight).toBe(strong.weight - 1);
    expect(dataset.arrays.weight[edge.index]).toBe(strong.weight - 1);
    expect(edge.claims).toEqual(strong.claims);
    expect(dataset.shape).toBe(base.shape);
  });

  it('leaves rejected claims out of what is exported', () => {
    const review = [reject(claims[0]!.id)];
    const dataset = decidedDataset(base, review);
    const visible = evaluate(dataset, DEFAULT_FILTERS, { rejected: rejectedClaims(review) });
    const { claims: left, evidence } = visibleGraph(dataset, visible).getEdgeAttributes(strong.key);
    expect(left).toBe(claims.length - 1);
    expect(evidence.map((item: { claim: string }) => item.claim)).not.toContain(claims[0]!.id);
  });

  it('moves an edited claim to its new tie; the selection follows when the old tie is gone', () => {
    const single = base.edges.find((edge) => edge.claims.length === 1 && edge.family === 'verbal conflict')!;
    const { id } = base.claims[single.claims[0]!]!;
    const edit: Decision = { kind: 'edit', claim: id, predicate: 'mobilize' };
    const after = decidedDataset(base, [edit]);
    expect(after.edgeIndex.has(single.key)).toBe(false);
    const selection = followSelection({ nodes: [], edge: single.key }, edit, { before: base, after });
    expect(edgeOf(after, selection.edge!)).toMatchObject({
      predicate: 'mobilize',
      family: 'material conflict',
    });
  });

  it('merges entities: ties, names and the selection go over, all others stay where they are', () => {
    const merge: Decision = { kind: 'merge', entity: 'Q717', into: 'Q241' };
    const after = decidedDataset(base, [merge]);
    expect(node(after, 'Q717')).toBeUndefined();
    expect(node(after, 'Q241')!.aliases).toContain('Venezuela');
    expect(
      followSelection({ nodes: ['Q241', 'Q717'], edge: null }, merge, { before: base, after }).nodes,
    ).toEqual(['Q241']);
    const positions = Float32Array.from(base.nodes.flatMap((_, i) => [i, i + 0.5]));
    const carried = carryPositions({ dataset: base, positions }, after, [merge]);
    const [before, now] = [base.nodeIndex.get('Q159')!, after.nodeIndex.get('Q159')!];
    expect([carried[2 * now], carried[2 * now + 1]]).toEqual([before, before + 0.5]);
  });

  it('splits an entity by the words picked, and puts the new one beside it', () => {
    const namings = namingsOf(base.graph as never, 'Q159');
    const words = namings[0]!.text;
    const picked = new Set(namings.filter(({ text }) => text === words));
    const split = splitOff({ key: 'Q159', namings }, picked, { label: 'Someone else', type: 'person' });
    expect(split).toMatchObject({ kind: 'split', entity: 'Q159', names: [words] });
    expect(split.into).toMatch(/^local:someone-else-[0-9a-z]{6}$/);
    const after = decidedDataset(base, [split]);
    expect(node(after, split.into)).toMatchObject({ label: 'Someone else', type: 'person' });
    const positions = new Float32Array(2 * base.nodes.length);
    const carried = carryPositions({ dataset: base, positions }, after, [split]);
    expect(carried[2 * after.nodeIndex.get(split.into)!]).toBeGreaterThan(0);
  });

  it('splits off single mentions by their place', () => {
    const namings = namingsOf(base.graph as never, 'Q159');
    const [first] = namings;
    const split = splitOff({ key: 'Q159', namings }, new Set([first!]), { label: 'X', type: 'country' });
    const { document, start, end } = first!;
    expect(split.mentions).toEqual([{ document, start, end }]);
    expect(split.names).toBeUndefined();
  });
});
