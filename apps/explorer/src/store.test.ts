import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as actions from './controllers/actions.js';
import { createDataset } from './core/graph/index.js';
import { decodeView, encodeView } from './core/share/index.js';
import { START } from './core/view/index.js';
import { sampleGraph } from './sample/sample.js';
import { openDataset, redoChange, store, undoChange } from './store.js';

const dataset = createDataset(sampleGraph());
const node = fc.constantFrom(...dataset.nodes.map(({ key }) => key));
const edge = fc.constantFrom(...dataset.edges.map(({ key }) => key));
const claim = fc.constantFrom(...dataset.claims.map(({ id }) => id));
const day = fc.integer({ min: 18_990, max: 19_020 });

/** Anything that a reader can do. */
const act: fc.Arbitrary<() => void> = fc.oneof(
  node.map((key) => () => actions.pickNode(key)),
  node.map((key) => () => actions.pickNode(key, { add: true })),
  edge.map((key) => () => actions.pickEdge(key)),
  fc.constant(() => actions.clearSelection()),
  fc.tuple(fc.constantFrom('country', 'person'), fc.boolean()).map(
    ([type, on]) =>
      () =>
        actions.setValues('type', [type], on),
  ),
  fc.constant(() => actions.onlyValues('modality', ['possible'])),
  day.map((from) => () => actions.filter('days', (now) => ({ ...now, window: { from, to: from + 2 } }))),
  fc
    .integer({ min: 1, max: 4 })
    .map((stories) => () => actions.filter('stories', (now) => ({ ...now, stories }), 's')),
  fc
    .integer({ min: 0, max: 100 })
    .map((confidence) => () => actions.filter('sure', (now) => ({ ...now, confidence }), 'c')),
  node.map((key) => () => actions.expandNode(key)),
  node.map((key) => () => actions.focusOn(key, 2)),
  node.map((key) => () => actions.hideNodes([key])),
  fc.tuple(node, node).map(
    ([from, to]) =>
      () =>
        actions.askPaths({ from, to, exclude: [], shown: 0 }),
  ),
  fc.tuple(claim, fc.constantFrom('accept', 'reject')).map(
    ([id, kind]) =>
      () =>
        actions.judge({ kind, claim: id }),
  ),
  fc.tuple(claim, fc.constantFrom('threaten', 'member-of')).map(
    ([id, predicate]) =>
      () =>
        actions.judge({ kind: 'edit', claim: id, predicate, polarity: 'negated' }),
  ),
  fc.tuple(node, node).map(
    ([entity, into]) =>
      () =>
        entity !== into && actions.judge({ kind: 'merge', entity, into }),
  ),
  node.map(
    (entity) => () =>
      actions.judge({
        kind: 'split',
        entity,
        into: `local:${entity}-two`,
        label: 'Two: 2 | 3; 4',
        names: ['Russia', 'Cuba: a|b'],
        mentions: [{ document: 'd01', start: 0, end: 5 }],
      }),
  ),
  fc.constantFrom(...dataset.documents.keys()).map((id) => () => actions.openArticle(id)),
);

const view = () => store.getState().history.present;

describe('the store', () => {
  it('any actions and as many undos give the start; as many redos the end', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        openDataset(dataset);
        const start = store.getState().visible!.totals;
        for (const one of acts) one();
        const [end, shown] = [view(), store.getState().visible!.totals];
        const steps = store.getState().history.past.length;
        for (let i = 0; i < steps; i++) undoChange();
        expect(view()).toEqual(START);
        expect(store.getState().visible!.totals).toEqual(start);
        for (let i = 0; i < steps; i++) redoChange();
        expect(view()).toEqual(end);
        expect(store.getState().visible!.totals).toEqual(shown);
      }),
      { numRuns: 60 },
    );
  });

  it('any view that actions lead to comes back from its address', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        openDataset(dataset);
        for (const one of acts) one();
        expect(decodeView(`#${encodeView(view())}`)).toEqual(view());
      }),
      { numRuns: 60 },
    );
  });
});
