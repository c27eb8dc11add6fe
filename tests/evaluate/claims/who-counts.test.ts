import { claimLine } from '@newsgraph/claims';
import { describe, expect, it } from 'vitest';
import { claimsOf } from './non-facts.js';

/** Names with `local:` are known from the text alone. */
const events = (text: string) =>
  claimsOf(text)
    .filter(({ rule }) => rule.startsWith('event:'))
    .map((claim) => claimLine(claim).replaceAll('local:', ''));

describe('events between private parties', () => {
  it.each([
    ['[p:Ann Sol=local:sol] asked [p:Max Orr=local:orr] to marry her.', []],
    ['[p:Ann Sol=local:sol] thanked [p:Max Orr=local:orr].', []],
    ['[p:Ann Sol=local:sol] visited [Peru] in May.', []],
    ['[p:Ann Sol=local:sol] met [p:Max Orr=local:orr] at the theatre.', []],
    ['[p:Ann Sol=local:sol] gave the ring back to [p:Max Orr=local:orr].', []],
    ['[o:Hill School=local:hill] thanked [p:Ann Sol=local:sol].', []],
    ['[o:Hill Charity=local:hill] gave $200 to [o:Dale School=local:dale].', []],
    ['The coach thanked [p:Ann Sol=local:sol] and [p:she=local:sol] sued [p:him=local:orr].', []],
  ])('%s says nothing', (text, expected) => {
    expect(events(text)).toEqual(expected);
  });

  it.each([
    ['[p:Ann Sol=local:sol] sued [o:Hill Foods=local:hill].', ['sol accuse hill']],
    ['[p:Ann Sol=local:sol] stabbed [p:Max Orr=local:orr].', ['sol assault orr']],
    [
      '[o:Hill Foods=local:hill] will partner with [o:Dale Farms=local:dale].',
      ['hill cooperate dale planned'],
    ],
    ['Minister [p:Ann Sol=local:sol] thanked [p:Max Orr=local:orr].', ['sol support orr']],
    ['Minister [p:Ann Sol=local:sol] visited [Peru] in May.', ['sol consult Peru']],
    ['[p:Ann Sol=local:sol], the senator, met [p:Max Orr=local:orr].', ['sol consult orr']],
    [
      '[o:Harbour Council=local:harbour council] thanked [p:Ann Sol=local:sol].',
      ['harbour council support sol'],
    ],
    ['[p:Ann Sol=local:sol] urged [Peru] to act.', ['sol request Peru']],
    ['[p:Ann Sol] met [p:Max Orr] at the theatre.', ['Ann Sol consult Max Orr']],
  ])('%s tells of those whom others know, of harm and of trade', (text, expected) => {
    expect(events(text)).toEqual(expected);
  });
});

