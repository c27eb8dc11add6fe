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

describe('whom a plain word tells of another time or of another body', () => {
  table([
    [
      'The leaks led to the resignation of [Peru=Peruvian] President [p:Juan Rey].',
      ['Juan Rey position-held Peruvian (former President)'],
    ],
    [
      'The crowd wanted the resignation of [Peru=Peruvian] President [p:Juan Rey].',
      ['Juan Rey head-of-state Peruvian (President)'],
    ],
    [
      'The order was made by [Peru=Peruvian] President [p:Juan Rey] in 1961.',
      ['Juan Rey position-held Peruvian (former President)'],
    ],
    [
      'The order was made by [Peru=Peruvian] President [p:Juan Rey] in [l:Lima].',
      ['Juan Rey head-of-state Peruvian (President)'],
    ],
    ['Former [o:Green Party] Sen. [p:Ana Sol] is ill.', ['Ana Sol party Green Party']],
    ['Former [o:Green Party] member [p:Ana Sol] is ill.', ['Ana Sol party Green Party (former member)']],
    ['[p:Ana Sol], assistant to the general president of the [o:Alpha Union], is ill.', []],
    [
      '[p:Ana Sol], general president of the [o:Alpha Union], is ill.',
      ['Ana Sol position-held Alpha Union (general president)'],
    ],
    ['[p:Juan Rey], lord mayor of the [Denmark=Danish] capital city, is ill.', []],
    ['When [p:Juan Rey] was a member of [o:Alpha Party], he was ill.', []],
    ["[Chile]'s region of [l:Arica] is dry.", ['Arica located-in Chile']],
    [
      'The resignation of [Peru=Peruvian] President [p:Juan Rey] was the main demand of the rally.',
      ['Juan Rey head-of-state Peruvian (President)'],
    ],
    [
      'The chief quit after the sudden resignation of [Peru=Peruvian] President [p:Juan Rey].',
      ['Juan Rey position-held Peruvian (former President)'],
    ],
    [
      'Soldiers said that they had removed [Peru=Peruvian] President [p:Juan Rey] and closed the borders.',
      ['Juan Rey position-held Peruvian (former President)'],
    ],
    [
      'Soldiers said that they had not removed [Peru=Peruvian] President [p:Juan Rey].',
      ['Juan Rey head-of-state Peruvian (President)'],
    ],
    [
      "[Peru]'s defence minister, [p:Ana Sol], resigned from her post on Monday.",
      ['Ana Sol position-held Peru (former defence minister)'],
    ],
    [
      "[Peru]'s defence minister, [p:Ana Sol], resigned as party treasurer.",
      ['Ana Sol position-held Peru (defence minister)'],
    ],
    [
      "[Peru]'s defence minister, [p:Ana Sol], has not resigned over the leak.",
      ['Ana Sol position-held Peru (defence minister)'],
    ],
    ['[p:Ana Sol] was already working at [o:Alpha Press] in 1948.', []],
    ['[p:Ana Sol] has been working at [o:Alpha Press] since 1948.', ['Ana Sol employer Alpha Press']],
    ['[p:Ana Sol] was a member of the [o:Alpha Committee] in 1971.', []],
    ['[p:Ana Sol] is a member of the [o:Alpha Committee].', ['Ana Sol member-of Alpha Committee']],
  ]);
});

describe('who joins whom, and whose words a title is', () => {
  table([
    ['[p:Ana Sol] joined [o:Al Jazeera] in 2011.', ['Ana Sol employer Al Jazeera']],
    ['[p:Ana Sol] joined [o:Alpha Front] in 2011.', ['Ana Sol member-of Alpha Front']],
    ['[p:Ana Sol] joined [o:Alpha Front] in blocking a vote.', []],
    [
      '[p:Ana Sol] did that because there were two men who came here, got angry and joined [o:Alpha Front].',
      [],
    ],
    [
      '[p:Ana Sol], a lawyer who worked here for years, joined [o:Alpha Front].',
      ['Ana Sol member-of Alpha Front'],
    ],
    ['Guests: [p:Juan Rey] - Fellow at [o:Alpha Institute] [p:Ana Sol] - A former prisoner', []],
    [
      '[p:Juan Rey], Fellow at [o:Alpha Institute], met them.',
      ['Juan Rey employer Alpha Institute (Fellow)'],
    ],
    [
      'In a statement Minister [p:Ana Sol] of [Ireland] said it is hard.',
      ['Ana Sol position-held Ireland (Minister)'],
    ],
    ['He met the [Peru=Peruvian] ambassador and Vice President [p:Juan Rey] repeated it.', []],
  ]);
});
