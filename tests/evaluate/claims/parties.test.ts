import { claimLine } from '@newsgraph/claims';
import { describe, expect, it } from 'vitest';
import { claimsOf } from './non-facts.js';

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
    expect(claimsOf(text).map(claimLine)).toEqual(expected);
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
    ['[Chilean] workers rallied outside the embassy in [l:Lima].', []],
    ['[o:Air Norte] suspended its flights to [l:Lima].', []],
    ['[o:Air Norte] suspended its flights to [Peru].', ['Air Norte sanction Peru']],
    ['[Norway] delivers water; [Chile] and [Peru] send food', []],
    ['[p:Ana Sol] stressed that [Peru] and [Chile] share a coast.', []],
    ['[p:Ana Sol] insisted that [Peru] leave.', ['Ana Sol request Peru']],
    [
      '[p:Ana Sol] agreed at a summit in the [Ghanaian] capital to close the border with [Mali].',
      ['Ana Sol sanction Mali planned'],
    ],
    ['[p:Ana Sol] flew to [Chile] for talks.', ['Ana Sol consult Chile']],
    ['[p:Ana Sol] received the advisers of President [p:Juan Rey] and Chancellor [p:Olaf Ek].', []],
    ["[p:Ana Sol] met [p:Juan Rey]'s envoy.", []],
    [
      "[p:Ana Sol] met [p:Juan Rey]'s envoy, [p:Eva Luz].",
      ['Ana Sol consult Eva Luz', 'Eva Luz represents Juan Rey (envoy)'],
    ],
    ["[p:Juan Rey]'s spokesman accused [Chile].", ['Juan Rey accuse Chile']],
  ])('%s', (text, expected) => {
    expect(claimsOf(text).map(claimLine)).toEqual(expected);
  });
});

describe('what lies ahead, and what nobody said', () => {
  it.each([
    [
      '[p:Ana Sol] invited [p:Juan Rey] to [l:Lima] to discuss the crisis.',
      ['Ana Sol consult Juan Rey planned'],
    ],
    ['[p:Ana Sol] invited [p:Juan Rey] to a summit on Friday.', ['Ana Sol consult Juan Rey planned']],
    ['[o:NATO] invited [Russia] to a series of meetings.', ['NATO consult Russia planned']],
    ['[p:Ana Sol] invited [Chile] to join the forum.', ['Ana Sol consult Chile planned']],
    [
      'The [Swedish] army sent armoured vehicles and more soldiers to the island of [l:Gotland].',
      ['Swedish mobilize Gotland'],
    ],
    ['The [Norwegian] army sent tanks to [Poland].', ['Norwegian mobilize Poland']],
    ['The [Norwegian] army sent food to [Malawi].', ['Norwegian aid Malawi']],
    ['[Norway] sent tanks and ammunition to [Malawi].', ['Norway aid Malawi']],
    ['[Peru] has not said whether it asked [Chile] for help.', []],
    ['[Peru] declined to say whether it attacked [Chile].', []],
    ['[Peru] did not say if it would meet [Chile].', []],
    ['[Peru] asked whether [Kenya] attacked [Chile].', ['Kenya assault Chile possible says Peru']],
  ])('%s', (text, expected) => {
    expect(claimsOf(text).map(claimLine)).toEqual(expected);
  });

  it.each([
    ['[China] and [Russia] delay [o:U.N.] sanctions on [Chile]', 'U.N. sanction Chile planned'],
    ['[Peru] delayed [o:EU] sanctions on [Chile].', 'EU sanction Chile planned'],
    ['[Peru] vetoed [o:EU] sanctions on [Chile].', 'EU sanction Chile negated'],
    ['[Peru] held up [o:EU] sanctions on [Chile].', 'EU sanction Chile planned'],
    ['[Peru] opposed [o:EU] sanctions on [Chile].', 'EU sanction Chile negated'],
    ['[Peru] urged [o:EU] sanctions on [Chile].', 'EU sanction Chile demanded'],
    ['[Peru] proposed [o:EU] sanctions on [Chile].', 'EU sanction Chile planned'],
    ['[Peru] considered [o:EU] sanctions on [Chile].', 'EU sanction Chile possible'],
    ['[o:EU] sanctions on [Chile] were postponed.', 'EU sanction Chile planned'],
    ['[Peru] praised [o:EU] sanctions on [Chile].', 'EU sanction Chile'],
  ])('%s', (text, expected) => {
    expect(
      claimsOf(text)
        .map(claimLine)
        .filter((claim) => claim.includes('sanction')),
    ).toEqual([expected]);
  });
});

