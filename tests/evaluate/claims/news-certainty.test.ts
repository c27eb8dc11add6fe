import { claimLine } from '@newsgraph/claims';
import { describe, expect, it } from 'vitest';
import { claimsOf } from './non-facts.js';

const lines = (text: string) => claimsOf(text).map(claimLine);

describe('questions that take the act for granted', () => {
  it.each<[string, string]>([
    ["How is [Peru] resisting [Chile]'s law?", 'Peru reject Chile'],
    ['When did [Peru] attack [Chile]?', 'Peru assault Chile'],
    ['Where did [p:Ana Sol] meet [p:Juan Rey]?', 'Ana Sol consult Juan Rey'],
    ['When will [Peru] attack [Chile]?', 'Peru assault Chile planned'],
    ['How could [Peru] attack [Chile]?', 'Peru assault Chile possible'],
    ['Did [Peru] attack [Chile]?', 'Peru assault Chile possible'],
  ])('%s', (text, expected) => {
    expect(lines(text)).toContain(expected);
  });
});

describe('what is to come', () => {
  it.each<[string, string]>([
    ['[p:Ana Sol] to meet [p:Juan Rey]', 'Ana Sol consult Juan Rey planned'],
    ['[Peru] was to attack [Chile] on Monday.', 'Peru assault Chile planned'],
    ['[Peru] would like to meet [Chile].', 'Peru consult Chile planned'],
    ['At a meeting with [p:Juan Rey], [p:Ana Sol] will discuss trade.', 'Ana Sol consult Juan Rey planned'],
    ['At a meeting with [p:Juan Rey], [p:Ana Sol] discussed trade.', 'Ana Sol consult Juan Rey'],
    ['[p:Ana Sol] can raise it at her next meeting with [p:Juan Rey].', 'Ana Sol consult Juan Rey planned'],
    ['[p:Ana Sol] raised it at her next meeting with [p:Juan Rey].', 'Ana Sol consult Juan Rey'],
    ["[Peru]'s talks with [Chile] were postponed.", 'Peru consult Chile planned'],
    ["[Peru]'s talks with [Chile] were not postponed.", 'Peru consult Chile'],
    ["[Peru]'s talks with [Chile] were not cancelled.", 'Peru consult Chile'],
    [
      '[p:Ana Sol] promised every effort to develop the [Russian=Russia]-[French=France] dialogue.',
      'Russia consult France planned',
    ],
    [
      'A trade deal between [Peru] and [Chile] would be a win, [p:Ana Sol] has said.',
      'Peru cooperate Chile conditional says Ana Sol',
    ],
    ['A tentative summit between [Peru] and [Chile] in May was told.', 'Peru consult Chile planned'],
    ['[Kenya] wants [Peru] to attack [Chile].', 'Peru assault Chile demanded'],
    ['[Peru] wants to attack [Chile].', 'Peru assault Chile planned'],
    ['[Peru] left the pact in order to attack [Chile].', 'Peru assault Chile planned'],
    ["[Peru] didn't leave the pact in order to attack [Chile].", 'Peru assault Chile negated planned'],
  ])('%s', (text, expected) => {
    expect(lines(text)).toContain(expected);
  });
});

describe('what is left open', () => {
  it.each<[string, string]>([
    ['The move could indicate that [Peru] will attack [Chile].', 'Peru assault Chile possible'],
    ['The move indicates that [Peru] will attack [Chile].', 'Peru assault Chile planned'],
    ['[Peru] might try to attack [Chile].', 'Peru assault Chile possible'],
    ['It is not excluded that [Peru] will attack [Chile].', 'Peru assault Chile possible'],
    ['Suspected [Peruvian=Peru] forces attacked [Chile].', 'Peru assault Chile possible'],
    ['[Chile] was attacked by suspected [Peruvian=Peru] agents.', 'Peru assault Chile possible'],
    ['[Peruvian=Peru] forces attacked suspected rebels in [Chile].', 'Peru assault Chile'],
    ['According to media reports, [Peru] attacked [Chile].', 'Peru assault Chile possible'],
    ['[Peru] attacked [Chile], according to local reports.', 'Peru assault Chile possible'],
    ['[p:Ana Sol] refused to confirm that [Peru] attacked [Chile].', 'Peru assault Chile possible'],
  ])('%s', (text, expected) => {
    expect(lines(text)).toContain(expected);
  });
});

