import { claimLine } from '@newsgraph/claims';
import { describe, expect, it } from 'vitest';
import { claimsOf } from './non-facts.js';

describe('titles in front of a name', () => {
  it.each([
    ["[Peru]'s minister of labour [p:Ana Sol] smiled.", ['Ana Sol position-held Peru (minister of labour)']],
    [
      '[Peruvian=Peru] Minister for Trade, Labour and Water, [p:Ana Sol], smiled.',
      ['Ana Sol position-held Peru (Minister for Trade, Labour and Water)'],
    ],
    [
      "[o:Alpha Bank]'s [Chile] director [p:Ana Sol] smiled.",
      ['Ana Sol position-held Alpha Bank (director)'],
    ],
    [
      '[o:Alpha Bank] chief human capital, corporate affairs and marketing officer [p:Ana Sol] smiled.',
      ['Ana Sol position-held Alpha Bank (chief human capital, corporate affairs and marketing officer)'],
    ],
    [
      '[o:Alpha Union] vice president for [Chile], [p:Ana Sol], smiled.',
      ['Ana Sol position-held Alpha Union (vice president for Chile)'],
    ],
    [
      'Former [o:Alpha Bank] director [p:Ana Sol] smiled.',
      ['Ana Sol position-held Alpha Bank (former director)'],
    ],
    ['Prime Minister [p:Ana Sol] of [Peru] smiled.', ['Ana Sol head-of-government Peru (Prime Minister)']],
    [
      '[o:Alpha League] Secretary-General [p:Ana Sol] smiled.',
      ['Ana Sol position-held Alpha League (Secretary-General)'],
    ],
    ["[p:Ana Sol]'s lawyer, [p:Juan Rey], smiled.", ['Juan Rey represents Ana Sol (lawyer)']],
    ['[o:the Labour Party] MP [p:Ana Sol] smiled.', ['Ana Sol party the Labour Party']],
    ['[o:the Labour Party] leader [p:Ana Sol] smiled.', ['Ana Sol position-held the Labour Party (leader)']],
  ])('%s', (text, expected) => {
    expect(claimsOf(text).map(claimLine)).toEqual(expected);
  });
});

describe('words behind a name', () => {
  it.each([
    [
      '[p:Ana Sol], a researcher in law, water and trade at [o:Alpha University], smiled.',
      ['Ana Sol employer Alpha University (researcher)'],
    ],
    [
      "[p:Ana Sol], a senior fellow at [o:Alpha University]'s [o:Beta Centre], smiled.",
      ['Ana Sol employer Beta Centre (senior fellow)', 'Beta Centre part-of Alpha University'],
    ],
    [
      '[p:Ana Sol], founder, chairwoman and chief executive of [o:Alpha Bank], smiled.',
      ['Ana Sol position-held Alpha Bank (founder, chairwoman and chief executive)'],
    ],
    ['[p:Ana Sol] is also editor of [o:Alpha Radio].', ['Ana Sol employer Alpha Radio (editor)']],
    ['[p:Ana Sol], a survivor from [Peru], smiled.', ['Ana Sol country-of-citizenship Peru']],
    ['[p:Ana Sol] ([o:the Green Party]) smiled.', ['Ana Sol party the Green Party']],
    ['[p:Ana Sol] of [o:the Green Party] smiled.', ['Ana Sol party the Green Party']],
    ["[o:Alpha Radio]'s [p:Ana Sol] smiled.", ['Ana Sol employer Alpha Radio']],
    ["[Peru]'s [p:Ana Sol] smiled.", ['Ana Sol country-of-citizenship Peru']],
  ])('%s', (text, expected) => {
    expect(claimsOf(text).map(claimLine)).toEqual(expected);
  });
});

