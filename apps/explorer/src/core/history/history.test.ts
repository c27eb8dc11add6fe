import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { push, redo, startHistory, undo } from './index.js';

describe('history', () => {
  it('n changes and n undos give the start, n redos the end', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 40 }), (values) => {
        const states = values.map((value) => ({ value }));
        const start = startHistory({ value: -1 });
        const end = states.reduce((history, state) => push(history, state, { label: 'set' }), start);
        const back = states.reduce((history) => undo(history), end);
        expect(back.present).toBe(start.present);
        expect(states.reduce((history) => redo(history), back).present).toBe(end.present);
      }),
    );
  });

  it('joins changes with one key into one step', () => {
    const slide = (history: ReturnType<typeof startHistory<number>>, to: number) =>
      push(history, to, { label: 'slide', merge: 'slider' });
    const slid = [1, 2, 3].reduce(slide, startHistory(0));
    expect(slid.past).toHaveLength(1);
    expect(undo(slid).present).toBe(0);
    expect(undo(slide(push(slid, 9, { label: 'other' }), 4)).present).toBe(9);
  });

  it('has nothing to undo at the start, and no future after a change', () => {
    const start = startHistory('a');
    expect(undo(start)).toBe(start);
    expect(redo(start)).toBe(start);
    const changed = push(undo(push(start, 'b', { label: 'b' })), 'c', { label: 'c' });
    expect(redo(changed).present).toBe('c');
  });
});
