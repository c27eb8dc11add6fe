import { expect, test } from 'vitest';
import { siteNameIn, withoutSiteName } from './title.js';

test.each([
  ['Gate falls in the storm | The Quay Gazette', [], 'Gate falls in the storm'],
  ['Gate falls in the storm - Quay Gazette', [], 'Gate falls in the storm'],
  ['Gate falls in the storm | News | Quay Gazette', ['Quay Gazette'], 'Gate falls in the storm'],
  ['Quay Gazette: Gate falls', ['Quay Gazette'], 'Quay Gazette: Gate falls'],
  ['Quay Gazette - Gate falls', ['Quay Gazette'], 'Gate falls'],
  ['Gate falls – and nobody is hurt', [], 'Gate falls – and nobody is hurt'],
  ['Gate falls - ministers meet in Skare on Monday', [], 'Gate falls - ministers meet in Skare on Monday'],
  ['Norland-Ostland talks fail', [], 'Norland-Ostland talks fail'],
  ['Quay Gazette', ['Quay Gazette'], 'Quay Gazette'],
])('%s (%j) is %s', (title, names, headline) => {
  expect(withoutSiteName(title, names)).toBe(headline);
});

test.each([
  ['Radio Lantern: Gate falls', 'Gate falls', 'Radio Lantern'],
  ['Gate falls | The Quay Gazette', 'Gate falls', 'The Quay Gazette'],
  ['Gate falls', 'Gate falls', undefined],
  ['Gate falls in the storm', 'Gate falls', undefined],
])('the site in %s is %s', (title, headline, name) => {
  expect(siteNameIn(title, headline)).toBe(name);
});
