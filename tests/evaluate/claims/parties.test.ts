import { describe, expect, it } from 'vitest';
import { claimsOf } from './non-facts.js';
import { say } from './say.js';

describe('whose', () => {
  it.each([
    ['[Cuba] supports [Russia] in [its=Cuba] dispute with [o:NATO].', ['Cuba support Russia']],
    [
      '[Cuba] backs [Russia] while [Cuba] weighs [its=Cuba] attack on [Chile].',
      ['Cuba support Russia', 'Cuba assault Chile possible'],
    ],
    [
      '[Cuba] backs [Russia]. It began [its=Cuba] attack on [Chile].',
      ['Cuba support Russia', 'Cuba assault Chile'],
    ],
    ['[Peru] talked about [its=Peru] dispute with [Chile].', ['Peru accuse Chile']],
    ['[Peru] met [Chile] while [Kenya] denied [its=Peru] attack on [Ghana].', ['Peru consult Chile']],
  ])('%s', (text, expected) => {
    expect(claimsOf(text).map(say)).toEqual(expected);
  });
});

describe('visits and guests', () => {
  it.each([
    [
      '[p:Ana Sol] visited [l:Lima], where she met [p:Juan Rey], and [m:Quito=Ecuador], where [p:she=Ana Sol] consulted ministers from [Chile].',
      ['Ana Sol consult Juan Rey', 'Ana Sol consult Chile'],
    ],
    [
      '[p:Ana Sol] met [p:Juan Rey] and [p:Eva Luz].',
      ['Ana Sol consult Juan Rey', 'Ana Sol consult Eva Luz'],
    ],
    ['[p:Ana Sol] met [p:Juan Rey] and [o:NATO].', ['Ana Sol consult Juan Rey', 'Ana Sol consult NATO']],
    ['[p:Ana Sol] visited [l:Lima] on Monday.', []],
    ['[p:Ana Sol] made a trip to [l:Lima].', []],
    ['[p:Ana Sol] arrived in [l:Lima] for talks with [p:Juan Rey].', ['Ana Sol consult Juan Rey']],
    ['[p:Ana Sol] flew to [Chile] for talks.', ['Ana Sol consult Chile']],
    ['[p:Ana Sol] received the advisers of President [p:Juan Rey] and Chancellor [p:Olaf Ek].', []],
    ["[p:Ana Sol] met [p:Juan Rey]'s envoy.", []],
    ["[p:Ana Sol] met [p:Juan Rey]'s envoy, [p:Eva Luz].", ['Ana Sol consult Eva Luz']],
    ["[p:Juan Rey]'s spokesman accused [Chile].", ['Juan Rey accuse Chile']],
  ])('%s', (text, expected) => {
    expect(claimsOf(text).map(say)).toEqual(expected);
  });
});
