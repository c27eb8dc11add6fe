import { claimLine } from '@newsgraph/claims';
import { describe, expect, it } from 'vitest';
import { claimsOf } from './non-facts.js';

const lines = (text: string) =>
  claimsOf(text)
    .filter(({ rule }) => rule.startsWith('event:'))
    .map(claimLine);

describe('who does it where the sentence tells it by its turn', () => {
  it.each([
    ['The row grew, with [p:Ana Sol] on Friday accusing [Chile] of lies.', 'Ana Sol accuse Chile'],
    ['With [Peru] threatening [Chile], [p:Ana Sol] left.', 'Peru threaten Chile'],
    ['The attack on [Peru], claimed by the [o:Red Army Front], killed ten.', 'Red Army Front assault Peru'],
    ["[Peru]'s introduction of sanctions against [Chile] was praised.", 'Peru sanction Chile'],
    ['Under pressure from [Peru], [Chile] left.', 'Peru request Chile'],
    ['[p:Ana Sol], a fierce critic of [Chile], won the vote.', 'Ana Sol accuse Chile'],
    ['[p:Ana Sol] condemned the launch of a missile by [Chile].', 'Ana Sol accuse Chile'],
    ['[p:Ana Sol] was barred from entering [Chile].', 'Chile coerce Ana Sol'],
    ['[p:Ana Sol] was denied entry to [Chile].', 'Chile reject Ana Sol'],
  ])('%s', (text, expected) => {
    expect(lines(text)).toContain(expected);
  });

  it.each([
    ['[p:Ana Sol] was banned from driving in [Chile].'],
    ['[p:Ana Sol] was denied access to her lawyer in [Chile].'],
    ['[p:Ana Sol], a former critic of [Chile], won the vote.'],
    ['[p:Ana Sol] is no supporter of [p:Juan Rey].'],
    ['[Peruvian] police arrested members of a club.'],
    ['The land is under threat from [Peru].'],
  ])('nobody: %s', (text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe('what two do to each other', () => {
  it.each([
    ['[Peru] and [Chile] accused each other of lying.', ['Peru accuse Chile', 'Chile accuse Peru']],
    ['The war of words between [Peru] and [Chile] has intensified.', ['Peru accuse Chile']],
    ['[Peru] and [Chile] are locked in a dispute over fish.', ['Peru accuse Chile']],
    ["Talks in [Norway]'s capital [l:Oslo] between [Peru] and [Chile] failed.", ['Peru consult Chile']],
    ['An agreement between [Chile] and [Peru] was signed on Monday.', ['Chile support Peru']],
    ['[Peru] is in a dispute with [Chile] over fish.', ['Peru accuse Chile']],
    ['A visit by [Chilean] officials to [Peru] ended on Monday.', ['Chilean consult Peru']],
    ['[Peruvian] police arrested 15 members of the [o:Red Army Front].', ['Peruvian coerce Red Army Front']],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it.each([
    ['What [p:Ana Sol] and [p:Juan Rey] have said about each other.'],
    ['[Peru] and [Chile] know each other.'],
  ])('nothing: %s', (text) => {
    expect(lines(text)).toEqual([]);
  });
});
