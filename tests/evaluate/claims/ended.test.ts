import { claimLine } from '@newsgraph/claims';
import { describe, expect, it } from 'vitest';
import { claimsOf } from './non-facts.js';

type Row = readonly [text: string, expected: readonly string[]];

function table(rows: readonly Row[]): void {
  it.each(rows)('%s', (text, expected) => {
    expect(claimsOf(text).map(claimLine)).toEqual(expected);
  });
}

describe('offices of the days of somebody else', () => {
  table([
    ['[p:Ana Sol], a minister of [Peru] under President [p:Juan Rey], spoke.', []],
    ['[p:Ana Sol] served for ten years under President [p:Juan Rey] of [Peru].', []],
    [
      "[p:Ana Sol], foreign minister of [Peru] during [p:Juan Rey]'s presidency, spoke.",
      ['Ana Sol position-held Peru (former foreign minister)'],
    ],
    [
      '[p:Ana Sol], prime minister of [Peru] in the era of [p:Juan Rey], spoke.',
      ['Ana Sol position-held Peru (former prime minister)'],
    ],
    [
      '[p:Ana Sol], foreign minister of [Peru] under the new law, spoke.',
      ['Ana Sol position-held Peru (foreign minister)'],
    ],
    [
      '[p:Ana Sol], foreign minister of [Peru] in the days of rain, spoke.',
      ['Ana Sol position-held Peru (foreign minister)'],
    ],
    [
      '[p:Ana Sol] is foreign minister of [Peru] under President [p:Juan Rey].',
      ['Ana Sol position-held Peru (foreign minister)'],
    ],
    ['Taxes fell under President [p:Juan Rey] of [Peru].', ['Juan Rey head-of-state Peru (President)']],
  ]);
});

describe('offices that were taken from somebody', () => {
  table([
    [
      "[Peru]'s president, [p:Ana Sol], was ousted in a coup.",
      ['Ana Sol position-held Peru (former president)'],
    ],
    [
      'President [p:Ana Sol] of [Peru] was forced out of office.',
      ['Ana Sol position-held Peru (former President)'],
    ],
    [
      '[p:Ana Sol] was forced to resign as foreign minister of [Peru].',
      ['Ana Sol position-held Peru (former foreign minister)'],
    ],
    ['[p:Ana Sol] was forced out as president of [Peru].', ['Ana Sol position-held Peru (former president)']],
    [
      "[Peru]'s president, [p:Ana Sol], could be ousted in a coup.",
      ['Ana Sol head-of-state Peru (president)'],
    ],
    ["[Peru]'s president, [p:Ana Sol], was not ousted.", ['Ana Sol head-of-state Peru (president)']],
    [
      "[Peru]'s president, [p:Ana Sol], was removed from the list.",
      ['Ana Sol head-of-state Peru (president)'],
    ],
    [
      "[Peru]'s foreign minister [p:Ana Sol] was sacked as party treasurer.",
      ['Ana Sol position-held Peru (foreign minister)'],
    ],
  ]);
});

describe('villages that have the first name', () => {
  table([
    ['Police shot two in [l:Karsk] village of [l:Dolno].', ['Karsk located-in Dolno']],
    ['Police shot two in the [l:Karsk] area of [l:Dolno] on Friday.', ['Karsk located-in Dolno']],
    ['In the [l:Karsk] village of [l:Dolno], police shot two.', ['Dolno located-in Karsk']],
    ['Police shot two in the [Peru] town of [l:Dolno] on Friday.', ['Dolno located-in Peru']],
  ]);
});

describe('names behind a bare "of"', () => {
  table([
    ['[p:Project Sol] of [o:Alpha Bank] said it is fine.', []],
    [
      '[p:Ana Sol] (No. 8, $13.5 billion) of [o:Alpha Bank] and [p:Juan Rey] (No. 9, $12 billion) of [o:Beta Bank] lead.',
      [],
    ],
    ['[p:Ana Sol] of [o:Alpha Bank] said it is fine.', ['Ana Sol employer Alpha Bank']],
    ['[p:Ana Sol] (52) of [o:Alpha Bank] said it is fine.', ['Ana Sol employer Alpha Bank']],
  ]);
});

describe('those of a team', () => {
  table([
    ["[Peru]'s coach, [p:Ana Sol], spoke.", []],
    ['[p:Ana Sol], captain of [Peru], spoke.', []],
    ['[p:Ana Sol], coach of [o:Alpha FC], smiled.', ['Ana Sol position-held Alpha FC (coach)']],
    ["[Peru]'s president, [p:Ana Sol], spoke.", ['Ana Sol head-of-state Peru (president)']],
  ]);
});
