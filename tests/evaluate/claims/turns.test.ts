import { claimLine } from '@newsgraph/claims';
import { describe, expect, it } from 'vitest';
import { claimsOf } from './non-facts.js';

const events = (text: string) =>
  claimsOf(text)
    .filter(({ rule }) => rule.startsWith('event:'))
    .map(claimLine);

describe('attacks with words are accusations', () => {
  it.each([
    ['[p:Ann Sol] attacked the [o:Free Party], saying it lied.', ['Ann Sol accuse Free Party']],
    ['[p:Ann Sol] attacked the [o:Free Party] for blocking his bill.', ['Ann Sol accuse Free Party']],
    ['[p:Ann Sol] attacks [Chile] over the massacre', ['Ann Sol accuse Chile']],
    ['[p:Ann Sol] started a war of words with Senator [p:Max Orr].', ['Ann Sol accuse Max Orr']],
    ['[p:Ann Sol] made an attack on the [Irish] government in a radio broadcast.', ['Ann Sol accuse Irish']],
    ['[Peru] attacked [Chile] over the weekend.', ['Peru assault Chile']],
    ['[Peruvian] troops attacked [Chile] for the second time.', ['Peruvian assault Chile']],
    ['[p:Ann Sol] should keep from going after [Chile] militarily.', []],
  ])('%s', (text, expected) => {
    expect(events(text)).toEqual(expected);
  });
});

describe('a warning of what others do is no threat', () => {
  it.each([
    ['[Peru] warned [Chile] of attacks by [Kenya].', []],
    ['[Peru] warned [Chile] that [Kenya] would attack.', []],
    ['[Peru] warned [Chile] of a coming flood.', []],
    ['[Peru] promised not to attack [Chile] in May.', ['Peru assault Chile negated planned']],
    ['[Peru] warned [Chile] of serious consequences.', ['Peru threaten Chile']],
    ['[Peru] warned [Chile] of war.', ['Peru threaten Chile']],
    ['[Peru] warned the government of [Chile] that it would retaliate.', ['Peru threaten Chile']],
    ['[Peru] warned [Chile] that any attack would be met with force.', ['Peru threaten Chile']],
  ])('%s', (text, expected) => {
    expect(events(text)).toEqual(expected);
  });
});

describe('who is no party to what is told beside him', () => {
  it.each([
    ['[Russian]-led troops begin to leave [Kazakhstan]', ['Russian retreat Kazakhstan']],
    ['[Israelis] and [Palestinians] agreed to a truce.', ['Israelis agree Palestinians']],
    ['[Australian] arrested for helping [o:IS] develop missiles', []],
    ['[US] senator urged President [p:Max Orr] to send arms', []],
    ['[Japanese] and Muslim [Americans] join forces', []],
    ['[p:Amy Todd] called for help in a [o:YouTube] video.', []],
    ['[p:Tina Owens=local:owens], 66, asked the [o:Court of Appeal] to overturn a ruling.', []],
    ['[p:Ann Sol] called for collaboration between [German] and [Chinese] startups.', []],
    ['[Peru] blamed the [o:EU]-[Turkey] agreement for the deaths.', []],
    ['[Peru] blamed [Turkey] for the deaths.', ['Peru accuse Turkey']],
    ['The [Palestinian] hijacking of an [Israeli] plane shocked many.', []],
    ['[US] Ambassador to the [o:UN] [p:Eva Luz] condemned [Russia].', ['Eva Luz accuse Russia']],
    [
      '[p:Ann Sol] urged the government to do more, and Senator [p:Max Orr] accused [Peru] of fraud.',
      ['Max Orr accuse Peru'],
    ],
    ['[p:Ann Sol] urged [Peru] to act.', ['Ann Sol request Peru']],
    ['[p:Ann Sol] demanded that [p:Max Orr] be tried.', []],
    ['[p:Max Orr] called for [US] supremacy.', []],
    ["[p:Max Orr] called for [Chile]'s withdrawal.", ['Max Orr request Chile']],
    ['[p:Max Orr] sent a message to all that [o:NATO] is strong.', []],
    ['"What would you do?" the Minnesota [o:Democrat] asked [p:Ann Sol].', []],
    ['Some [Americans] considered [Russia] an enemy because of its raids.', []],
    ["The women's wing, led by Minister [p:Eva Luz] and supported by [p:Ann Sol], asks for talks.", []],
    ['Tensions with Speaker [p:Ann Sol] could push [p:Max Orr] to leave.', []],
    ['[p:Hem Das=local:das] says that [Peru] should help the poor.', []],
    ['[South Korean] prosecutors plan to question ousted President [p:Ann Sol] next week.', []],
    [
      'President [p:Max Orr] sent condolences after a [Russian] air strike killed three [Turkish] soldiers.',
      ['Russian assault Turkish'],
    ],
    ['[p:Ann Sol] said [Peru] should help the poor.', ['Ann Sol request Peru']],
  ])('%s', (text, expected) => {
    expect(events(text)).toEqual(expected);
  });
});