describe('groups', () => {
  it.each([
    [
      '[o:River Pact] members such as [Peru], [Chile] and [Ecuador] smiled.',
      ['Peru member-of River Pact', 'Chile member-of River Pact', 'Ecuador member-of River Pact'],
    ],
    ['[Peru] smiled at its ally [Chile].', ['Peru ally-of Chile']],
    ["[Peru]'s closest ally, [Chile], smiled.", ['Peru ally-of Chile']],
  ])('%s', (text, expected) => {
    const text2 = text.replace('its', '[its=Peru]');
    expect(claimsOf(text2).map(claimLine)).toEqual(expected);
  });
});

describe('what must not match', () => {
  it.each([
    '[p:Ana Sol], [Peruvian=Peru] officials said, smiled.',
    '[p:Ana Sol], [p:Juan Rey] of no party and a map of [Chile].',
    '[p:Ana Sol] from [o:Alpha School] won.',
    '[p:Ana Sol], Alpha Editor Juan Rey, General Secretary of [o:Alpha Bank], smiled.',
    'They landed at [l:Alpha Airport] in [l:Lima], near the [Peruvian=Peru] border.',
  ])('%s', (text) => {
    expect(claimsOf(text).map(claimLine)).toEqual([]);
  });
});

it('who left an office left it before the article came out', () => {
  const [claim] = claimsOf('Former [o:Alpha Bank] director [p:Ana Sol] smiled.', '2022-01-14');
  expect(claim!.time).toEqual({ end: '2022-01-14' });
});

describe('parts of groups, and lists of office-holders', () => {
  it.each([
    ["[o:Alpha University]'s [o:Beta Centre] smiled.", ['Beta Centre part-of Alpha University']],
    ["[o:Alpha University]'s [p:Juan Rey Centre] smiled.", ['Juan Rey Centre part-of Alpha University']],
    [
      'Prime Ministers [p:Ana Sol] of [Peru] and [p:Juan Rey] of [Chile] smiled.',
      [
        'Ana Sol head-of-government Peru (prime minister)',
        'Juan Rey head-of-government Chile (prime minister)',
      ],
    ],
    ['Patrols in [l:Alpha Town] and Bishop [p:Rey] smiled.', []],
    ['[p:Rey Plus], the model management arm of [o:Alpha Media], smiled.', []],
  ])('%s', (text, expected) => {
    expect(claimsOf(text).map(claimLine)).toEqual(expected);
  });
});

describe('parties and leaders, as verbs and copulas state them', () => {
  it.each([
    ['[p:Ana Sol] was a leading member of [o:the Labour Party] of old.', ['Ana Sol party the Labour Party']],
    ['[p:Ana Sol] belongs to [o:the Labour Party].', ['Ana Sol party the Labour Party']],
    ['[p:Ana Sol] joined [o:the Labour Party] in May.', ['Ana Sol party the Labour Party']],
    ['[p:Ana Sol] joined [o:Alpha Choir] in May.', ['Ana Sol member-of Alpha Choir']],
    ['[o:Alpha Bank] is headed by [p:Ana Sol].', ['Ana Sol position-held Alpha Bank (head)']],
    ['[p:Ana Sol] founded [o:Alpha Bank] in May.', ['Ana Sol position-held Alpha Bank (founder)']],
    [
      '[p:Ana Sol] (May 5, 1905 - May 6, 2000), a [Peruvian=Peru] politician of [o:the Labour Party], smiled.',
      ['Ana Sol party the Labour Party', 'Ana Sol country-of-citizenship Peru'],
    ],
    ['[p:Ana Sol] led [Peru] to victory.', []],
  ])('%s', (text, expected) => {
    expect(claimsOf(text).map(claimLine)).toEqual(expected);
  });
});

describe('whose office it is not, and what lies in what', () => {
  it.each([
    ['In [l:Lima] minister [p:Ana Sol] smiled.', []],
    ['Minister for [l:the Middle East] [p:Ana Sol] smiled.', []],
    ["[p:Ana Sol], head of [o:Alpha Army]'s Mobility Command, smiled.", []],
    ['Rain fell in the [l:Rimac] district of [l:Lima].', ['Rimac located-in Lima']],
    ['Schools opened in [l:Bhuj] town of [l:Kutch] district.', ['Bhuj located-in Kutch']],
    ['Rain fell in the [l:Lima] suburb of [l:Rimac].', []],
    ['Rain fell in the [Peruvian=Peru] province of [l:Lima].', ['Lima located-in Peru']],
  ])('%s', (text, expected) => {
    expect(claimsOf(text).map(claimLine)).toEqual(expected);
  });
});

