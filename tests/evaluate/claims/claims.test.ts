import { claimLine } from '@newsgraph/claims';
import { describe, expect, it } from 'vitest';
import { claimsOf } from './non-facts.js';

describe('who acts', () => {
  it.each([
    ['[Russian] officials met [NATO] envoys.', ['Russian consult NATO']],
    [
      "[Russia]'s foreign minister, [p:Sergei Lavrov], accused [o:NATO] of lying.",
      ['Sergei Lavrov accuse NATO'],
    ],
    ['The [US]-[Russia] meeting in [l:Geneva] ended.', ['US consult Russia']],
    ['Talks between [Peru] and [Chile] failed.', ['Peru consult Chile']],
    ['[Chile] was attacked by [Peru].', ['Peru assault Chile']],
    ['[Peru] wants to attack [Chile].', ['Peru assault Chile planned']],
    ['The troops that [Peru] sent to [Chile] returned.', ['Peru mobilize Chile']],
    ["[Peru]'s invasion of [Chile] shocked [Ecuador].", ['Peru assault Chile']],
    ['[Peru] bombed and shelled [Chile].', ['Peru assault Chile']],
  ])('%s', (text, expected) => {
    const found = claimsOf(text).map(claimLine);
    for (const claim of expected) expect(found).toContain(claim);
  });
});

describe('how certain, and who says so', () => {
  it.each([
    [
      '[Russia] does not exclude sending troops to [Cuba], [p:Ryabkov] said.',
      'Russia mobilize Cuba possible says Ryabkov',
    ],
    ['[Peru] cannot rule out attacking [Chile].', 'Peru assault Chile possible'],
    ['[Peru] denied attacking [Chile].', 'Peru assault Chile negated says Peru'],
    ['[Peru] failed to agree with [Chile].', 'Peru agree Chile negated'],
    ['[Peru] refused to meet [Chile].', 'Peru reject Chile'],
    ['[Peru] agreed to send aid to [Chile].', 'Peru agree Chile'],
    ['[Peru] will not lift the ban on [Chile].', 'Peru reject Chile'],
    ['[Russia] demands that [o:NATO] halt its expansion.', 'Russia request NATO'],
    ['[p:Ana Sol] said [Chile] must leave.', 'Ana Sol request Chile'],
    ['A [Peruvian] invasion of [Chile] would be costly.', 'Peruvian assault Chile conditional'],
    ['According to [o:Alpha Radio], [Peru] bombed [Chile].', 'Peru assault Chile says Alpha Radio'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text).map(claimLine)).toContain(expected);
  });
});

describe('relations', () => {
  it.each([
    ['[Russian] President [p:Vladimir Putin] smiled.', 'Vladimir Putin head-of-state Russian (President)'],
    [
      '[p:Olaf Ek], the [Norwegian] prime minister, smiled.',
      'Olaf Ek head-of-government Norwegian (prime minister)',
    ],
    [
      '[p:Michael Carpenter], the [US] ambassador to [o:the OSCE], smiled.',
      'Michael Carpenter represents US (ambassador)',
    ],
    [
      '[o:NATO] Secretary General [p:Jens Stoltenberg] smiled.',
      'Jens Stoltenberg position-held NATO (Secretary General)',
    ],
    ['Former [Peruvian] president [p:Ana Sol] smiled.', 'Ana Sol position-held Peruvian (former president)'],
    ['[Kenya] is a member of [o:the River Pact].', 'Kenya member-of the River Pact'],
    ['[Kenya] wants to join [o:the River Pact].', 'Kenya candidate-member-of the River Pact planned'],
    ['[o:Alpha Bank], based in [l:Lima], smiled.', 'Alpha Bank headquarters Lima'],
    ['[p:Juan Rey], a [Chilean] journalist, smiled.', 'Juan Rey country-of-citizenship Chilean'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text).map(claimLine)).toContain(expected);
  });
});

describe('what must not match', () => {
  it.each([
    'The [Russian] border with [Estonia] is long.',
    'Prices in [Peru] hit those in [Chile].',
    '[p:Ana Sol] beat [p:Juan Rey] in the final.',
    'A map of [Peru] hung beside a map of [Chile].',
    '[Peru], [Chile] and [Ecuador] have mountains.',
    'Wine from [Chile] is cheaper than wine from [Peru].',
    '[p:Ana Sol] was born in [l:Lima].',
    'The project cost [US]$5 million, [Peru] learned.',
  ])('%s', (text) => {
    expect(claimsOf(text).map(claimLine)).toEqual([]);
  });
});

describe('evidence', () => {
  it('quotes subject, trigger, object and sentence exactly', () => {
    const [claim] = claimsOf('It rained. [Peru] launched an attack on [Chile] on Sunday.', '2022-01-14');
    const text = 'It rained. Peru launched an attack on Chile on Sunday.';
    const quote = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(quote(claim!.evidence.sentence)).toBe('Peru launched an attack on Chile on Sunday.');
    expect(quote(claim!.evidence.subject)).toBe('Peru');
    expect(quote(claim!.evidence.trigger)).toBe('launched an attack');
    expect(quote(claim!.evidence.object)).toBe('Chile');
    expect(claim!.time).toEqual({ start: '2022-01-09' });
  });

  it('gives a quotation that runs on to its speaker', () => {
    const text = '“[Peru] bombed [Chile],” [p:Ana Sol] said. “[Peru] shelled [Ecuador] as well.”';
    expect(claimsOf(text).map(claimLine)).toEqual([
      'Peru assault Chile says Ana Sol',
      'Peru assault Ecuador says Ana Sol',
    ]);
  });

  it('reads a sentence of two thousand words in no time and finds nothing in it', () => {
    const start = performance.now();
    expect(claimsOf(`${'and [Peru] saw [Chile] '.repeat(700)}.`)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