describe('who joins', () => {
  it.each([
    ['[Peru] and [Chile] promised to join the force.', []],
    ['[Peru] and [Chile] joined forces.', ['Peru cooperate Chile']],
    ['[Peru] joined a pact with [Chile].', ['Peru support Chile']],
    ['[p:Ann Sol] made public attacks on [p:Max Orr] over the media.', ['Ann Sol accuse Max Orr']],
  ])('%s', (text, expected) => {
    expect(events(text)).toEqual(expected);
  });
});

describe('who does it with others, or each alone', () => {
  it.each([
    ['[p:Ann Sol] and [p:Max Orr] were in Lima speaking with veterans.', []],
    ['[p:Ann Sol] and [p:Max Orr] struggled to speak with a unified voice.', []],
    ['[p:Ann Sol] and [p:Max Orr] are both speaking of a broad package.', []],
    ['[p:Ann Sol] and [p:Max Orr] agreed to plea deals.', []],
    ['[Peru] and [Chile] agreed to cooperate in preparing the intra-Syrian talks.', ['Peru agree Chile']],
    ['[Peru] and [Chile] will host talks in May.', []],
    ['[p:Ann Sol] will hold talks before the summit of [o:NATO].', []],
    ['[p:Ann Sol] and [p:Max Orr] spoke by phone on Monday.', ['Ann Sol consult Max Orr']],
    ['[p:Ann Sol] and [p:Max Orr] spoke with each other.', ['Ann Sol consult Max Orr']],
    ['[p:Ann Sol] and [p:Max Orr] talked about the war.', ['Ann Sol consult Max Orr']],
    ['[p:Ann Sol] and [p:Max Orr] met for 90 minutes in Geneva.', ['Ann Sol consult Max Orr']],
    ['[p:Ann Sol] and [p:Max Orr] met at the palace.', ['Ann Sol consult Max Orr']],
    ['[p:Ann Sol] and [p:Max Orr] discussed the war for an hour.', ['Ann Sol consult Max Orr']],
    ['[p:Ann Sol] and [p:Max Orr] spoke for an hour.', ['Ann Sol consult Max Orr']],
    ['[Peru] and [Chile] will hold talks in May.', ['Peru consult Chile planned']],
  ])('%s', (text, expected) => {
    expect(events(text)).toEqual(expected);
  });
});