describe('representatives, hired people, units', () => {
  it.each([
    [
      "[Peru]'s representative to [o:the Andean League], [p:Ana Sol], smiled.",
      [
        'Ana Sol represents Peru (representative to the Andean League)',
        'Ana Sol position-held the Andean League (representative to the Andean League)',
      ],
    ],
    ['[p:Ana Sol] joined [o:Alpha Bank] in 2018 as a clerk.', ['Ana Sol employer Alpha Bank']],
    ["[o:Alpha Police]'s [o:Rimac Division] smiled.", ['Rimac Division part-of Alpha Police']],
    ['[o:Alpha Union] activist [p:Ana Sol] smiled.', []],
    ['At [l:Alpha Park], [Peru] made 202.', []],
  ])('%s', (text, expected) => {
    expect(claimsOf(text).map(claimLine)).toEqual(expected);
  });
});

describe('what an office is called, and when it was held', () => {
  it.each([
    ['[p:Ana Sol], head of [o:Alpha Bank] until 2019, smiled.', 'former head', '2019-12-31'],
    ["[p:Ana Sol], [Peru]'s trade minister at the time, smiled.", 'former trade minister', '2022-01-14'],
    ['[p:Ana Sol] resigned as head of [o:Alpha Bank].', 'former head', '2022-01-14'],
    ['[p:Ana Sol], once head of [o:Alpha Bank], smiled.', 'former head', '2022-01-14'],
    ['The late President [p:Ana Sol] of [Peru] smiled.', 'former President', '2022-01-14'],
    ["[Peru]'s far-right President [p:Ana Sol] smiled.", 'far-right President', undefined],
    ['[o:Alpha Bank] Chairman Rear Admiral [p:Ana Sol] smiled.', 'Chairman', undefined],
    [
      '[p:Ana Sol], minister of water and energy of [Peru], smiled.',
      'minister of water and energy',
      undefined,
    ],
    ['[p:Ana Sol], a former clerk and the head of [o:Alpha Bank], smiled.', 'head', undefined],
  ])('%s', (text, role, end) => {
    const [claim] = claimsOf(text, '2022-01-14');
    expect([claim?.role, claim?.time?.end]).toEqual([role, end]);
  });

  it.each([
    ["[Peru]'s future President [p:Ana Sol] smiled.", 'planned'],
    ['[p:Ana Sol], the presumed head of [o:Alpha Gang], smiled.', 'possible'],
    ['[p:Ana Sol] will be named head of [o:Alpha Bank].', 'planned'],
    ['Senator [p:Ana Sol], who chairs [o:Alpha Board], would punish [Peru].', 'actual'],
  ])('%s is %s', (text, modality) => {
    const claim = claimsOf(text).find(({ predicate }) => predicate === 'position-held');
    expect(claim?.modality).toBe(modality);
  });
});

describe('offices that are of somebody or something else', () => {
  it.each([
    '[p:Ana Sol], captain of [o:Alpha FC] fans, smiled.',
    '[p:Ana Sol], culture minister in [l:Lima], smiled.',
    '[p:Ana Sol], director of [o:Public Affairs], smiled.',
    'LIMA, [Peru] - President [p:Ana Sol] smiled.',
    '[p:Ana Sol] has not been removed as head of [o:Alpha Bank].',
    '[p:Ana Sol], as well as the director of [o:Alpha Bank], smiled.',
    '[p:Ana Sol], president of [o:Alpha] Youth Bank, smiled.',
    'Former [Peru] football captain [p:Ana Sol] smiled.',
    '[p:Ana Sol] was not named head of [o:Alpha Bank].',
  ])('%s', (text) => {
    const plain = claimsOf(text).filter(({ polarity }) => polarity === 'affirmed');
    expect(plain.map(claimLine)).toEqual([]);
  });
});

