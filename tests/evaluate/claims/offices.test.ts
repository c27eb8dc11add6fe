import { claimLine, createExtractor, markedDocument } from '@newsgraph/claims';
import { describe, expect, it } from 'vitest';
import { analysisOf } from './analyzer.js';
import { claimsOf } from './non-facts.js';

type Row = readonly [text: string, expected: readonly string[]];

function table(rows: readonly Row[]): void {
  it.each(rows)('%s', (text, expected) => {
    expect(claimsOf(text).map(claimLine)).toEqual(expected);
  });
}

describe('who sits for a state', () => {
  table([
    ['Rep. [p:Ana Sol], D-[l:Ohio], is ill.', ['Ana Sol position-held Ohio (Rep.)']],
    ['Rep. [p:Ana Sol] (R-[l:Texas]) is ill.', ['Ana Sol position-held Texas (Rep.)']],
    ['[p:Ana Sol], R-[l:Maine], is ill.', ['Ana Sol position-held Maine (lawmaker)']],
    [
      'Sen. [p:Ana Sol], [o:D=Green Party]-[l:Ohio], is ill.',
      ['Ana Sol position-held Ohio (Sen.)', 'Ana Sol party Green Party'],
    ],
    ['Rep. [p:Ana Sol] of [l:Ohio] is ill.', ['Ana Sol position-held Ohio (Rep.)']],
    ['[l:Ohio] Rep. [p:Ana Sol] is ill.', ['Ana Sol position-held Ohio (Rep.)']],
    ['Rep. [p:Ana Sol], D-[l:New York], is ill.', []],
    ['[l:Washington] Rep. [p:Ana Sol] is ill.', []],
    ['[p:Ana Sol], born in [l:Ohio], is ill.', []],
    ['[p:Ana Sol] (A-[l:Ohio]) is ill.', []],
    ['[o:Labour Party] TD [p:Ana Sol] is ill.', ['Ana Sol party Labour Party']],
  ]);
});

describe('whose office it is', () => {
  table([
    [
      '[p:Ana Sol], deputy director of the [US]-based rights group [o:Alpha Watch], is ill.',
      ['Ana Sol position-held Alpha Watch (deputy director)', 'Alpha Watch headquarters US'],
    ],
    ["[Peru]'s press secretary, [p:Ana Sol], is ill.", ['Ana Sol position-held Peru (press secretary)']],
    [
      '[p:Ana Sol], head of [o:Alpha Watch] in [Peru], is ill.',
      ['Ana Sol position-held Alpha Watch (head of Alpha Watch in Peru)'],
    ],
    [
      "The head of [Peruvian=Peru] President [p:Ana Sol]'s office, [p:Juan Rey], is ill.",
      ['Ana Sol head-of-state Peru (President)'],
    ],
    ['Committee member [p:Ana Sol] of the [o:River Front] is ill.', ['Ana Sol member-of River Front']],
    ['[p:Ana Sol], author of [o:The Alpha Plan], is ill.', []],
    ['[p:Ana Sol] is a doctoral candidate at [o:Alpha University].', []],
    ['[o:Naval] Commander [p:Ana Sol] is ill.', []],
    ['The [Peruvian=Peru] government and President [p:Ana Sol] are ill.', []],
  ]);
});