describe('what is meant by an act', () => {
  it.each([
    [
      '[p:Eva Sol] and [p:Max Orr] agreed in a phone call to act jointly against [o:Red Front].',
      ['Eva Sol agree Max Orr'],
    ],
    ['[p:Ann Sol] does not agree with [p:Max Orr] on every issue.', []],
    ['[p:Ann Sol] agreed with [p:Max Orr] to meet in May.', ['Ann Sol agree Max Orr']],
    ["[p:Ann Sol] warned past [US] support had already damaged [America]'s ties with [Turkey].", []],
    ['[p:Ann Sol] insisted [Scottish] voters had the right to make a choice.', []],
    ['[p:Max Orr] repeatedly said [p:Bo Luz] should face stiff punishment.', []],
    ['[p:Max Orr] said [p:Bo Luz] should resign.', ['Max Orr request Bo Luz']],
    ['[p:Max Orr] clearly sabotaged [p:Ann Sol] to keep power.', []],
    ['[China] is using [Indian] land illegally occupied by [Pakistan].', ['Pakistan assault Indian']],
    ['The former [Portuguese] colony was invaded by [Indonesia].', []],
    ['[p:Max Orr] renewed his Twitter attacks against [p:Ann Sol].', ['Max Orr accuse Ann Sol']],
    ['The meeting was requested by the [US], [South Korea] and [Japan].', []],
    ['The [US] and [Turkey] struggled on Thursday to end the war.', []],
    ['[p:Ann Sol] warns [p:Max Orr]: get ready to be thrown out', []],
    ['[Peru] and [Chile] have clashed over fishing rights.', ['Peru accuse Chile']],
    ['[Peruvian] troops clashed with [Chilean] troops.', ['Peruvian assault Chilean']],
    ['[Peru] rejects reports of raids on [Chile].', []],
    ["[Peru] rejects [Chile]'s reports.", ['Peru reject Chile']],
    ['[Peru] described the crash of the [Chilean] airliner as a terrorist attack.', []],
    ['[p:Ann Sol] said cutting off relations with [Syria] had been more than an error.', []],
    ['[p:Ann Sol] cut off relations with [Syria].', ['Ann Sol sanction Syria']],
    ['[Russia] backed his forces, allowing [p:Max Orr] to turn the tide.', []],
    ['[Russia] allowed [p:Max Orr] to leave.', ['Russia concede Max Orr']],
    ['[o:Haier=local:haier] targets [UK] taste for luxury', []],
    ['[Peru] called for sanctions against [Chile].', []],
    ["[Iraqi] forces hit stiff resistance in [l:Mosul]'s old town.", []],
    ["[p:Ann Sol] has kicked off the process of [Britain]'s withdrawal.", []],
    [
      'The [Syrian] government fired a number of missiles towards [Israeli] jets.',
      ['Syrian assault Israeli'],
    ],
    ['[Peru] fired a missile over [Chile].', ['Peru mobilize Chile']],
    ['[Peru] threatened attacks on [Chile].', ['Peru threaten Chile']],
    ['[p:Ann Sol] vowed to ask the parliament in [Libya] for a mandate.', ['Ann Sol request Libya planned']],
    ['[p:Ann Sol] vowed to punish [Libya].', ['Ann Sol threaten Libya']],
    ['[p:Ann Sol] robustly denied media reports of [m:White House=US] disarray.', []],
    ["[p:Ann Sol] denied [p:Max Orr]'s claims.", ['Ann Sol reject Max Orr']],
    ['[Peru] recognises the [o:Red Front] as a "terrorist" group.', ['Peru sanction Red Front']],
    ['[Peru] recognised the [o:Free State] in May.', ['Peru support Free State']],
    ['[p:Max Orr] has called for lifting sanctions against [Russia].', []],
    ['[Peru] lifted sanctions against [Russia].', ['Peru concede Russia']],
    ['[p:Max Orr] pressed [p:Ann Sol] on whether she would go.', []],
    ['[p:Max Orr] pressed [p:Ann Sol] to resign.', ['Max Orr request Ann Sol']],
    [
      '[p:Max Orr] and his counterpart [p:Eva Luz] pledged in talks Saturday to work towards peace.',
      ['Max Orr agree Eva Luz', 'Max Orr consult Eva Luz'],
    ],
    ['[p:Ann Sol] has helped [o:Hill Relief] raise more than $3 million.', []],
    ['[Peru] hosts tens of thousands of [Chilean] troops.', []],
    ['[Peru] had transferred 3,600 tanks to the [Chilean] border.', ['Peru mobilize Chilean']],
    ['The [Peruvian] commando raid on a rebel outpost in [Chile] failed.', []],
    ['The [Peruvian] commando raid on [Chile] failed.', ['Peruvian assault Chile']],
    ['[Peru] expelled diplomats of [Austria].', ['Peru sanction Austria']],
    ['[p:Ann Sol] respected the decision of [p:Max Orr].', []],
    ['[p:Ann Sol] has reached out to [p:Max Orr] for comment.', []],
    ['[p:Ann Sol] implored [Chilean] voters to stay at home.', []],
    ["[Peru] will likely raise [Chile]'s build-up in [Kenya].", ['Chile mobilize Kenya']],
    [
      'She read a letter from Eva King, the widow of [p:Max Orr], that criticised [p:Ann Sol] for his record.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(events(text)).toEqual(expected);
  });
});

describe('who stands apart from a deed is no party to it', () => {
  it.each([
    ['[p:Max Orr] asked [Peru] for talks, with [Chile] condemning the launch.', ['Max Orr request Peru']],
    ['[p:Max Orr], a ranking member of the [o:Harbour Board], accused [Peru] of spying.', []],
    ['The [o:Harbour Board] accused [Peru] of spying.', ['Harbour Board accuse Peru']],
    ['[Peru] detained a [Chilean] suspect in March.', []],
    ['[p:Max Orr] never deployed to [Chile].', []],
    ['[Peru] deployed troops to [Chile].', ['Peru mobilize Chile']],
    ['[p:Max Orr] was asked by Senator [p:Ann Sol] about the bill.', []],
    ['[p:Max Orr] was asked by Senator [p:Ann Sol] to resign.', ['Ann Sol request Max Orr']],
    ['[Peru] tanker hijacked off [Chile]', []],
    ['[Peru] has carried out air strikes in support of the [Chile=Chilean] government.', []],
    ['[Peru] carried out air strikes against [Chile] in support of rebels.', ['Peru assault Chile']],
    ["The [o:Press Union] condemned [p:Ann Sol]'s detention in March.", []],
    ["The [o:Press Union] condemned [p:Ann Sol]'s arrest of reporters.", ['Press Union accuse Ann Sol']],
    ['[Peru] has refused to release the body of [p:Ann Sol].', []],
    ['[Peru] has refused to release [p:Ann Sol].', ['Peru reject Ann Sol']],
    ["In June, [Peru]'s then-foreign minister sharply criticized [Chile] over its drills.", []],
    ["[Peru]'s foreign minister sharply criticized [Chile] over its drills.", ['Peru accuse Chile']],
    ['An aide dismissed it as "the latest attack against the [Peru=Peruvian] government by [o:Reds]."', []],
  ])('%s', (text, expected) => {
    expect(events(text).filter((line) => !line.startsWith('Max Orr accuse'))).toEqual(expected);
  });
});
