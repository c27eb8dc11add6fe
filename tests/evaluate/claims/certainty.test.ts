import { claimLine } from '@newsgraph/claims';
import { describe, expect, it } from 'vitest';
import { claimsOf } from './non-facts.js';

/** Behind each sentence that states no fact stands its neighbour that does. */
const TURNS: readonly (readonly [string, string])[] = [
  ['Fears of a [Chinese=China] invasion of [Taiwan] weighed on shares.', 'China assault Taiwan possible'],
  ['The family clings to the hope that [Kenya] frees [p:Ana Sol].', 'Kenya concede Ana Sol possible'],
  ['The family celebrates the news that [Kenya] freed [p:Ana Sol].', 'Kenya concede Ana Sol'],
  ['[Kenya] is suspected of bombing [Somalia].', 'Kenya assault Somalia possible'],
  ['[Kenya] is under investigation for arming [Somalia].', 'Kenya aid Somalia possible'],
  ['The tribunal cleared [Kenya] of arming [Somalia].', 'Kenya aid Somalia negated'],
  ['[Israel] refused to rule out attacking [Lebanon].', 'Israel assault Lebanon possible'],
  ['[Israel] has ruled out attacking [Lebanon].', 'Israel assault Lebanon negated'],
  [
    'It could not be independently verified that [Israel] had attacked [Lebanon].',
    'Israel assault Lebanon possible',
  ],
  ['It was confirmed that [Israel] had attacked [Lebanon].', 'Israel assault Lebanon'],
  ['It looks as though [Kenya] has bombed [Somalia].', 'Kenya assault Somalia possible'],
  ['[Spain] is said to have attacked [Sudan].', 'Spain assault Sudan possible'],
  ['Under the draft, [Israel] withdraws from [Lebanon] in two steps.', 'Israel retreat Lebanon planned'],
  ['Under fire, [Israel] withdrew from [Lebanon] in two steps.', 'Israel retreat Lebanon'],
  ['The hope is that [Israel] withdraws from [Lebanon].', 'Israel retreat Lebanon possible'],
  ['There are growing demands that [Israel] withdraw from [Lebanon].', 'Israel retreat Lebanon demanded'],
  ['[Lebanon] will vote when [Israel] withdraws from [Lebanon].', 'Israel retreat Lebanon planned'],
  ['[Lebanon] voted when [Israel] withdrew from [Lebanon].', 'Israel retreat Lebanon'],
  ['Once [Finland] had attacked [Belarus], prices doubled.', 'Finland assault Belarus'],
  ['Only when the rain stopped did [India] attack [Nepal].', 'India assault Nepal'],
  ['Were [Ethiopia] ever to attack [Eritrea], the union would act.', 'Ethiopia assault Eritrea conditional'],
  ['The day [Ethiopia] attacks [Eritrea] will be its last.', 'Ethiopia assault Eritrea conditional'],
  ['[US] attack on [Iran] unlikely, say analysts', 'US assault Iran possible'],
  ['[US] attack on [Iran] averted', 'US assault Iran negated'],
  ['Talks between [Kenya] and [Uganda] resume next month.', 'Kenya consult Uganda planned'],
  ['Talks between [Kenya] and [Uganda] resumed last month.', 'Kenya consult Uganda'],
  ['[Kenya] is close to signing a treaty with [Uganda].', 'Kenya support Uganda planned'],
  ['[Egypt] came close to bombing [Libya] in May.', 'Egypt assault Libya negated'],
  ['The draft would forbid [Peru] to attack [Chile].', 'Peru assault Chile negated conditional'],
  ['The treaty forbade [Peru] to attack [Chile].', 'Peru assault Chile negated'],
  ['[Peru] should not have attacked [Chile].', 'Peru assault Chile'],
  ['[Peru] should have attacked [Chile].', 'Peru assault Chile negated'],
  ['[Peru] must have attacked [Chile].', 'Peru assault Chile possible'],
  ["Considering [Peru]'s April clash with [Chile], the mood was calm.", 'Peru assault Chile'],
  ["The mood was calm considering [Peru]'s talks with [Chile].", 'Peru consult Chile'],
  ['Considering a strike on [Chile], [Peru] called up its reserves.', 'Peru assault Chile possible'],
  ['[Peru] is considering an attack on [Chile].', 'Peru assault Chile possible'],
  ['[Peru] put off its attack on [Chile].', 'Peru assault Chile planned'],
  ['[Peru] delayed imposing sanctions on [Chile].', 'Peru sanction Chile planned'],
  ['[Peru] did not delay its attack on [Chile].', 'Peru assault Chile'],
  ['[Peru] called off its attack on [Chile].', 'Peru assault Chile negated'],
  ['The raid was called off after [Peru] attacked [Chile].', 'Peru assault Chile'],
  ["[Peru] called [Chile]'s attack on [Kenya] a crime.", 'Chile assault Kenya'],
  ['[Peru] aborted its attack on [Chile].', 'Peru assault Chile negated'],
  ['Is this the same [Peru] that failed to defend [Chile]?', 'Peru support Chile negated'],
  ['“Is this not the same [Peru] which invaded [Chile]?” she asked.', 'Peru assault Chile'],
  ['Is this the same [Peru] that could invade [Chile]?', 'Peru assault Chile possible'],
  ['Is this the [Peru] that invaded [Chile]?', 'Peru assault Chile possible'],
  ['Why is [Peru] arming [Chile]?', 'Peru aid Chile'],
  ['Is [Peru] arming [Chile]?', 'Peru aid Chile possible'],
  ['The court ruled that [Peru] had attacked [Chile].', 'Peru assault Chile'],
  ['The judge ruled that [Peru] must arrest [p:Ana Sol].', 'Peru coerce Ana Sol demanded'],
  ['The judge ruled out that [Peru] had attacked [Chile].', 'Peru assault Chile negated'],
  ['The jury heard on Monday that [Peru] had attacked [Chile].', 'Peru assault Chile possible'],
  ['The jury left on Monday after [Peru] had attacked [Chile].', 'Peru assault Chile'],
  ['The indictment says that [Peru] attacked [Chile].', 'Peru assault Chile possible'],
  ['[Peru] is understood to have held talks with [Chile].', 'Peru consult Chile possible'],
  ['[Peru] is glad to have held talks with [Chile].', 'Peru consult Chile'],
  ['Delegates promised to make sure that [Peru] endorses [p:Ana Sol].', 'Peru support Ana Sol planned'],
  ['[Peru] did not, in the end, attack [Chile].', 'Peru assault Chile negated'],
  ['It would be the first time that [Peru] bombed [Chile].', 'Peru assault Chile conditional'],
  ['It was the first time that [Peru] bombed [Chile].', 'Peru assault Chile'],
  ['[Peru] would later attack [Chile].', 'Peru assault Chile'],
  ['[Peru] would later attack [Chile] if it could.', 'Peru assault Chile conditional'],
  ['[Peru] would go on to attack [Chile].', 'Peru assault Chile'],
  ['[Peru] would also give [Chile] a loan.', 'Peru aid Chile planned'],
  ['They will discuss the region, where [Peru] accuses [Chile] of theft.', 'Peru accuse Chile'],
  ['She will fly to Rabat on Monday, where [Peru] meets [Chile].', 'Peru consult Chile planned'],
  ['It depends on loans and cheap gas, and [Peru] attacked [Chile].', 'Peru assault Chile'],
  ['How will the meeting between [Peru] and [Chile] affect trade?', 'Peru consult Chile'],
  ['How will a meeting between [Peru] and [Chile] affect trade?', 'Peru consult Chile possible'],
  ['A press report said [p:Ana Sol] had met with [p:Juan Rey].', 'Ana Sol consult Juan Rey possible'],
  ['He spoke for an hour, saying that [Peru] would attack [Chile].', 'Peru assault Chile planned'],
  ['He was a free man until [Kenya] arrested [p:Ana Sol].', 'Kenya coerce Ana Sol'],
  ['It would not talk until [Kenya] freed [p:Ana Sol].', 'Kenya concede Ana Sol conditional'],
  ['The motion was carried, meaning [Peru] imposed sanctions on [Chile].', 'Peru sanction Chile'],
  ['[Peru] means to attack [Chile].', 'Peru assault Chile planned'],
  ['[Peru] had to withdraw its troops from [Chile].', 'Peru retreat Chile'],
  ['She said [Peru] had to withdraw its troops from [Chile].', 'Peru retreat Chile demanded'],
  ['Nobody doubts that [Peru] attacked [Chile].', 'Peru assault Chile'],
  ['Some doubt that [Peru] attacked [Chile].', 'Peru assault Chile possible'],
  ['It is right that [Peru] meet [Chile].', 'Peru consult Chile demanded'],
  ['It is right that [Peru] met [Chile].', 'Peru consult Chile'],
  ['[Peru] attacked [Chile], police believe.', 'Peru assault Chile possible'],
  ['[Peru] attacked [Chile], the court heard.', 'Peru assault Chile possible'],
  ['[Peru] attacked [Chile], prosecutors allege.', 'Peru assault Chile possible'],
  ['[Peru] attacked [Chile], it is alleged.', 'Peru assault Chile possible'],
  ['[Peru] attacked [Chile], it was claimed in court.', 'Peru assault Chile possible'],
  ['[Peru] attacked [Chile], the indictment says.', 'Peru assault Chile possible'],
  ['[Peru] attacked [Chile], according to the charge sheet.', 'Peru assault Chile possible'],
  ['[Peru] attacked [Chile], according to prosecutors.', 'Peru assault Chile possible'],
  ['[Peru] attacked [Chile], according to rumours.', 'Peru assault Chile possible'],
  ['[Peru] attacked [Chile], officials say.', 'Peru assault Chile'],
  ['[Peru] attacked [Chile], according to the prime minister.', 'Peru assault Chile'],
  ['[Peru] attacked [Chile], and the court heard him.', 'Peru assault Chile'],
  ['[Peru] attacked [Chile], a fact that many believe.', 'Peru assault Chile'],
  ['According to the charge sheet, [Peru] attacked [Chile].', 'Peru assault Chile possible'],
  ['According to the ministry, [Peru] attacked [Chile].', 'Peru assault Chile'],
  ['[p:Ana Sol] was to have met [p:Juan Rey] on Monday.', 'Ana Sol consult Juan Rey planned'],
  ['The film tells how [Peru] attacked [Chile].', 'Peru assault Chile possible'],
  ['The historian tells how [Peru] attacked [Chile].', 'Peru assault Chile'],
  ['[Peru] decided against attacking [Chile].', 'Peru assault Chile negated'],
  ["He need only look at the lesson of [Peru]'s invasion of [Chile].", 'Peru assault Chile'],
  ['[Peru] is in two minds about freeing [p:Ana Sol].', 'Peru concede Ana Sol possible'],
  ['One theory has [Peru] freeing [p:Ana Sol].', 'Peru concede Ana Sol possible'],
  ['Chances are that [Peru] freed [p:Ana Sol].', 'Peru concede Ana Sol possible'],
  ['To judge by the rumours, [Peru] freed [p:Ana Sol].', 'Peru concede Ana Sol possible'],
  ['[Peru] frees [p:Ana Sol] as soon as [Chile] pays.', 'Peru concede Ana Sol conditional'],
  ['[Peru] freed [p:Ana Sol] as soon as [Chile] paid.', 'Peru concede Ana Sol'],
  ['[Peru] got nowhere near freeing [p:Ana Sol].', 'Peru concede Ana Sol negated'],
  [
    'She spoke, rejecting a [Russian=Russia] demand that [o:the Pact] should promise not to grow.',
    'Russia request the Pact',
  ],
];

