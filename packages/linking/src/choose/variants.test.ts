import { expect, test } from 'vitest';
import { nameVariants } from './variants.js';

test.each([
  ['Dan Pfeiffer', true, ['Daniel Pfeiffer']],
  ['Harold J. Wexcombe', true, ['Harold Wexcombe', 'Harry J. Wexcombe']],
  ['al-Maliki', true, ['Maliki']],
  ['Target Corp.', false, ['Target']],
  ['Best Buy Co Inc', false, ['Best Buy']],
  ['U.S. National Park Service', false, ['United States National Park Service', 'National Park Service']],
  ['Coastal Pact', false, []],
  ['Okuma', true, []],
])('%s', (name, person, expected) =>
  expect(nameVariants(name, person).map((form) => form.name)).toEqual(expected),
);
