import { describe, expect, it } from 'vitest';
import { controlPoint, distanceToCurve, pointAt } from './curve.js';
import { createOccupied } from './placement.js';

const [a, b] = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
];

describe('curves', () => {
  it('bend away from the chord by their curvature', () => {
    const control = controlPoint(a, b, 0.5);
    expect(control).toEqual({ x: 50, y: -50 });
    expect(pointAt(a, control, b, 0.5)).toEqual({ x: 50, y: -25 });
  });

  it.each([
    [{ x: 50, y: 0 }, 0, 0],
    [{ x: 50, y: 7 }, 0, 7],
    [{ x: -3, y: 4 }, 0, 5],
    [{ x: 50, y: -25 }, 0.5, 0],
  ])('%j lies at its distance', (point, curvature, distance) => {
    expect(distanceToCurve(point, [a, b], curvature)).toBeCloseTo(distance, 0);
  });

  it('of no length have a distance too', () => {
    expect(distanceToCurve({ x: 3, y: 4 }, [a, a], 0)).toBe(5);
  });
});

describe('createOccupied', () => {
  it('knows which boxes meet', () => {
    const taken = createOccupied();
    taken.take({ x: 0, y: 0, width: 200, height: 10 });
    expect(taken.meets({ x: 150, y: 5, width: 10, height: 10 })).toBe(true);
    expect(taken.meets({ x: 150, y: 11, width: 10, height: 10 })).toBe(false);
    expect(taken.meets({ x: 201, y: 0, width: 10, height: 10 })).toBe(false);
  });
});
