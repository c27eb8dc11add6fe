import { expect, test } from 'vitest';
import { skeleton } from './skeleton.js';

test.each([
  ['sergei ryabkov', 'sergey rybakov'],
  ['volodymyr zelensky', 'volodimir zelenskyy'],
  ['muammar gaddafi', 'moammar ghadafi'],
  ['sergei shoigu', 'sergey shoygu'],
  ['khamenei', 'kamenei'],
])('%s and %s look alike', (a, b) => expect(skeleton(a)).toBe(skeleton(b)));

test.each([
  ['putin', 'biden'],
  ['george bush', 'george bash it'],
  ['lavrov', 'larov'],
])('%s and %s do not', (a, b) => expect(skeleton(a)).not.toBe(skeleton(b)));