describe('what is told as a fact', () => {
  it.each<[string, string]>([
    ['[Peru] was found to have attacked [Chile].', 'Peru assault Chile'],
    ['[Peru] was able to meet [Chile].', 'Peru consult Chile'],
    ['[Peru] is able to meet [Chile].', 'Peru consult Chile possible'],
    ['Considering that [Peru] attacked [Chile], the mood was calm.', 'Peru assault Chile'],
    ['The court decided that [Peru] had attacked [Chile].', 'Peru assault Chile'],
    ['[p:Ana Sol] has offered condolences to [Chile].', 'Ana Sol support Chile'],
    ['[p:Ana Sol] reminded them that [Peru] had attacked [Chile].', 'Peru assault Chile says Ana Sol'],
    ['[p:Ana Sol] cited sources that [Peru] attacked [Chile].', 'Peru assault Chile says Ana Sol'],
    ['[p:Ana Sol] asked [Kenya] to stop, and [Peru] attacked [Chile].', 'Peru assault Chile'],
    ['We reported that [Peru] attacked [Chile].', 'Peru assault Chile'],
  ])('%s', (text, expected) => {
    expect(lines(text)).toContain(expected);
  });

  it.each([
    'An earlier version of this article said that [Peru] attacked [Chile].',
    'Correction: this story said that [Peru] attacked [Chile].',
    'We wrongly reported that [Peru] attacked [Chile].',
  ])('taken back: %s', (text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe('chronicles and reports', () => {
  it.each<[string, string]>([
    ['July 27: [p:Ana Sol] calls on [Peru] to help.', 'Ana Sol request Peru'],
    ['[p:Ana Sol] meets [p:Juan Rey] on July 27.', 'Ana Sol consult Juan Rey planned'],
    ['July 27: [p:Ana Sol] meets [p:Juan Rey].', 'Ana Sol consult Juan Rey'],
    ["The ministry refutes reports about [Peru]'s air strikes on [Chile].", 'Peru assault Chile negated'],
    ['None of that stopped [Peru] from attacking [Chile].', 'Peru assault Chile'],
    ['None of it led [Peru] to attack [Chile].', 'Peru assault Chile negated'],
    ["The senate isn't looking into the attack on [Peru] by [Chile].", 'Chile assault Peru'],
    ['The senate is not looking for an attack on [Peru] by [Chile].', 'Chile assault Peru negated planned'],
    ["The ministry confirms reports about [Peru]'s air strikes on [Chile].", 'Peru assault Chile'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text, '2017-03-15').map(claimLine)).toContain(expected);
  });
});

describe('when', () => {
  it.each<[string, string | undefined]>([
    ['[Peru] attacked [Chile], its ally since 1990.', undefined],
    ['[Peru] won in May by attacking [Chile], at war since 2010.', undefined],
    ['[Peru] has backed [Chile] since 1990.', '1990'],
    ['[Peru] attacked [Chile], as [p:Ana Sol] said on Monday.', undefined],
    ['[Peru] attacked [Chile] on Monday, as [p:Ana Sol] said.', '2017-03-13'],
    ['[p:Ana Sol] met [p:Juan Rey] in Mar-a-Lago.', undefined],
    ['[p:Ana Sol] met [p:Juan Rey] after a raid in January.', undefined],
    ['[p:Ana Sol] met [p:Juan Rey] in January after a raid.', '2017-01'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text, '2017-03-15')[0]?.time?.start).toBe(expected);
  });
});