describe('a day ahead in the present tense', () => {
  it.each([
    ['Diplomats from [Peru] and [Chile] meet in [l:Lima] on Wednesday.', 'planned', '2022-01-12'],
    ['Diplomats from [Peru] and [Chile] met in [l:Lima] on Wednesday.', 'actual', '2022-01-05'],
  ])('%s', (text, modality, start) => {
    const [claim] = claimsOf(text, '2022-01-10');
    expect([claim?.modality, claim?.time?.start]).toEqual([modality, start]);
  });
});

describe('where a place lies', () => {
  it.each([
    ['The delegates gathered in [l:Lima], [Peru], on Monday.', ['Lima located-in Peru']],
    ['Storms were reported in [l:Lima], [Peru], [Chile] and [Ghana].', []],
    ['In [l:Lima], [m:Quito=Ecuador] was not mentioned at all.', []],
  ])('%s', (text, expected) => {
    expect(claimsOf(text).map(claimLine)).toEqual(expected);
  });
});

describe('who acts, and who does not', () => {
  it.each([
    ["[Uganda]'s security forces put [p:Max Orr] under house arrest.", ['Uganda coerce Max Orr']],
    ['Police of [Peru] arrested [p:Max Orr].', ['Peru coerce Max Orr']],
    ['[p:Ana Sol] received a delegation led by [p:Max Orr].', ['Ana Sol consult Max Orr']],
    ['[Norway] has imposed sanctions on three companies linked to [Iran].', ['Norway sanction Iran']],
    ["[Norway]'s navy returned the boat at the request of [Mali].", ['Mali request Norway']],
    [
      '[Togo] accused [Ghana] of fraud. [Ghana] denied the allegations.',
      ['Togo accuse Ghana', 'Ghana reject Togo'],
    ],
    [
      '[Peru] met [Chile]. [g:The two countries=Peru&Chile] agreed to build a bridge.',
      ['Peru consult Chile', 'Peru agree Chile'],
    ],
    ['[China] and [Russia] back [Serbia] on fishing', ['China support Serbia', 'Russia support Serbia']],
    ['[Chile] is a country that [Peru] accuses of lying.', ['Peru accuse Chile']],
    [
      '[p:Ana Sol] met her [Russian] counterpart, [p:Max Orr], in [l:Geneva].',
      ['Ana Sol consult Max Orr', 'Max Orr position-held Russian (counterpart)'],
    ],
    ["[Ghana]'s foreign minister is on a visit to [Togo].", ['Ghana consult Togo']],
  ])('%s', (text, expected) => {
    expect(claimsOf(text).map(claimLine)).toEqual(expected);
  });

  it.each([
    '[p:Max Orr] was arrested in [Cambodia] on Tuesday.',
    "[Peru]'s opposition lashed out at [p:Juan Rey].",
    '[Peru] arrests a [Brazilian] pastor.',
    'Students from [Kenya] visited [Uganda] for a week.',
    '[Norway] warned [Peru] about the old aircraft.',
    '[p:Ana Sol] runs a summer camp called [o:Young Sailors].',
    '[p:Ana Sol] asked [p:Max Orr] what the plan would cost.',
    'Two [Russian] warships entered [l:the Baltic Sea] on Monday.',
    '[Zimbabwe] meet [Senegal] tomorrow in the second group match.',
    'The [India]-[Pakistan] conflict has shaped the valley.',
    '[India] and [Japan] agreed to take part.',
    '[o:Blue Line] will offer direct service to [Chile] from May.',
    '[p:Ana Sol] said the talks would be held in [l:Rome], hosted by [Oman].',
    '[p:Ana Sol] allowed [p:Max Orr] to use her car.',
    'The foreign ministers of [Peru], [Chile], [Kenya], [Ghana] and [Norway] gathered on Friday.',
    "The [o:FBI] opened a probe into [p:Max Orr]'s death.",
  ])('%s', (text) => {
    expect(claimsOf(text).map(claimLine)).toEqual([]);
  });
});