it.each([
  ['[p:Ana Sol] was director of [o:Alpha Bank] from 2014 until 2019.', { start: '2014', end: '2019-12-31' }],
  [
    '[p:Ana Sol], the former director of [o:Alpha Bank] (2014-2019), left.',
    { start: '2014', end: '2019-12-31' },
  ],
  ['[p:Ana Sol] was director of [o:Alpha Bank] until 2019.', { end: '2019-12-31' }],
  ['[p:Ana Sol], former director of [o:Alpha Bank], left in 2019.', { end: '2022-01-14' }],
] as const)('the years of an office: %s', (text, time) => {
  expect(claimsOf(text, '2022-01-14').find(({ predicate }) => predicate === 'position-held')?.time).toEqual(
    time,
  );
});

describe('several offices, and whose each is', () => {
  it.each([
    [
      '[p:Ana Sol] is chairman of [o:Alpha Bank], treasurer of [o:Beta Club] and a keen angler.',
      ['Ana Sol position-held Alpha Bank (chairman)', 'Ana Sol position-held Beta Club (treasurer)'],
    ],
    [
      '[o:Alpha Bank] chairman and [o:Beta Club] director [p:Ana Sol] smiled.',
      ['Ana Sol position-held Alpha Bank (chairman)', 'Ana Sol position-held Beta Club (director)'],
    ],
    [
      'The chief of [o:Alpha Bank] and chair of [o:Beta Club], [p:Ana Sol], smiled.',
      [
        'Ana Sol position-held Alpha Bank (chief of Alpha Bank)',
        'Ana Sol position-held Beta Club (chair of Beta Club)',
      ],
    ],
    [
      'The director of [o:Alpha Bank], Mr [p:Ana Sol], the rector of [o:Beta College], Mrs [p:Eva Luz], and pupils smiled.',
      [
        'Ana Sol position-held Alpha Bank (director of Alpha Bank)',
        'Eva Luz position-held Beta College (rector of Beta College)',
      ],
    ],
    [
      'The foreign ministers of [Peru] and [Chile], [p:Ana Sol] and [p:Juan Rey], smiled.',
      ['Ana Sol position-held Peru (foreign minister)', 'Juan Rey position-held Chile (foreign minister)'],
    ],
    [
      '[o:Alpha Union] sent its acting president [p:Ana Sol], secretary-general [p:Juan Rey] and a clerk.',
      [
        'Ana Sol position-held Alpha Union (acting president)',
        'Juan Rey position-held Alpha Union (secretary-general)',
      ],
    ],
    [
      'The new rector, [o:Alpha University] (AU), [l:Lima], Prof. [p:Ana Sol], smiled.',
      ['Ana Sol position-held Alpha University (new rector)'],
    ],
  ])('%s', (text, expected) => {
    expect(claimsOf(text).map(claimLine)).toEqual(expected);
  });
});

describe('parts of bodies, and people from them', () => {
  it.each([
    [
      "[p:Ana Sol], head of [o:Alpha Agency]'s Risk Analysis Unit, smiled.",
      ["Ana Sol position-held Alpha Agency (head of Alpha Agency's Risk Analysis Unit)"],
    ],
    [
      "[p:Ana Sol] heads [o:Alpha Agency]'s mental care department.",
      ['Ana Sol position-held Alpha Agency (head of mental care department)'],
    ],
    [
      "[o:Alpha Bank]'s wholly-owned subsidiary, [o:Beta Trust], has bought a hotel.",
      ['Beta Trust part-of Alpha Bank'],
    ],
    ["[o:Alpha Bank]'s new director is [p:Ana Sol].", ['Ana Sol position-held Alpha Bank (new director)']],
    ["[o:Alpha Bank]'s new director was [p:Ana Sol]'s aunt.", []],
    ['[o:Alpha Mine], a company based in [l:Lima], paid.', ['Alpha Mine headquarters Lima']],
    ['[p:Ana Sol] from [o:the Alpha Council] struggled to speak.', ['Ana Sol employer the Alpha Council']],
    [
      'Historian [p:Ana Sol] from [o:Alpha University] says so.',
      ['Ana Sol employer Alpha University (Historian)'],
    ],
    ['It was sung by the [Peruvian=Peru] [p:Ana Sol].', ['Ana Sol country-of-citizenship Peru']],
    [
      'They asked about [p:his=Juan Rey] role as director of [o:Alpha Bank].',
      ['Juan Rey position-held Alpha Bank (director of Alpha Bank)'],
    ],
    [
      'He left [p:his=Juan Rey] post. She stepped down from [p:her=Ana Sol] position as director of [o:Alpha Bank].',
      ['Ana Sol position-held Alpha Bank (former director of Alpha Bank)'],
    ],
  ])('%s', (text, expected) => {
    expect(claimsOf(text).map(claimLine)).toEqual(expected);
  });
});