const TAKEN_FOR_GRANTED: readonly (readonly [string, string])[] = [
  ["[Germany] will cut ties with [Belarus] over [Russia]'s invasion of [Ukraine].", 'Russia assault Ukraine'],
  ["[Germany] will condemn [Russia]'s invasion of [Ukraine].", 'Russia assault Ukraine'],
  ["[Germany] fears [Russia]'s invasion of [Ukraine].", 'Russia assault Ukraine possible'],
  [
    "The speech was prepared for the anniversary of [Russia]'s war against [Ukraine].",
    'Russia assault Ukraine',
  ],
  ['The army was prepared for an attack by [Russia] on [Ukraine].', 'Russia assault Ukraine planned'],
  [
    'The risk that [Peru] could join and called on nobody is small; [Peru] attacked [Chile].',
    'Peru assault Chile',
  ],
];

describe('how certain', () => {
  it.each([...TURNS, ...TAKEN_FOR_GRANTED])('%s', (text, expected) => {
    expect(claimsOf(text).map(claimLine)).toContain(expected);
  });
});

const SPEAKERS: readonly (readonly [string, string])[] = [
  ['For [p:Ana Sol], [Peru] attacked [Chile] long ago.', 'says Ana Sol'],
  ["In [p:Ana Sol]'s words, [Peru] attacked [Chile].", 'says Ana Sol'],
  ["[p:Ana Sol]'s view is that [Peru] attacked [Chile].", 'says Ana Sol'],
  ['[Peru] attacked [Chile], or so claims [p:Ana Sol].', 'says Ana Sol'],
  ['[p:Ana Sol] let slip that [Peru] attacked [Chile].', 'says Ana Sol'],
  ['[p:Ana Sol] was quoted as saying that [Peru] attacked [Chile].', 'says Ana Sol'],
  ['[p:Ana Sol] is convinced that [Peru] attacked [Chile].', 'says Ana Sol'],
  ['Tunis radio cited [p:Ana Sol], who says that [Peru] attacked [Chile].', 'says Ana Sol'],
  ['[p:Ana Sol] put it bluntly: [Peru] attacked [Chile].', 'says Ana Sol'],
  ['The message from [p:Ana Sol] was clear: [Peru] attacked [Chile].', 'says Ana Sol'],
  ['[p:Juan Rey] was told by [p:Ana Sol] that [Peru] attacked [Chile].', 'says Ana Sol'],
  ['A statement from [o:Alpha Bank] said [Peru] attacked [Chile].', 'says Alpha Bank'],
  ['A study published by [o:Alpha Watch] says [Peru] attacked [Chile].', 'says Alpha Watch'],
  ['Foreign Minister [p:Ana Sol]: [Peru] attacked [Chile]', 'says Ana Sol'],
  ['[Peru] attacked [Chile]: [p:Ana Sol]', 'says Ana Sol'],
  ['"[Peru] attacked [Chile]. [Chile] fled," said [p:Ana Sol].', 'says Ana Sol'],
  ['[Peru] attacked [Chile] on Monday, [o:Alpha Radio] reports.', 'says Alpha Radio'],
  ['[Peru] attacked [Chile] on Monday, reported [o:Alpha Radio].', 'says Alpha Radio'],
  ['[Peru] attacked [Chile], writes [p:Ana Sol] in her diary.', 'says Ana Sol'],
  ['[Peru] attacked [Chile], the agency [o:Alpha] reported, citing the ministry.', 'says Alpha'],
  ['[Peru] attacked [Chile] in secret, a book by [p:Ana Sol] alleges.', 'says Ana Sol'],
  ['"[Peru] attacked [Chile]," said the statement from Press Secretary [p:Ana Sol].', 'says Ana Sol'],
  ['[Peru] attacked [Chile], two sources said on Sunday, [o:Alpha Radio] reported.', 'says Alpha Radio'],
  ['[Peru] attacked [Chile], a [o:White House] statement said.', 'says White House'],
  ['As [p:Ana Sol] said on Monday, [Peru] attacked [Chile].', 'says Ana Sol'],
  ['[p:Ana Sol] said a [Peruvian=Peru] attack on [Chile] would be a danger to all.', 'says Ana Sol'],
  ["[Peru] attacked [Chile], according to a statement from [Kenya]'s [o:Alpha Bank].", 'says Alpha Bank'],
  [
    'Officials said all was well.\n\n"[Peru] attacked [Chile]. It will lose. That is clear," [p:Ana Sol] said.',
    'says Ana Sol',
  ],
  ['[Peru] attacked [Chile], the head of [o:Alpha Bank], [p:Ana Sol], said.', 'says Ana Sol'],
  ['[Peru] attacked [Chile], [p:Ana Sol] was quoted by [o:Alpha Radio] as saying.', 'says Ana Sol'],
  ['In her testimony [p:Ana Sol] described how [Peru] attacked [Chile].', 'says Ana Sol'],
];

