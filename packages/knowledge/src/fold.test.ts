import { describe, expect, test } from 'vitest';
import { foldName, hashName, lastNames } from './fold.js';

describe('foldName', () => {
  test.each([
    ['U.S.', 'us'],
    ['The Hague', 'hague'],
    ["Côte d'Ivoire", 'cote divoire'],
    ['Côte d’Ivoire', 'cote divoire'],
    ['Recep Tayyip Erdoğan', 'recep tayyip erdogan'],
    ['Lech Wałęsa', 'lech walesa'],
    ['Johnson & Johnson', 'johnson and johnson'],
    ['  New   York ', 'new york'],
    ['Guinea-Bissau', 'guinea bissau'],
    ['Путин', 'putin'],
    ['...', ''],
    ['', ''],
  ])('%s → %s', (name, folded) => expect(foldName(name)).toBe(folded));

  test('folding twice changes nothing', () => {
    for (const name of ['The The', 'São Tomé & Príncipe', 'A.C.L.U.'])
      expect(foldName(foldName(name))).toBe(foldName(name));
  });
});

test.each([
  ['Vladimir Putin', ['putin']],
  ['Jean-Yves Le Drian', ['drian', 'le drian']],
  ['Ursula von der Leyen', ['leyen', 'von der leyen']],
  ['Linda Thomas-Greenfield', ['greenfield', 'thomas greenfield']],
  ['Nouri al-Maliki', ['maliki', 'al maliki']],
  ['Moon Jae-in', ['in', 'jae in']],
])('last names of %s', (label, names) => expect(lastNames(label).sort()).toEqual([...names].sort()));

test('hashName is unsigned and stable', () => {
  expect(hashName('russia')).toBe(hashName('russia'));
  expect(hashName('russia')).toBeGreaterThanOrEqual(0);
  expect(hashName('russia')).not.toBe(hashName('prussia'));
});