describe('offices whose country stands elsewhere in the text', () => {
  const extractor = createExtractor({ layers: ['relation'] });
  const read = (text: string) => {
    const { document, linked } = markedDocument(text);
    const entities = linked.entities.map((one) =>
      one.type === 'person' ? { ...one, country: 'Peru' } : one,
    );
    return extractor.extract(document, analysisOf(document), { ...linked, entities }).map(claimLine);
  };
  it.each<Row>([
    [
      '[Peru] is large. Prime Minister [p:Ana Sol=Q9] signed the law in [l:Lima].',
      ['Q9 head-of-government Peru (Prime Minister)'],
    ],
    [
      '[Peru] is large. Minister for Health [p:Ana Sol=Q9] came from [l:Lima].',
      ['Q9 position-held Peru (Minister for Health)'],
    ],
    [
      '[Peru] is large. Foreign Minister [p:Ana Sol=Q9] came from [l:Lima].',
      ['Q9 position-held Peru (Foreign Minister)'],
    ],
    ['[Peru] is large. Minister [p:Ana Sol=Q9] came from [l:Lima].', []],
    [
      '[Peru] is large. Former President [p:Ana Sol=Q9] came from [l:Lima].',
      ['Q9 position-held Peru (former President)'],
    ],
    [
      '[Peru] is large. Deputy Prime Minister [p:Ana Sol=Q9] is ill.',
      ['Q9 position-held Peru (Deputy Prime Minister)'],
    ],
    ['[Peru] is large. Home Secretary [p:Ana Sol=Q9] is ill.', ['Q9 position-held Peru (Home Secretary)']],
    ['[Peru] is large. Senator [p:Ana Sol=Q9] is ill.', ['Q9 position-held Peru (Senator)']],
    ['[Peru] is large. The state Senator [p:Ana Sol=Q9] is ill.', []],
    ['[Peru] is large. Senator [p:Sol=Q9] is ill.', []],
    ['[Peru] is large. Rep. [p:Ana Sol=Q9], D-[l:Ohio], is ill.', ['Q9 position-held Ohio (Rep.)']],
    [
      '[Peru] is large. Attorney General [p:Ana Sol=Q9] is ill.',
      ['Q9 position-held Peru (Attorney General)'],
    ],
    ['[Peru] and its state attorney general. Attorney General [p:Ana Sol=Q9] is ill.', []],
    [
      '[Peru] is large. The then minister for education, [p:Ana Sol=Q9], is ill.',
      ['Q9 position-held Peru (former minister for education)'],
    ],
    ['[Peru] is large. He met President [p:Ana Sol=Q9], who is ill.', ['Q9 head-of-state Peru (President)']],
    ['[Peru] is large. First Minister [p:Ana Sol=Q9] is ill.', []],
    [
      '[Peru] is large. [p:Ana Sol=Q9], the minister of labour, said no to [l:Lima].',
      ['Q9 position-held Peru (minister of labour)'],
    ],
    ['[Peru] is large. [p:Ana Sol=Q9], a minister of labour, said no to [l:Lima].', []],
    ['[Peru] is large. [p:Ana Sol=Q9], the president, said no to [l:Lima].', []],
    [
      '[Peru] is large. National Security Adviser [p:Ana Sol=Q9] is ill.',
      ['Q9 position-held Peru (National Security Adviser)'],
    ],
    ['[Peru] is large. Senior Adviser [p:Ana Sol=Q9] is ill.', []],
    ['[Peru] is large. But then Vice President [p:Ana Sol=Q9] is ill.', []],
    ['[Peru] is large. Party Secretary [p:Ana Sol=Q9] is ill.', []],
    ['[Peru] is large. President-elect [p:Ana Sol=Q9] is ill.', []],
    ['[Peru] is large. In 1974 President [p:Ana Sol=Q9] came from [l:Lima].', []],
    ["[Peru] is large. He read President [p:Ana Sol=Q9]'s letter in [l:Lima].", []],
    ['[Chile] is large. President [p:Ana Sol=Q9] came from [l:Lima].', []],
    ['[Peru] is large. President [p:Ana Sol] came from [l:Lima].', []],
    [
      '[Peru] had President [p:Juan Rey=Q8]. President [p:Ana Sol=Q9] came from [l:Lima].',
      ['Q8 head-of-state Peru (President)'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('who speaks for whom, and who is to have an office', () => {
  table([
    ["[Peru]'s [o:UN] Ambassador [p:Ana Sol] is ill.", ['Ana Sol represents Peru (Ambassador)']],
    ['[o:UN] mediator [p:Ana Sol] is ill.', ['Ana Sol represents UN (mediator)']],
    ['[o:G20] host [p:Ana Sol] is ill.', []],
    ['[l:Lima] ([o:CNN])President [p:Ana Sol] is ill.', []],
    ['[p:Ana Sol] of the [o:Scottish Conservatives] is ill.', ['Ana Sol party Scottish Conservatives']],
    ['For the [o:Labour Party], [p:Ana Sol] said no.', ['Ana Sol party Labour Party']],
    ['For [o:Alpha Bank], [p:Ana Sol] said no.', []],
    ['[o:Supreme Court] nominee Judge [p:Ana Sol] is ill.', []],
    ['The candidate for mayor of [l:Lima], [p:Ana Sol], is ill.', []],
    ['The mayor of [l:Lima], [p:Ana Sol], is ill.', ['Ana Sol position-held Lima (mayor of Lima)']],
    [
      '[p:Ana Sol], mayor of the [Peruvian=Peru] town of [l:Puno], is ill.',
      ['Ana Sol position-held Puno (mayor)', 'Puno located-in Peru'],
    ],
    [
      'Prime Minister [p:Ana Sol], Chairwoman of the [o:National Assembly] [p:Eva Luz] and others are ill.',
      ['Eva Luz position-held National Assembly (Chairwoman of the National Assembly)'],
    ],
    ['[p:Ana Sol], singer of [o:Alpha Four], is ill.', ['Ana Sol member-of Alpha Four']],
    ['[l:Rimac], a suburb of [l:Lima], is large.', []],
    [
      'Foreign ministers [p:Ana Sol] of [Peru] and [p:Max Ruiz] of [Brazil] are ill.',
      ['Ana Sol position-held Peru (foreign minister)', 'Max Ruiz position-held Brazil (foreign minister)'],
    ],
  ]);
});

describe('what is no office of the name beside it', () => {
  table([
    ['After a song of [p:Ana Sol], the [US] Secretary of State left the hall.', []],
    [
      'After talks with [p:Ana Sol], the foreign minister of [Peru], he left.',
      ['Ana Sol position-held Peru (foreign minister)'],
    ],
    [
      '[p:Ana Sol], the foreign minister of [Peru], met the press.',
      ['Ana Sol position-held Peru (foreign minister)'],
    ],
    ["[Peru]'s Middle East director [p:Ana Sol] is ill.", []],
    ["[Peru]'s [l:River Plain] director [p:Ana Sol] is ill.", []],
    ['[p:Ana Sol], chief of the [o:General Staff of the Peruvian] armed forces, is ill.', []],
    ['[p:Ana Sol], chairman of the Alpha Parish [o:GOP], is ill.', []],
    ['[p:Ana Sol], head of the [o:Alpha Doctors], Nurses and Dentists Union, is ill.', []],
    [
      '[p:Ana Sol], head of [o:Alpha Bank], and the Beta Union are ill.',
      ['Ana Sol position-held Alpha Bank (head)'],
    ],
    ['[p:Ana Sol] is a physician of [o:Internal Medicine] in [l:Lima].', []],
    [
      '[p:Ana Sol], a physician at [o:Alpha Hospital], is ill.',
      ['Ana Sol employer Alpha Hospital (physician)'],
    ],
    ['[p:Ana Sol], a member of the [o:Yale] class of 1804, is ill.', []],
    ['[p:Ana Sol], a member of the [o:Senate] armed services committee, is ill.', []],
    ['[p:Ana Sol], a member of [o:Alpha Union], is ill.', ['Ana Sol member-of Alpha Union']],
    [
      'Judge [p:Ana Sol] of the [o:Alpha District Court] ruled.',
      ['Ana Sol position-held Alpha District Court (Judge)'],
    ],
    ["[Peru]'s [p:Alpha] executive is ill.", []],
    ['[Peru] was part of [Chile].', []],
    ['[l:Rimac] is part of [l:Lima].', ['Rimac part-of Lima']],
    ['There is a lake in present-day [l:Puno] province, or [l:Mount Alto] in [l:Cusco].', []],
    ['[o:Alpha News] affiliate [o:Beta Radio] said no.', []],
    ['No one since President [p:Ana Sol] of [Peru] won.', []],
    [
      'The general left, accusing President [p:Ana Sol] of [Peru].',
      ['Ana Sol head-of-state Peru (President)'],
    ],
    ['Former Rep. [p:Ana Sol] (D-[l:Ohio]) is ill.', ['Ana Sol position-held Ohio (former Rep.)']],
  ]);
});

describe('parties and offices in front of a name', () => {
  table([
    [
      'Among them [o:Democrat=Democratic Party] [p:Ana Sol] of [l:Ohio] is ill.',
      ['Ana Sol party Democratic Party'],
    ],
    ['[o:Republican=Republican Party] Sen. [p:Ana Sol] is ill.', ['Ana Sol party Republican Party']],
    ['The [o:Green Party] told [p:Ana Sol] so.', []],
    ['The [o:UN High Commissioner for Human Rights] knows [p:Ana Sol].', []],
    [
      'He sat in the [o:Alpha Committee] chaired by Senator [p:Ana Sol].',
      ['Ana Sol position-held Alpha Committee (chair)'],
    ],
  ]);
});

describe('several lands, other peoples, verbs in front of a title', () => {
  table([
    [
      '[Peruvian=Peru] and [Chilean=Chile] Foreign Ministers [p:Ana Sol] and [p:Eva Luz] are ill.',
      ['Ana Sol position-held Peru (Foreign Minister)', 'Eva Luz position-held Chile (Foreign Minister)'],
    ],
    [
      '[Peruvian=Peru] Foreign Ministers [p:Ana Sol] and [p:Eva Luz] are ill.',
      ['Ana Sol position-held Peru (Foreign Minister)', 'Eva Luz position-held Peru (Foreign Minister)'],
    ],
    ['Liberal [o:Democrat=Democratic Party] leader [p:Ana Sol] is ill.', []],
    ['[Turkish=Turkey] Cypriot leader [p:Ana Sol] is ill.', []],
    ['[Turkish=Turkey] leader [p:Ana Sol] is ill.', ['Ana Sol position-held Turkey (leader)']],
    ['[l:Puno], a small town about 200 miles south of [l:Lima], is large.', []],
    ['[l:Puno], a small town in [l:Cusco], is large.', ['Puno located-in Cusco']],
    [
      '[p:Ana Sol], editor-in-chief of [o:Alpha News], is ill.',
      ['Ana Sol position-held Alpha News (editor-in-chief)'],
    ],
    [
      "[Peru]'s acting president [p:Ana Sol] was removed by the army.",
      ['Ana Sol position-held Peru (former acting president)'],
    ],
    [
      "The firing of [Peru]'s Finance Minister [p:Ana Sol] was told.",
      ['Ana Sol position-held Peru (former Finance Minister)'],
    ],
    ['The court was told that [p:Ana Sol], of [o:Alpha Court], [l:Lima], said no.', []],
    ['[Peru] leaders hoping President [p:Ana Sol] is ill went home.', []],
    [
      '[o:Alpha Bank] marketing director [p:Ana Sol] is ill.',
      ['Ana Sol position-held Alpha Bank (marketing director)'],
    ],
    [
      'He came for the first time and Foreign Minister [p:Ana Sol] of [Peru] is ill.',
      ['Ana Sol position-held Peru (Foreign Minister)'],
    ],
    ['[o:U.N.] Ambassador [p:Ana Sol] is ill.', []],
    ['[Peru] is ill of the counselor to the president [p:Ana Sol].', []],
  ]);
});

describe('peers, first ministers, and words of the next sentence', () => {
  table([
    ['The former minister Lord [p:Sol] of [l:Blaby] is ill.', []],
    ["[Scotland]'s First Minister [p:Ana Sol] is ill.", ['Ana Sol position-held Scotland (First Minister)']],
    [
      'The [o:Alpha Bank] former chairman [p:Ana Sol] is ill.',
      ['Ana Sol position-held Alpha Bank (former chairman)'],
    ],
  ]);
});

describe('what other words around an office say of it', () => {
  table([
    [
      'They wanted the dismissal of President [p:Ana Sol] of [Peru].',
      ['Ana Sol head-of-state Peru (President)'],
    ],
    [
      'The removal of President [p:Ana Sol] of [Peru] is not sought.',
      ['Ana Sol head-of-state Peru (President)'],
    ],
    ['[o:Labour Party] former minister [p:Ana Sol] is ill.', ['Ana Sol party Labour Party']],
    [
      'Former [o:Labour Party] minister [p:Ana Sol] is ill.',
      ['Ana Sol party Labour Party (former minister)'],
    ],
    [
      '[p:Ana Sol], president of [o:Alpha]-[p:Eva Luz], is ill.',
      ['Eva Luz position-held Alpha (president of Alpha)'],
    ],
    ["They can charge [p:Ana Sol], [Peru]'s attorney general told [o:Alpha News].", []],
    ['[p:Ana Sol], mayor of [l:Lima] said no.', ['Ana Sol position-held Lima (mayor)']],
    ['[o:Alpha Bank] CEO-in-waiting [p:Ana Sol] is ill.', []],
    ['[Peru]-loyal governor [p:Ana Sol] is ill.', []],
    [
      '[p:Ana Sol], director of the [l:Puno] practice at [o:Alpha Bank], is ill.',
      ['Ana Sol position-held Alpha Bank (director)'],
    ],
    ['[o:Duma] representative [p:Ana Sol] is ill.', ['Ana Sol position-held Duma (representative)']],
    ['[p:Ana Sol], director of the [l:Andes] and [l:Amazon] practice, is ill.', []],
    [
      '[p:Ana Sol] The spokesperson for [o:Alpha Bank], [p:Eva Luz], is ill.',
      ['Eva Luz represents Alpha Bank (spokesperson for Alpha Bank)'],
    ],
    ['[p:Max Ruiz], who lost to [p:Ana Sol], is a senator from [l:Lima].', []],
    ['He is lined up for [o:Treasury] secretary [p:Ana Sol] said.', []],
    ['[p:Ana Sol], chairman of the [o:Alpha Council] (upper house) Trade Committee, is ill.', []],
    [
      '[p:Ana Sol], chairman of the [o:Alpha Council] (upper house), is ill.',
      ['Ana Sol position-held Alpha Council (chairman)'],
    ],
    [
      '[p:Ana Sol], an attorney with the [o:Alpha Union], is ill.',
      ['Ana Sol employer Alpha Union (attorney)'],
    ],
    [
      '[p:Ana Sol], an attorney for the [o:Alpha Union], is ill.',
      ['Ana Sol represents Alpha Union (attorney)'],
    ],
    ['[p:Ana Sol] teaches history at the [o:Alpha Congress].', []],
    ['[p:Ana Sol] teaches history at [o:Alpha University].', ['Ana Sol employer Alpha University']],
    [
      '[p:Ana Sol], a clerk of the [o:Ministry of Labour], is ill.',
      ['Ana Sol employer Ministry of Labour (clerk)'],
    ],
    ['On the day [Peru] leaves the [o:River Pact], it is ill.', ['Peru former-member-of River Pact planned']],
    ['[Peru] left the [o:River Pact].', ['Peru former-member-of River Pact']],
  ]);
});