const NO_SPEAKERS = [
  '[l:Muscat]: [Peru] attacked [Chile] on Monday.',
  '[p:Ana Sol], the best of all according to [o:Alpha Times], left when [Peru] attacked [Chile].',
  "[p:Ana Sol]'s lawyer said that [Peru] attacked [Chile].",
  'The [o:Alpha Bank] did not comment at once; [Peru] attacked [Chile].',
  'For [Kenya] it was the third war; [Peru] attacked [Chile].',
  'When [p:Ana Sol] suggested him for the part, [Peru] attacked [Chile].',
  'After [p:Ana Sol] spoke on Monday, [Peru] attacked [Chile].',
  '"[o:Alpha] says it is over. [Peru] attacked [Chile]," the guard shouted.',
  '[p:Ana Sol] said on Friday that she would resign, as [Peru] attacked [Chile].',
  '[p:Ana Sol] said on Friday that she would resign, a day after [Peru] attacked [Chile].',
  'Two members of the [o:Alpha Council] said that [Peru] attacked [Chile].',
  '[Peru] attacked [Chile], and [o:Alpha Radio] fell silent.',
  'In Rabat [Peru] attacked [Chile], one of the best armies according to [o:Alpha Times], and won.',
];

describe('who accuses', () => {
  it.each([
    ['[p:Ana Sol] accused [Peru] of attacking [Chile].', 'Peru assault Chile possible says Ana Sol'],
    ['[Peru] was accused by [p:Ana Sol] of attacking [Chile].', 'Peru assault Chile possible says Ana Sol'],
    ['[Peru] is accused of attacking [Chile].', 'Peru assault Chile possible'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text).map(claimLine)).toContain(expected);
  });
});

describe('who says so', () => {
  it.each(SPEAKERS)('%s', (text, expected) => {
    expect(
      claimsOf(text)
        .map(claimLine)
        .find((line) => line.startsWith('Peru assault Chile')),
    ).toContain(expected);
  });

  it.each(NO_SPEAKERS)('nobody: %s', (text) => {
    expect(claimsOf(text).map(claimLine)).toContain('Peru assault Chile');
  });
});