describe('who is no party', () => {
  it.each([
    "[p:Ann Sol] thanked the [o:Harbour Agency]'s employees.",
    'The case went to a court in [l:Lima], [Peru], which freed three former managers of [o:Delta Corp].',
    'The [Peruvians] captured a [Chilean] geologist.',
    'Rebels of the [o:Red Front] held a [Chilean] tourist.',
    'One of the first [Chileans] to visit [Peru] was [p:Max Orr].',
    '[p:Ann Sol] thanked two African members of the [o:Harbour Council].',
    '[p:Ann Sol] presented her programme to the [o:Harbour Council].',
    '[p:Ann Sol=local:sol] expects [o:Delta Corp] to fight off rivals.',
    'The [o:Delta Union] must take part, [its=Delta Union] chief [p:Ann Sol] said.',
    '[m:LIMA=Peru], March 18, 2002: A bench of the top court on Monday dismissed the petition of the [o:Bar Association].',
    '[p:Sol] named [o:NATO] envoy to [Peru]',
    'The president of [Peru] released [p:his=Max Orr] statements on Monday.',
    "[p:Ann Sol] demanded [p:Max Orr]'s release.",
    '[p:Ann Sol] had kind words for [p:Max Orr].',
    'The [o:Justice Department] has lagged, frustrating [p:Max Orr].',
    'A former [o:Hill Committee] chairman says [p:Max Orr] should come up with a plan.',
    'Former [Peruvian] officials met [p:Max Orr].',
    'Three former ministers of [Peru] urged [Chile] to act.',
    'She told the [o:Alpha] [o:Beta TV] audience that she would leave.',
    'The president was granted an audience with [p:Pope Sol].',
    '[Turkey] protests pose a new threat to [Syria] talks',
    'Thousands of [Syrians] sought refuge in [Turkey].',
    '[o:Alpha Corp] defeated [o:Beta Corp] to win the order.',
    '[o:Alpha Corp] released the [o:Beta Kit] on Monday.',
    'The [o:World Fund] and the [o:World Bank] will hold their autumn meetings.',
    '[p:Ann Sol] blasted the [Chilean] media.',
    '[Peruvian] jets have shot flares at [Chilean] planes.',
    '[p:Ann Sol] summoned her adviser, [p:Max Orr], to the office.',
    "[p:Max Orr] stopped short of calling [p:Ann Sol]'s actions unfair.",
    "[p:Max Orr] told critics off, hurting the [o:Free Party]'s standing.",
    '[p:Ann Sol] said she was going when guards located her and told [p:Max Orr] to leave.',
    '[p:Ann Sol] encouraged [Americans] to watch the tape.',
    'Judge [p:Ann Sol] said that the man had been bullied and had apologized to [p:Max Orr] in a letter.',
    'A delegation of [o:Hill Mission] called on Governor [p:Max Orr] at the castle to complain of the chief.',
    '[p:Ann Sol] postponed a visit to [Peru] and flew home.',
    'Hannon, a brother of captain [p:Declan Sol], is suing the commissioner, [p:Max Orr].',
    '[Peru] barred the [Chilean] carrier over a debt.',
    'President [p:Ann Sol] told the envoy that [Peru] admired the airline and asked him to bring it.',
    'Minister [p:Ann Sol] visited the mill on Friday with the mayor, [p:Max Orr].',
    "[p:Ann Sol] visited [p:Max Orr]'s church.",
    '[p:Ann Sol] warned [p:Max Orr] that an aide had been bribed.',
    "[o:Novexa] is also fighting [Israel]'s [o:Teva] over the patent.",
    'Depositors led by Colonel [p:Max Orr] protested outside the [o:High Court].',
    'Thousands protested outside the [Peruvian] embassy in [l:Lima].',
    'The families accused [p:Ann Sol] of betraying [p:Max Orr].',
    '[Peru] told [o:TASS] that envoys were in contact to evaluate the plan.',
    "The union is demanding accountability from [p:Max Orr]'s board.",
    'A summons was issued to [p:Max Orr] by the [o:Enforcement Directorate].',
    'A prosecutor said President [p:Max Orr] helped smuggle drugs.',
    "[p:Max Orr] intercepted [p:Ann Sol]'s pass in the first half.",
    '[p:Max Orr] plotted to avenge [p:Ann Sol].',
    'Prime Minister [p:Ann Sol] of [Peru] ordered all [Peruvian] diplomatic staff to leave [Chile].',
    'He meets the [Peruvian] president, [p:Ann Sol], on Monday.',
    '[Peru] beat [Chile] 2-1 in the final on Sunday.',
    '[p:Ann Sol=local:sol], 34, said her mother supported her and asked her to study.',
    '[o:Alpha Bank] beat [o:Beta Bank] to the contract.',
    '[p:Ann Sol] took over from [p:Max Orr] as head of the agency.',
    '[p:Ann Sol] defeated [p:Max Orr] in the primary.',
    '[Malawi] farmers ask for help from the [o:World Bank]',
    '[p:Ann Sol] visited flood victims in [l:Salima].',
    "[o:Hill Union]'s strike at [o:Delta Mines] enters its third week.",
    'Police filed a murder case against unnamed people with [o:Mirpur Police Station].',
    "[p:Timur Khan]'s forces ransacked lands in present-day [l:Afghanistan].",
    'Supporters of [p:Ann Sol] clashed with police in [l:Kirkuk].',
    '[p:Ann Sol] was convicted of accepting $2 million from [o:Delta Mines].',
    'President [p:Ann Sol] called the auditor, [p:Max Orr], a “king without a tooth”.',
    '[m:Caracas=Venezuela] called Prime Minister [p:Ann Sol] a servant.',
    "[p:Ann Sol] welcomes the [o:United Nations] inquiry's summary of the case.",
    '[Peru] meet [Chile] tomorrow.',
    '[p:Ann Sol] called the claim hurtful and met her on Tuesday with the minister, [p:Max Orr].',
    'The [o:Missing Commission] and the [o:Harbour Commission] met families in the town.',
    '[p:Max Orr], who had fought in [Burma], disliked it.',
    '[Zambian] officers deported two [Rwandan] pastors.',
    'Governor [p:Ann Sol] closed schools in [l:Boca].',
    'The [o:Free Party] was contesting the 1983 [British] election.',
    '[p:Ann Sol] and [p:Max Orr] were in talks to join as regulars.',
    'Three [American] presidents have been impeached by the [o:House].',
    '[Iran] is encircled by [Iraq] and [Turkey].',
    '[Burundi] closed its consulate in [l:Bukavu].',
    '[Peru] and [Chile] have warned [m:Vila=Vanuatu] that criminals may use its passports.',
    'The [o:Court of Appeals] returned the case to Judge [p:Max Orr].',
    'The [o:Hill Church] sold its shares in [o:Glencove].',
    '[o:Goldman] paid [Malaysia] 3.9 billion dollars to settle the case.',
    'He added a note of caution, should [p:Ann Sol] attempt a return.',
    '[p:Max Orr] said [Peru] should expect another attack.',
    '[Peru] is seeking the construction of a pipeline from [Chile] to the coast.',
    '[p:Ann Sol] and his supporters in the [US] cheered.',
    '[p:Ann Sol] made an attack on the [Irish] government in a radio broadcast.',
    'Max Orr took photographs, and [p:Max Orr=local:orr] convicted [p:Ann Sol].',
  ])('%s', (text) => {
    expect(events(text)).toEqual([]);
  });

  it.each([
    ['The [o:Red Front] captured two [Chilean] soldiers.', ['Red Front coerce Chilean']],
    ['[Peru] arrested two [Chilean] citizens.', ['Peru coerce Chilean']],
    ['[Peru] met the members of the [o:Harbour Council].', ['Peru consult Harbour Council']],
    ["[p:Ann Sol] demanded [p:Max Orr]'s resignation.", ['Ann Sol request Max Orr']],
    ['[Peru] released two [Chilean] sailors.', ['Peru concede Chilean']],
    ['[Peru] delivered a stern note of protest to [Chile].', ['Peru accuse Chile']],
    ["[p:Ann Sol] met with [Peru]'s President, [p:Max Orr], and others.", ['Ann Sol consult Max Orr']],
    ['The ministers of foreign affairs of [Peru] and [Chile] held official talks.', ['Peru consult Chile']],
    ['[p:Max Orr] was summoned by the [Peruvian] foreign ministry.', ['Peruvian accuse Max Orr']],
    ['[Kenya] named [p:Ann Sol] ambassador to [Peru].', ['Kenya support Peru']],
    [
      '[p:Ann Sol] on Wednesday called on [p:Max Orr] to apologize to [p:Eva Luz] for accusing him of lying.',
      ['Ann Sol request Max Orr', 'Max Orr support Eva Luz demanded'],
    ],
    [
      '[p:Ann Sol], the top member of the committee, called on President [p:Max Orr] to retaliate against [Russia] for interference in the election.',
      ['Ann Sol request Max Orr', 'Max Orr assault Russia demanded'],
    ],
    ['[Peru] refused to attack [Chile].', ['Peru assault Chile negated']],
    ['[Peru] refused to recognise [Chile].', ['Peru reject Chile']],
    ['[p:Ann Sol] had harsh words for [p:Max Orr].', ['Ann Sol accuse Max Orr']],
    ['[p:Ann Sol] had an audience with [p:Pope Leo].', ['Ann Sol consult Pope Leo']],
    ["[p:Ann Sol] had involved herself in [p:Max Orr]'s feud with [p:Eva Luz].", ['Max Orr accuse Eva Luz']],
    ['[Peru] and [Chile] will hold their first talks.', ['Peru consult Chile planned']],
    ['[p:Max Orr] called [p:Ann Sol] on Friday.', ['Max Orr consult Ann Sol']],
    ['[p:Ann Sol] said the plan was dead and urged [Peru] to act.', ['Ann Sol request Peru']],
    ['[Peru] condemned the raid and called on [Chile] to leave.', ['Peru request Chile']],
    ['[p:Ann Sol] urged the [American] government to act.', ['Ann Sol request American']],
    ['[Peru] called on [Chile] to leave.', ['Peru request Chile']],
    ['[Peru] cancelled a visit to [Chile].', ['Peru sanction Chile']],
    ["[Peru]'s regulator fined the [Danish] dairy group [o:Arla] 400 crowns.", ['Peru coerce Arla']],
    ['[Peru] seized a [Chilean]-flagged ship.', ['Peru coerce Chilean']],
    [
      'President [p:Ann Sol] said that the road was bad and urged [Peru] to mend it.',
      ['Ann Sol request Peru'],
    ],
    ['[Peru] warned [Chile] that it would respond.', ['Peru threaten Chile']],
    ['[Peru] warned [Chile] against sending troops.', ['Peru threaten Chile']],
    ['The [o:Red Army Front] is fighting [Peru].', ['Red Army Front assault Peru']],
    ['A crowd led by [p:Max Orr] protested against [Peru].', ['Max Orr protest Peru']],
    [
      'The presidency of [Peru] rejected an explanation by the [o:Teachers Union].',
      ['Peru reject Teachers Union'],
    ],
    ['Talks between [Peru] and [Chile] have collapsed.', ['Peru consult Chile']],
    ['The [o:Hill Union] is demanding accountability from [p:Max Orr].', ['Hill Union request Max Orr']],
    [
      'The [o:Enforcement Directorate] had called [p:Max Orr] for questioning nine times.',
      ['Enforcement Directorate accuse Max Orr'],
    ],
    ['[p:Max Orr] was arrested by [Peruvian] police on Monday.', ['Peruvian coerce Max Orr']],
    ['[Peru] and [Chile] are to negotiate an economic pact.', ['Peru consult Chile planned']],
    ['[Peru] and [Chile] will negotiate a pact in May.', ['Peru consult Chile planned']],
    [
      'Prime Minister [p:Ann Sol] calls on the [Chilean] government to help [Kenya].',
      ['Ann Sol request Chilean', 'Chilean aid Kenya demanded'],
    ],
    [
      'The [o:Harbour Ministry] signed an agreement with [o:Delta Mines].',
      ['Harbour Ministry support Delta Mines'],
    ],
    ['[Peru] loaned [Chile] a helicopter.', ['Peru aid Chile']],
    ['[Peru] lent [Chile] two fire engines.', ['Peru aid Chile']],
    ['[p:Ann Sol] threatened [p:Max Orr].', ['Ann Sol threaten Max Orr']],
    ['[o:Hill Union] and [o:Dale Union] have agreed to advance the talks.', ['Hill Union agree Dale Union']],
    ['[Peru] and [Chile] have agreed to advance the talks.', ['Peru agree Chile']],
    ['[Peru] and [Chile] have agreed to speed up the plan.', ['Peru agree Chile']],
    ['[Peru] and [Chile] agreed to hold talks in May.', ['Peru agree Chile']],
    [
      'A [Peruvian] court fined [o:Delta Mines] $2 million for polluting a river.',
      ['Peruvian coerce Delta Mines'],
    ],
    [
      '[m:Moscow=Russia] was expecting the [US] and [o:NATO] to respond in writing soon.',
      ['Russia request US', 'Russia request NATO'],
    ],
    [
      'Hill University student [p:Max Orr=local:orr] filed the case against [p:Ann Sol].',
      ['orr accuse Ann Sol'],
    ],
    [
      '[o:Hill University] student [p:Max Orr=local:orr] filed the case against [p:Ann Sol].',
      ['orr accuse Ann Sol'],
    ],
    [
      "Governor [p:Ann Sol] received the chairman of [Russia]'s lower house, [p:Max Orr].",
      ['Ann Sol consult Max Orr'],
    ],
    [
      '[Peru] appointed a supervisor, the judge [p:Max Orr], and asked the [o:Harbour Police] to help.',
      ['Peru request Harbour Police'],
    ],
    [
      "The [o:Vatican]'s special envoy to [Peru], Cardinal [p:Max Orr], met [p:Ann Sol].",
      ['Max Orr consult Ann Sol'],
    ],
    ['The minister of [Peru], [p:Max Orr], called on [Chile] to stop.', ['Max Orr request Chile']],
    ['[p:Ann Sol] met with the leader of the [o:Free Party], [p:Max Orr].', ['Ann Sol consult Max Orr']],
    [
      '[p:Ann Sol] met the head of the [o:Red Cross] in [Peru], [p:Max Orr], on Monday.',
      ['Ann Sol consult Max Orr'],
    ],
    ['[p:Ann Sol] called Prime Minister [p:Max Orr] on Friday.', ['Ann Sol consult Max Orr']],
    ['[p:Ann Sol] met with the minister, [p:Max Orr].', ['Ann Sol consult Max Orr']],
    [
      'The [o:Missing Commission] and the [o:Harbour Commission] met on Monday.',
      ['Missing Commission consult Harbour Commission'],
    ],
    ['[Zambian] officers deported two [Rwandan] citizens.', ['Zambian coerce Rwandan']],
    [
      'The [o:Coalition] has launched almost 8,000 strikes against [o:Red Front].',
      ['Coalition assault Red Front'],
    ],
    ['[p:Ann Sol] and [p:Max Orr] were in talks on the budget.', ['Ann Sol consult Max Orr']],
    ['[Peru] warned [Chile] that it would close the border.', ['Peru threaten Chile']],
    ['[p:Max Orr] said [Peru] should open the border.', ['Max Orr request Peru']],
    ['Judge [p:Ann Sol=local:sol] convicted [p:Max Orr].', ['sol accuse Max Orr']],
    [
      '[Norway] issued a strong condemnation of the [Chilean] airstrikes on [Peru].',
      ['Norway accuse Chilean', 'Chilean assault Peru'],
    ],
  ])('%s', (text, expected) => {
    expect(events(text)).toEqual(expected);
  });
});