describe('whose office a noun between a country and a title leaves', () => {
  it.each([
    ['[Peruvian=Peru] football federation president [p:Ana Sol] smiled.', []],
    ['[Dutch=Netherlands] bank chief executive [p:Ana Sol] smiled.', []],
    ["The [Peruvian=Peru] company's chief executive, [p:Ana Sol], smiled.", []],
    ['[p:Ana Sol], president of the [Peruvian=Peru] rugby union, smiled.', []],
    ["[p:Ana Sol], leader of [Peru]'s main opposition bloc, smiled.", []],
    ['[p:Ana Sol], then head of the survey group of [Peru], smiled.', []],
    ['The finance chief of [Dutch=Netherlands] insurer Sol, [p:Juan Rey], smiled.', []],
    ['[Peruvian=Peru] student leader [p:Ana Sol] smiled.', ['Ana Sol country-of-citizenship Peru']],
    ['[Peruvian=Peru] police chief [p:Ana Sol] smiled.', ['Ana Sol position-held Peru (police chief)']],
    [
      '[Peruvian=Peru] Senate president [p:Ana Sol] smiled.',
      ['Ana Sol position-held Peru (Senate president)'],
    ],
    [
      '[Peruvian=Peru] central bank governor [p:Ana Sol] smiled.',
      ['Ana Sol position-held Peru (central bank governor)'],
    ],
    [
      "[Peru]'s far-right President [p:Ana Sol] smiled.",
      ['Ana Sol head-of-state Peru (far-right President)'],
    ],
  ])('%s', (text, expected) => {
    expect(claimsOf(text).map(claimLine)).toEqual(expected);
  });
});

describe('stories, other times, speakers and praise', () => {
  it.each([
    'The film follows [p:Ana Sol], a banker at [o:Alpha Bank] who will stop at nothing.',
    'She was seen with husband [p:Juan Rey], a former [o:Alpha TV] anchor living abroad has said.',
    '[p:Ana Sol], a delegate at [o:Alpha Union] meeting, smiled.',
    '[p:Ana Sol] is a respected leader for [Peru], as the poet put it.',
    '[p:Ana Sol] is the best paid coach of [Peru].',
    'The son of [p:Ana Sol], was the mayor of [l:Lima].',
    'Another [p:Sol], the mayor of [l:Lima], smiled.',
    '[o:Rural Development] Minister [p:Ana Sol] smiled.',
    'The [Japanese=Japan] ambassador and the bishop of [l:Lima] met [p:Ana Sol].',
    '[Syria] envoy [p:Ana Sol] smiled.',
  ])('%s gives no office', (text) => {
    const told = claimsOf(text).filter(({ rule }) => rule.startsWith('relation:'));
    expect(told.map(claimLine)).toEqual([]);
  });

  it('who was president at the beginning of a sentence on 1903 is so no more', () => {
    const [claim] = claimsOf('In 1903, President [p:Ana Sol] of [Peru] opened the canal.', '2022-01-14');
    expect([claim?.predicate, claim?.role, claim?.time?.end]).toEqual([
      'position-held',
      'former President',
      '2022-01-14',
    ]);
  });
});
