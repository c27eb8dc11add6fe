import { claimLine } from '@newsgraph/claims';
import { describe, expect, it } from 'vitest';
import { claimsOf } from './non-facts.js';

const lines = (text: string) => claimsOf(text).map(claimLine);

describe('who blames whom in what is said', () => {
  it.each([
    ['[p:Ana Sol] told [p:Juan Rey] that [Chile] was not living up to its promises.', 'Ana Sol accuse Chile'],
    ['[p:Ana Sol] said [Chile] was to blame for the war.', 'Ana Sol accuse Chile'],
    ['[Peru] said [Chile] was behind the attack.', 'Peru accuse Chile'],
    ['"[Chile] is violating international law," [p:Ana Sol] told reporters.', 'Ana Sol accuse Chile'],
    ['[p:Ana Sol] said [p:Juan Rey] had lied to voters.', 'Ana Sol accuse Juan Rey'],
    ['[Peru] said [Chile] was responsible for the fire.', 'Peru accuse Chile'],
  ])('%s', (text, expected) => {
    expect(lines(text)).toContain(expected);
  });

  it.each([
    ['[p:Ana Sol] said [Chile] had not violated the treaty.'],
    ['[p:Ana Sol] said [Chile] could violate the treaty.'],
    ['[p:Ana Sol] said [Chile] was responsible for the new school.'],
    ['[p:Ana Sol] said [Chile] funded the school.'],
    ['[p:Ana Sol] said [Peru] lies on the coast.'],
  ])('nobody: %s', (text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe('what business, sport and daily life do is no event', () => {
  it.each([
    ['[o:Alpha Mobile] bought its rival [o:Beta Mobile].'],
    ['[o:Alpha Phones] sells [o:Beta] phones across the continent.'],
    ['[o:Alpha Lines] sent ships to [l:Arica].'],
    ['[p:Ana Sol] trained young reporters in [Chile].'],
    ['[p:Ana Sol] fled from [Chile] last year.'],
    ['[p:Ana Sol] has flown over [Chile] for twelve years.'],
    ['[o:The Farmers Union] filed a complaint with [o:the Border Police].'],
    ['[o:Harbour Club] let [p:Juan Rey] go.'],
  ])('%s', (text) => {
    expect(lines(text)).toEqual([]);
  });
});
