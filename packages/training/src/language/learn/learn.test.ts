import { LABEL_COUNT, labelOf, mayEnd, mayFollow, mayStart, OUTSIDE } from '@newsgraph/language/training';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.js';
import { covering } from './covering.js';
import { averageCrfs, type Stretch, trainCrf } from './crf.js';
import { createPerceptron, highest } from './perceptron.js';
import { quantise, relative, toInt8 } from './quantise.js';
import { createSoftmax, one } from './softmax.js';

describe('the perceptron', () => {
  it('learns to tell two features apart, and averages', () => {
    const model = createPerceptron(4, 2);
    const set = Uint8Array.of(0, 1);
    for (let round = 0; round < 10; round++) {
      for (const right of [0, 1]) {
        const features = Int32Array.of(right + 1);
        const predicted = highest(model.score(features, 1, set), 2);
        if (predicted !== right) model.update(features, 1, { right, wrong: predicted });
        model.tick();
      }
    }
    model.average();
    expect([0, 1].map((feature) => highest(model.score(Int32Array.of(feature + 1), 1, set), 2))).toEqual([
      0, 1,
    ]);
  });
});

describe('the log-linear classifier', () => {
  it('learns to tell two features apart, and L1 leaves a feature that says nothing without weight', () => {
    const random = createRandom(1);
    const model = createSoftmax({ bits: 4, classes: 2, rate: 0.1, l1: 1e-3, dropout: 0, random });
    const set = Uint8Array.of(0, 1);
    for (let round = 0; round < 50; round++)
      for (const right of [0, 1]) model.learn(Int32Array.of(right + 1, 3), 2, { set, right: one(right) });
    model.finish();
    expect(
      [0, 1].map((right) => model.learn(Int32Array.of(right + 1, 3), 2, { set, right: one(-1) })),
    ).toEqual([0, 1]);
    const row = (feature: number) => [...model.weights.subarray(feature * 2, feature * 2 + 2)].map(Math.sign);
    expect([row(1), row(2)]).toEqual([
      [1, -1],
      [-1, 1],
    ]);
    expect(Math.abs(model.weights[6]!)).toBeLessThan(0.1 * Math.abs(model.weights[2]!));
  });

  it('learns nothing where the right class is not allowed', () => {
    const random = createRandom(1);
    const model = createSoftmax({ bits: 4, classes: 3, rate: 0.1, l1: 0, dropout: 0, random });
    expect(model.learn(Int32Array.of(1), 1, { set: Uint8Array.of(0, 1), right: one(2) })).toBe(0);
    expect(model.weights.every((weight) => weight === 0)).toBe(true);
  });
});

describe('weights as int8', () => {
  it('drops small ones and keeps rows that are left', () => {
    const weights = Float32Array.of(0, 0, 0.1, -4, 0.05, 0, 2, 0);
    expect([...toInt8(weights, { least: 0.2, scale: 10 })]).toEqual([0, 0, 0, -40, 0, 0, 20, 0]);
    const table = quantise(weights, 2, { least: 0.2, scale: 10 });
    expect([...table.index]).toEqual([0, 1, 0, 3]);
    expect([...table.entries]).toEqual([0, 1, -40 * 256 + 1, 1, 20 * 256]);
  });

  it('scales the largest to 127', () => {
    const weights = Float32Array.of(1, -2, 4);
    expect([...toInt8(weights, relative(weights, 0))]).toEqual([32, -63, 127]);
  });
});

describe('covering', () => {
  it('keeps the most frequent', () => {
    const counts = new Map([
      [7, 1],
      [3, 90],
      [5, 9],
    ]);
    expect([covering(counts, 0.9), covering(counts, 0.99), covering(counts, 1)]).toEqual([
      [3],
      [3, 5],
      [3, 5, 7],
    ]);
  });
});

/** Feature 1 is a person's first word, 2 its last, 3 anything else. */
function stretch(features: readonly number[], labels: readonly number[]): Stretch {
  return {
    length: features.length,
    offsets: Uint32Array.from({ length: features.length + 1 }, (_, i) => i),
    features: Int32Array.from(features),
    allowed: Int32Array.from(labels, (label) => 1 << label),
  };
}

describe('the CRF', () => {
  const [begin, last] = [labelOf(0, 0, 2), labelOf(0, 1, 2)];
  const train = () =>
    trainCrf([stretch([3, 1, 2], [OUTSIDE, begin, last]), stretch([1, 2, 3], [begin, last, OUTSIDE])], {
      bits: 3,
      epochs: 30,
      rate: 0.1,
      l1: 0,
      dropout: 0,
      random: createRandom(1),
      note: () => undefined,
    });

  it('learns the labels of features and their order', () => {
    const { weights, transitions } = train();
    const top = (feature: number) =>
      highest(weights.subarray(feature * LABEL_COUNT, (feature + 1) * LABEL_COUNT), LABEL_COUNT);
    expect([top(1), top(2), top(3)]).toEqual([begin, last, OUTSIDE]);
    expect(transitions[begin * LABEL_COUNT + last]!).toBeGreaterThan(0);
  });

  it('gives the same numbers every time', () => {
    expect(train()).toEqual(train());
  });
});

describe('labels', () => {
  it('open and close names', () => {
    const [inside, unit, other] = [labelOf(0, 1, 3), labelOf(0, 0, 1), labelOf(1, 1, 2)];
    const begin = labelOf(0, 0, 2);
    expect([mayStart(begin), mayStart(inside), mayEnd(unit), mayEnd(begin)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect([
      mayFollow(begin, inside),
      mayFollow(begin, other),
      mayFollow(OUTSIDE, unit),
      mayFollow(begin, OUTSIDE),
    ]).toEqual([true, false, true, false]);
  });
});

describe('several models', () => {
  it('become their mean', () => {
    const model = (value: number) => ({
      weights: Float32Array.of(value, -value),
      transitions: Float32Array.of(value + 1),
    });
    const mean = averageCrfs(3, (k) => model(k * 3));
    expect([...mean.weights, ...mean.transitions]).toEqual([3, -3, 4]);
    expect([...averageCrfs(1, () => model(2)).weights]).toEqual([2, -2]);
  });
});
