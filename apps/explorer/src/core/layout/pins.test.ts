import { describe, expect, it } from 'vitest';
import { sampleGraph } from '../../sample/sample.js';
import { createDataset } from '../graph/index.js';
import { holdPins, type Pins, pin, placeOf } from './pins.js';
import { filePositions } from './positions.js';

const dataset = createDataset(sampleGraph());
const positions = filePositions(dataset);
const cuba = dataset.nodeIndex.get('Q241')!;
const none: Pins = new Map();

describe('pins', () => {
  it('hold a node where it is pinned, and no other', () => {
    const pins = pin(none, 'Q241', { x: 7, y: -3 });
    const held = holdPins(dataset, positions, pins);
    expect(placeOf(held, cuba)).toEqual({ x: 7, y: -3 });
    const moved = held.filter((value, i) => value !== positions[i]);
    expect([...moved]).toEqual([7, -3]);
  });

  it('let go', () => {
    const pins = pin(pin(none, 'Q241', { x: 7, y: -3 }), 'Q241', null);
    expect(pins.size).toBe(0);
    expect(holdPins(dataset, positions, pins)).toBe(positions);
  });

  it('of nodes that are not in the graph hold nothing', () => {
    expect(holdPins(dataset, positions, pin(none, '__proto__', { x: 1, y: 1 }))).toEqual(positions);
  });
});
