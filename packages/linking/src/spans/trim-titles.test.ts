import { expect, test } from 'vitest';
import { shown } from '../testing/show.js';

test.each([
  ['{O:Coastal Pact Press} Secretary {P:Tessa Okuma} said', ['Coastal Pact', 'Tessa Okuma']],
  ['{O:Coastal Pact MPs} met', ['Coastal Pact']],
  ['the {O:anti - river Coastal Pact} met', ['Coastal Pact']],
  ['{L:President Okuma} met', ['Okuma']],
  ['{P:Taoiseach Ivo Basic} met', ['Ivo Basic']],
  ['{O:Army Sgt. Ivo Basic} met', ['Ivo Basic']],
  ['{P:Ivo Basic Ivo Basic} met', ['Basic', 'Ivo Basic']],
  ['the {O:Arlandic Foreign Ministry Council} met', ['Arlandic Foreign Ministry Council']],
  ['the {O:Borovian Red Harvest Front} met', ['Borovian', 'Red Harvest Front']],
  ['the {O:Arlandic Red Harvest Front} met', ['Arlandic Red Harvest Front']],
  ['the {O:Republican Red Harvest Front} met', ['Red Harvest Front']],
  ['the {O:Borovian deputy CP} ambassador met', ['Borovian', 'CP']],
  ['the {O:Arlandic Foreign Ministry Voss} , they said', ['Arlandic Foreign Ministry']],
  ['{P:Kurds Basic} said , {P:Ivo Basic} met', ['Basic', 'Ivo Basic']],
])('%s', (lines, expected) =>
  expect(
    shown(lines)
      .map((line) => line.split(' → ')[0])
      .filter((name) => name !== 'Arlandic'),
  ).toEqual(expected),
);

test.each([
  ['the {O:Marven Press} Club met', ['Marven Press']],
  ['the {O:Republican River Front} met', ['Republican River Front']],
  ['the {O:Borovian CP} bank met', ['Borovian CP']],
  ['the {O:Arlandic Foreign Ministry Okuma} , they said', ['Arlandic Foreign Ministry Okuma']],
  ['the {O:Joint River Press} Secretary left', ['Joint River Press']],
  ['the {O:Joint River Members} met', ['Joint River Members']],
])('stays whole: %s', (lines, expected) =>
  expect(shown(lines).map((line) => line.split(' → ')[0])).toEqual(expected),
);

test.each([
  'the {O:Lake City Republican} said',
  'the {O:GOP House} met',
  'an {O:anti-GOP} rally',
  'Okuma , {O:D-Republican} , left',
])('no body: %s', (lines) => expect(shown(lines).filter((line) => /Republican|GOP/.test(line))).toEqual([]));
